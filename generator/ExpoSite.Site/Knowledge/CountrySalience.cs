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

/// <summary>
/// Knows when a country's name is part of another name: Jordan Smith, Northern Ireland, a company called Chile Something. Adjectives
/// are left alone: they stand before names by nature.
/// </summary>
/// <param name="sample">The story's text. A word that begins a sentence is no part of a name when the text also writes it small.</param>
internal sealed class LongerNames(string sample)
{
    private static readonly string[] FormsThatPeopleBear = ["Dane", "Finn", "Holland"];

    public bool HoldsIn(string text, int start, int length, Country country)
    {
        ReadOnlySpan<char> written = text.AsSpan(start, length);
        if (!written.Equals(country.Name, StringComparison.OrdinalIgnoreCase) && !FormsThatPeopleBear.Contains(written.ToString()))
            return false;
        return IsCapitalAfter(text, start + length) || IsNameBefore(text, start);
    }

    private static bool IsCapitalAfter(string text, int end) =>
        end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);

    private bool IsNameBefore(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ' || !char.IsLetter(text[start - 2]))
            return false;
        int first = start - 2;
        while (first > 0 && char.IsLetter(text[first - 1]))
            first--;
        if (!char.IsUpper(text[first]))
            return false;
        bool startsSentence = first == 0 || !(char.IsLetter(text[first - 1])
            || (text[first - 1] == ' ' && first > 1 && (char.IsLetterOrDigit(text[first - 2]) || text[first - 2] == ',')));
        return !startsSentence || !IsWrittenSmall(text[first..(start - 1)]);
    }

    private bool IsWrittenSmall(string word) => sample.Contains($" {word.ToLowerInvariant()} ", StringComparison.Ordinal);
}
