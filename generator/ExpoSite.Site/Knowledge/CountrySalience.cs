using ExpoSite.Core.Knowledge;

namespace ExpoSite.Site.Knowledge;

/// <summary>
/// Tells the countries that a story is about from those that it mentions in passing. A news story says what it is about in its
/// headline and its lead; what neither names must come again and again.
/// </summary>
internal sealed class CountrySalience(NamedText title, NamedText description, NamedText body, string language)
{
    /// <summary>A lead that names more countries than this gives a list, not a subject.</summary>
    private const int MostInLead = 3;

    private const int LeastMentions = 3;
    private const int WordsForOneMention = 150;

    // In German every noun has a capital, so that capitals tell nothing.
    private readonly LongerNames? longerNames = language.Equals("de", StringComparison.OrdinalIgnoreCase)
        ? null : new LongerNames(body.Text);

    /// <param name="firstParagraph">Of the body, or null.</param>
    /// <param name="words">Words of the body.</param>
    public IEnumerable<Country> About(string? firstParagraph, int words)
    {
        if (!title.Named<Country>().Concat(description.Named<Country>()).Concat(body.Named<Country>()).Any())
            return [];
        List<(Country Country, int Start)> inBody = [.. Certain(body)];
        HashSet<Country> inText = [.. inBody.Select(m => m.Country), .. Certain(description).Select(m => m.Country)];
        HashSet<Country> inTitle = [.. Certain(title).Select(m => m.Country), .. title.Named<Country>().Where(inText.Contains)];
        int leadEnd = firstParagraph is null ? 0 : body.Text.IndexOf(firstParagraph, StringComparison.Ordinal) + firstParagraph.Length;
        HashSet<Country> inLead =
            [.. Certain(description).Select(m => m.Country), .. inBody.Where(m => m.Start < leadEnd).Select(m => m.Country)];
        IEnumerable<Country> repeated = inBody.CountBy(m => m.Country)
            .Where(c => c.Value >= LeastMentions && c.Value * WordsForOneMention >= words)
            .Select(c => c.Key);
        return inTitle.Concat(inLead.Count <= MostInLead ? inLead : []).Concat(repeated);
    }

    private IEnumerable<(Country Country, int Start)> Certain(NamedText text)
    {
        foreach (NameMention<object> mention in text.Mentions)
        {
            if (mention.Target is Country country && longerNames?.HoldsIn(text.Text, mention.Start, mention.Length, country) != true)
                yield return (country, mention.Start);
        }
    }
}
