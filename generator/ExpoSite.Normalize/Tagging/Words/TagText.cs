using System.Runtime.InteropServices;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Tagging.Words;

/// <summary>The words of a story, headline first, and which of them have a name's capital.</summary>
internal sealed class TagText
{
    // A story has said by then what it is about, and names are compared with one another.
    private const int MostWords = 5000;

    // So few can lack the small words that tell a language.
    private const int FewWords = 30;

    private static readonly WordSet Seasons = WordSet.Of("autumn christmas easter spring summer winter");

    private static readonly LanguageWords None = new() { Code = "" };

    private readonly Dictionary<string, int> small, capital;
    private readonly bool[] names, contents;
    private readonly string[] singulars;

    /// <param name="title">Plain text.</param>
    /// <param name="paragraphs">Plain text.</param>
    /// <param name="language">BCP 47 tag that the page states, or null.</param>
    public TagText(string title, IReadOnlyCollection<string> paragraphs, string? language)
    {
        List<TagToken> tokens = TagToken.In(title, 0);
        TitleLength = tokens.Count;
        foreach ((int i, string text) in paragraphs.TakeWhile(_ => tokens.Count < MostWords).Index())
            TagToken.AddTo(tokens, text, i + 1, MostWords);
        Tokens = [.. tokens];
        // Templates state wrong languages, so a text of some length speaks for itself.
        string? code = TextLanguage.Of(string.Join('\n', paragraphs.Prepend(title))) ?? language ?? (tokens.Count < FewWords ? "en" : null);
        Language = (code is null ? null : LanguageLists.Of(code)) ?? None;
        contents = [.. tokens.Select(t => t.IsWord && !Language.IsFunctionWord(t.Lower))];
        singulars = [.. tokens.Select(t => Language.Singular(t.Lower))];
        List<TagToken> headline = [.. tokens.Take(TitleLength).Where((_, i) => contents[i])];
        HasTitleCase = headline.Count(t => t.IsCapitalized) * 5 >= headline.Count * 4;
        small = Counts(tokens.Skip(TitleLength).Where(t => !t.IsCapitalized));
        capital = Counts(tokens.Skip(TitleLength).Where(t => t.IsCapitalized && !t.StartsSentence));
        names = NameWords();
    }

    public ImmutableArray<TagToken> Tokens { get; }

    /// <summary>Words of the headline.</summary>
    public int TitleLength { get; }

    public int BodyLength => Tokens.Length - TitleLength;

    public LanguageWords Language { get; }

    /// <summary>True where the headline's capitals tell no names.</summary>
    private bool HasTitleCase { get; }

    /// <summary>True when the word's capital is a name's and not a sentence's.</summary>
    public bool IsNameWord(int index) => names[index];

    /// <summary>True when the body has the word in small letters, too.</summary>
    public bool IsSmallElsewhere(TagToken token) => small.ContainsKey(token.Lower);

    /// <summary>False for a number and for a small word.</summary>
    public bool IsContentWord(int index) => contents[index];

    /// <summary>The word in small letters, as one with its plural.</summary>
    public string SingularAt(int index) => singulars[index];

    /// <summary>Words of the body before the given word; all of them for a word of the headline.</summary>
    public int Offset(int index) => index < TitleLength ? BodyLength : index - TitleLength;

    /// <summary>The words from <paramref name="start"/> until before <paramref name="end"/>, with single spaces.</summary>
    public string Join(int start, int end) =>
        end - start == 1 ? Tokens[start].Text : string.Join(' ', Tokens[start..end].Select(t => t.Text));

    private bool[] NameWords()
    {
        var result = new bool[Tokens.Length];
        for (int i = 0; i < result.Length; i++)
            result[i] = (CanBeName(i) && HasNameCapital(Tokens[i])) || IsInitial(i);
        // "Emily Deschanel said": a word that never stands in small letters, right before a name.
        for (int i = result.Length - 2; i >= 0; i--)
        {
            TagToken token = Tokens[i];
            int next = Tokens[i + 1].IsAmpersand && i + 2 < result.Length ? i + 2 : i + 1;
            if (result[i] || !result[next] || token.EndsClause || token.IsPossessive || !CanBeName(i)
                || IsParticipleBeforeName(i, result))
            {
                continue;
            }

            result[i] = IsPlacePrefix(token.Text)
                || (token.StartsSentence && !token.IsInTitle && !small.ContainsKey(token.Lower) && IsCapitalElsewhere(i));
        }

        return result;
    }

    // Within a sentence, or in a headline that has small words.
    private bool IsCapitalElsewhere(int i) =>
        capital.ContainsKey(Tokens[i].Lower)
        || (!HasTitleCase && Tokens.Take(TitleLength).Any(t => t.Lower == Tokens[i].Lower && t.IsCapitalized));

    // "Following Odile Tressac, the crew left."
    private bool IsParticipleBeforeName(int i, bool[] isName) =>
        i + 2 < isName.Length && isName[i + 2] && !Tokens[i + 1].EndsClause && !capital.ContainsKey(Tokens[i].Lower)
        && LanguageWords.EndsWithAny(Tokens[i].Lower, "ing", "ed");

    // The "A" of "Odile A. Tressac" is no article.
    private bool IsInitial(int i) =>
        Tokens[i] is { Text: "A", IsInTitle: false, StartsClause: false, EndsClause: false } && i + 1 < Tokens.Length
        && Tokens[i - 1].IsCapitalized && char.IsLower(Tokens[i - 1].Text[^1]) && Tokens[i + 1].IsCapitalized;

    private bool CanBeName(int i) => Tokens[i] is { IsCapitalized: true, IsDerived: false } token && contents[i]
        && !IsOfCalendar(token.Lower);

    private bool HasNameCapital(TagToken token)
    {
        int asSmall = small.GetValueOrDefault(token.Lower), asCapital = capital.GetValueOrDefault(token.Lower);
        bool isAcronym = token.IsAcronym && !(token.IsInTitle && HasTitleCase && token.Text.Length > 5);
        if (asSmall == 0 && (isAcronym || CountryNames.Of(token.Text) is not null))
            return true;
        if (!token.IsInTitle)
            return !token.StartsSentence || asCapital > asSmall || (small.Count > 0 && IsAllCapitals(token.Text));
        if (BodyLength == 0)
            return !HasTitleCase && !token.StartsSentence;
        return HasTitleCase || token.StartsSentence ? asCapital > 0 && asCapital >= asSmall : asSmall == 0;
    }

    private static bool IsOfCalendar(string lower) =>
        CalendarWords.Month(lower) > 0 || CalendarWords.IsWeekday(lower) || Seasons.Contains(lower);

    // "New Hampshire" at the start of a sentence, whatever else is new.
    private static bool IsPlacePrefix(string word) =>
        word is "New" or "North" or "South" or "East" or "West" or "San" or "Santa" or "Los" or "Las" or "St" or "Saint" or "Great";

    // The city of a dateline.
    private static bool IsAllCapitals(string word) => word.Length > 2 && word.All(char.IsUpper);

    private static Dictionary<string, int> Counts(IEnumerable<TagToken> tokens)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (TagToken token in tokens)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, token.Lower, out _)++;
        return counts;
    }
}
