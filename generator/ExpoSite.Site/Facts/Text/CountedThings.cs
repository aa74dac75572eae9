namespace ExpoSite.Site.Facts.Text;

/// <summary>A number and what it counts: <c>412 first-year apprentices</c>.</summary>
/// <param name="Value">The number.</param>
/// <param name="Noun">What is counted, in the singular and small letters.</param>
/// <param name="Qualifier">The words between them; often empty.</param>
/// <param name="First">The word that the number starts with.</param>
/// <param name="Next">The word behind the noun.</param>
internal readonly record struct CountedThings(decimal Value, string Noun, string Qualifier, int First, int Next)
{
    private const int MaxQualifiers = 3;

    private static readonly WordSet Irregular = WordSet.Of("people men women children staff police");

    // Measures: a text has many of them, of many things.
    private static readonly WordSet Measures = WordSet.Of(
        """
        years months weeks days nights hours minutes seconds times metres meters kilometres kilometers miles feet inches yards tonnes tons
        kilos kilograms grams pounds dollars euros cents degrees litres liters points percents watts kilowatts megawatts hectares acres
        weekends decades centuries wins goals
        """);

    /// <summary>The number and its things, as the text writes them.</summary>
    public string In(StoryText text) => text.Between(First, Next);

    public static List<CountedThings> Find(StoryText text)
    {
        var found = new List<CountedThings>();
        for (int i = 0; i < text.Words.Count; i++)
        {
            if (NumberWords.Cardinal(text, i) is not var (value, next))
                continue;
            if (value > 1 && !IsYear(text, i, value) && !(i > 0 && text.IsJoined(i) && text.Words[i].Joint == '-')
                && NounAt(text, next) is { } noun && !IsMeasure(text, noun))
            {
                found.Add(new CountedThings(value, Singular(text.Bare(noun)), noun == next ? "" : text.Between(next, noun), i, noun + 1));
            }

            i = next - 1;
        }

        return found;
    }

    /// <summary>Every number of a text.</summary>
    public static HashSet<decimal> Numbers(StoryText text)
    {
        var numbers = new HashSet<decimal>();
        for (int i = 0; i < text.Words.Count; i++)
        {
            if (NumberWords.Cardinal(text, i) is not var (value, next))
                continue;
            numbers.Add(value);
            i = next - 1;
        }

        return numbers;
    }

    private static int? NounAt(StoryText text, int first)
    {
        for (int i = first; i <= first + MaxQualifiers && text.IsJoined(i) && !char.IsAsciiDigit(text.Word(i)[0]); i++)
        {
            if (LanguageLists.English.IsFunctionWord(text.Word(i)))
                return null;
            if (IsPlural(text.Word(i)))
                return i;
        }

        return null;
    }

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        Irregular.Contains(word)
            || (word.Length > 3 && word[^1] is 's' or 'S' && word[^2] is not ('s' or 'u' or 'i' or '\'' or '\u2019' or 'S' or 'U' or 'I'));

    private static bool IsMeasure(StoryText text, int noun) => Measures.Contains(text.Word(noun));

    private static bool IsYear(StoryText text, int at, decimal value) => value is >= 1900 and < 2100 && text.Words[at].Length == 4;

    private static string Singular(ReadOnlySpan<char> plural) => EnglishStems.Singular(plural.ToString().ToLowerInvariant());
}
