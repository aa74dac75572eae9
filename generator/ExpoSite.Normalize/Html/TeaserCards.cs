using AngleSharp.Dom;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Body;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Html;

/// <summary>Cards of other stories on a page: a linked headline with a date or a summary, several alike.</summary>
internal static class TeaserCards
{
    private const int MaxCards = 60;
    private const int MinTitle = 15;

    /// <summary>The cards outside the body; none unless at least two of the same make stand together.</summary>
    public static ImmutableArray<Teaser> Read(
        IElement body, PageBlocks blocks, Func<IElement, bool> isStory, string path, TimeZoneInfo zone)
    {
        var cards = new List<(string Make, Teaser Teaser)>();
        foreach (IElement heading in body.QuerySelectorAll("h2, h3, h4, h5").Take(400))
        {
            bool isCard = cards.Count < MaxCards && !isStory(heading);
            if (isCard && CardOf(heading) is { } card && Read(heading, card, blocks, path, zone) is { } teaser)
                cards.Add(($"{card.LocalName}.{card.ClassName}", teaser));
        }

        HashSet<string> makes = [.. cards.GroupBy(c => c.Make).Where(g => g.Count() > 1).Select(g => g.Key)];
        return [.. cards.Where(c => makes.Contains(c.Make)).Select(c => c.Teaser).DistinctBy(t => t.Title)];
    }

    // The largest container around the headline that holds no other headline.
    private static IElement? CardOf(IElement heading)
    {
        bool isLinked = heading.QuerySelector("a[href]") is not null || heading.Closest("a[href]") is not null;
        if (!isLinked)
            return null;
        IElement card = heading;
        while (card.ParentElement is { LocalName: not "body" } parent && HeadingsIn(parent).Take(2).Count() == 1)
            card = parent;
        return card == heading || PageText.Length(card) > 1500 ? null : card;
    }

    private static IEnumerable<IElement> HeadingsIn(IElement element) =>
        element.Descendants<IElement>().Where(e => e.LocalName is ['h', >= '1' and <= '5']);

    private static Teaser? Read(IElement heading, IElement card, PageBlocks blocks, string path, TimeZoneInfo zone)
    {
        string title = PageDocument.LineOf(heading);
        if (title.Length < MinTitle)
            return null;
        string? machine = card.QuerySelector("time[datetime]")?.GetAttribute("datetime");
        List<string> lines =
            [.. blocks.Within(card).Where(e => !heading.Contains(e)).Select(PageDocument.LineOf).Where(l => l != title)];
        WrittenDate? date = machine is null ? null : WrittenDate.Find(machine, zone);
        date ??= lines.Where(l => l.Length < 80).Select(l => WrittenDate.Find(l, zone)).FirstOrDefault(d => d is { IsAmbiguous: false });
        string? summary = lines.Where(l => l.Length >= 60).MaxBy(l => l.Length);
        if (date is null && summary is null)
            return null;
        string? category = lines.TakeWhile(l => l.Length < 30)
            .FirstOrDefault(l => l.Any(char.IsLetter) && WrittenDate.Find(l, zone) is null && BlockEvidence.IsCategory(l));
        return new Teaser
        { Title = title, Place = PageDocument.PlaceOf(heading, path), Published = date?.Time, Category = category, Summary = summary };
    }
}
