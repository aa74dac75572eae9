using ExpoSite.Site.Views;

namespace ExpoSite.Site.Planning;

/// <summary>Divides a list into pages at <c>ADDRESS</c>, <c>ADDRESSpage/2/</c> and on.</summary>
internal static class Pages
{
    /// <summary>Number of pages; an empty list has one.</summary>
    public static int Count(int items, int pageSize) => Math.Max(1, (items + pageSize - 1) / pageSize);

    /// <summary>Address of a page, from 1.</summary>
    public static string Address(string list, int number) =>
        number == 1 ? list : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{list}page/{number}/");

    /// <summary>A pager: first, last and the neighbours of the present page, with gaps between.</summary>
    public static PaginationView Pager(string list, int number, int total, Func<string, string> href)
    {
        var pages = new List<PageNumberView>();
        for (int n = 1; n <= total; n++)
        {
            if (n == 1 || n == total || Math.Abs(n - number) <= 2)
                pages.Add(new PageNumberView(n, href(Address(list, n)), n == number));
            else if (pages[^1].Url is not null)
                pages.Add(new PageNumberView(n, null, false));
        }

        return new PaginationView
        {
            Number = number,
            Total = total,
            PreviousUrl = number > 1 ? href(Address(list, number - 1)) : null,
            NextUrl = number < total ? href(Address(list, number + 1)) : null,
            Pages = pages,
        };
    }
}
