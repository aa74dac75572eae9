using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>
/// Finds the lines above a headline that repeat it among other things: the trail of sections that leads to it, "News / Harbour /
/// Cranes at Dawn", and the page's title, "Cranes at Dawn | Harbour Weekly".
/// </summary>
internal static class TitleTrails
{
    private const int Reach = 4;
    private const int LeastWords = 3;
    private const int MostBefore = 60;
    private const double Sure = 0.85;
    private const string Signs = ">›»/|-–—:·•";

    public static void Mark(PageReading page)
    {
        for (int i = 1; i < page.Lines.Count; i++)
        {
            if (page.Lines[i].Words is < LeastWords or > PageLine.SurelyProseWords)
                continue;
            for (int above = Math.Max(0, i - Reach); above < i; above++)
            {
                if (page.Roles[above] == LineRole.Unknown && Repeats(page.Lines[above].Text, page.Lines[i].Text))
                {
                    page.MarkRepeated(i);
                    page.Mark(above, LineRole.Navigation, Sure, "the line below with sections or a name of the site");
                }
            }
        }
    }

    // A section may be run into the headline: "NewsCranes at Dawn".
    private static bool Repeats(string above, string headline)
    {
        int rest = above.Length - headline.Length;
        if (rest is <= 1 or > MostBefore || above.Contains(". ", StringComparison.Ordinal))
            return false;
        return above.EndsWith(headline, StringComparison.Ordinal)
            ? IsSign(above[..rest].TrimEnd()[^1]) || (char.IsUpper(headline[0]) && AreLabels(above[..rest]))
            : above.StartsWith(headline, StringComparison.Ordinal) && IsSign(above[headline.Length..].TrimStart()[0]);
    }

    // "Home News ": each word as sections are written.
    private static bool AreLabels(string sections) =>
        !char.IsWhiteSpace(sections[^1]) || (sections.Length > 1 && sections.Split(' ').All(w => w.Length == 0 || char.IsUpper(w[0])));

    private static bool IsSign(char c) => Signs.Contains(c, StringComparison.Ordinal);
}
