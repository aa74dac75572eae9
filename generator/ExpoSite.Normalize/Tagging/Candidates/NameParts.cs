using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging.Candidates;

/// <summary>
/// Takes apart what capitals alone join: the names of a list, a role before a person, the place or firm behind one. What a text
/// says elsewhere by itself is a name of its own.
/// </summary>
internal sealed class NameParts(TagText text, IEnumerable<NameRun> runs)
{
    private const int MaxWords = 9;

    // First name and surname, perhaps with an initial or a second first name.
    private const int FewestOfPerson = 2;
    private const int MostOfPerson = 3;

    private readonly HashSet<string> whole = [.. runs.Select(r => text.Join(r.Start, r.End))];

    /// <summary>The names of one run of capitals, in order.</summary>
    public IEnumerable<NameRun> Of(NameRun run) => Listed(run)
        .Select(WithoutSmallWords)
        .SelectMany(PersonAndOrigin)
        .SelectMany(WithoutRoles)
        .Where(part => part.Length is > 0 and <= MaxWords);

    // "Belt and Road" would be one, but lists are far more common, and an expo's or ministry's "and" stands before its last word or two.
    private IEnumerable<NameRun> Listed(NameRun run)
    {
        int start = run.Start;
        for (int i = run.Start; i < run.End; i++)
        {
            if (i == start || !Separates(start, i, run.End))
                continue;
            yield return new NameRun(start, i);
            start = i + 1;
        }

        yield return new NameRun(start, run.End);
    }

    private bool Separates(int start, int i, int end) => text.Tokens[i].Text switch
    {
        "and" or "und" or "et" or "y" => !HoldsOf(new NameRun(start, i)) || IsSmall(i + 1) || IsWhole(new NameRun(i + 1, end)),
        // Two persons; a firm's "&" stands between single words or before what firms end with.
        "&" => i - start == FewestOfPerson && end - i - 1 == FewestOfPerson
            && IsPersonLike(new NameRun(start, i)) && IsPersonLike(new NameRun(i + 1, end)),
        _ => false,
    };

    /// <summary>"Ministry of Trade and Industry": after "of", an "and" is within the name.</summary>
    private bool HoldsOf(NameRun run) => run.Words.Any(i => text.Tokens[i].Lower is "of" or "for" or "für");

    private NameRun WithoutSmallWords(NameRun run)
    {
        int start = run.Start;
        while (start < run.End && IsSmall(start))
            start++;
        return run with { Start = start };
    }

    /// <summary>"Odile Tressac of Corvane" is a person and a firm, "the Harbour Board of Corvane" is one.</summary>
    private IEnumerable<NameRun> PersonAndOrigin(NameRun run)
    {
        int of = run.Start;
        while (of < run.End && text.Tokens[of].Text is not ("of" or "for"))
            of++;
        var before = new NameRun(run.Start, of);
        NameRun behind = WithoutSmallWords(run with { Start = Math.Min(of, run.End) });
        if (of == run.End || behind.Length == 0)
            return [run];
        if (before.Length == 1 && NameTitles.IsTitle(text.Tokens[before.Start].Text))
            return [HolderOfOffice(before, behind) ?? behind];
        NameRun person = WithoutRoles(before).Last();
        return IsPersonLike(person) && !IsAfterArticle(run.Start)
            ? [before, .. Listed(behind).Select(WithoutSmallWords).SelectMany(PersonAndOrigin)] : [run];
    }

    // "Secretary of State Ada Holm".
    private NameRun? HolderOfOffice(NameRun role, NameRun office) =>
        NameTitles.IsOffice(text.Tokens[role.Start].Text) && office.Length > FewestOfPerson
            ? office with { Start = office.End - FewestOfPerson }
            : null;

    private bool IsPersonLike(NameRun run) => run.Length is >= FewestOfPerson and <= MostOfPerson
        && run.Words.Select(i => text.Tokens[i]).All(word => word.IsCapitalized && !NameTitles.IsHead(word.Lower)
            && !NameTitles.IsTitle(word.Text) && !text.IsSmallElsewhere(word));

    /// <summary>"Chinese President Xi Jinping" without what stands before the name; of that, only what is known by itself.</summary>
    private IEnumerable<NameRun> WithoutRoles(NameRun run)
    {
        int role = run.End - 1;
        while (role > run.Start && !(NameTitles.IsRole(text.Tokens[role].Text) && IsHolder(new NameRun(role + 1, run.End))))
            role--;
        if (role > run.Start)
            return [.. KnownStart(new NameRun(run.Start, role)), new NameRun(role + 1, run.End)];
        int start = run.Start;
        while (start + 1 < run.End && NameTitles.IsTitle(text.Tokens[start].Text) && text.IsNameWord(start + 1)
            && !NameTitles.IsHead(text.Tokens[run.End - 1].Lower))
        {
            start++;
        }

        return [run with { Start = start }];
    }

    private bool IsHolder(NameRun run) => run.Length == 1 ? IsOfCountry(run) : IsPersonLike(run);

    // "Norwegian Minister Brekkdal"
    private bool IsOfCountry(NameRun run) =>
        run.Start >= 2 && CountryNames.Of(text.Tokens[run.Start - 2].Text) is not null && !NameTitles.IsHead(text.Tokens[run.Start].Lower);

    // Of "Corvane Chief Executive Ada Holm" the firm, if the text names it elsewhere; of "Jordanian Foreign Minister" the country.
    private IEnumerable<NameRun> KnownStart(NameRun run) => run.Words.Reverse().Select(last => run with { End = last + 1 })
        .Where(start => IsWhole(start) || CountryNames.Of(text.Join(start.Start, start.End)) is not null).Take(1);

    private bool IsWhole(NameRun run) => whole.Contains(text.Join(run.Start, run.End));

    private bool IsSmall(int i) => !text.Tokens[i].IsCapitalized;

    private bool IsAfterArticle(int start) =>
        start > 0 && !text.Tokens[start].StartsClause && text.Language.Determiners.Contains(text.Tokens[start - 1].Lower);
}
