namespace ExpoSite.Normalize.Tagging.Words;

/// <summary>A word of a text as tags see it.</summary>
/// <param name="Text">Without a possessive ending.</param>
/// <param name="Lower">The same in small letters.</param>
/// <param name="Paragraph">0 for the headline.</param>
/// <param name="StartsClause">True at the start and after punctuation that a name does not run across.</param>
/// <param name="StartsSentence">True where any word has a capital.</param>
/// <param name="EndsClause">True before such punctuation and at the end.</param>
/// <param name="IsPossessive">True for "city's".</param>
/// <param name="IsBracketed">True right after an opening bracket.</param>
internal readonly record struct TagToken(
    string Text, string Lower, int Paragraph, bool StartsClause, bool StartsSentence, bool EndsClause, bool IsPossessive, bool IsBracketed)
{
    private const string SentenceMarks = ".:!?|\n";
    private const string Ampersand = "&";
    private const string QuoteMarks = "\"“”„«»";
    private const string ClauseMarks = SentenceMarks + QuoteMarks + ",;()[]–—/•·…*+=<>→";

    private static readonly WordSet Tails = WordSet.Of(
        "born built class free friendly held led level like made old only own place run size style time wide year");

    public bool IsInTitle => Paragraph == 0;

    public bool IsCapitalized => char.IsUpper(Text[0]);

    /// <summary>False for a number.</summary>
    public bool IsWord => char.IsLetter(Text[0]) || IsAmpersand;

    public bool IsAmpersand => Text == Ampersand;

    /// <summary>An adjective that is made of a name: "Quillhaven-based".</summary>
    public bool IsDerived
    {
        get
        {
            string tail = Lower[(Lower.LastIndexOf('-') + 1)..];
            return tail.Length < Lower.Length && char.IsLower(Text[^1]) && char.IsLower(Text[^tail.Length])
                && (LanguageWords.EndsWithAny(tail, "ed", "ing") || Tails.Contains(tail));
        }
    }

    /// <summary>CIIE, UAE, G20.</summary>
    public bool IsAcronym => IsAcronymText(Text);

    public static bool IsAcronymText(string text) =>
        text.Length is >= 2 and <= 8 && char.IsUpper(text[0]) && text.All(c => char.IsUpper(c) || char.IsDigit(c));

    /// <summary>The words of one paragraph in order.</summary>
    public static List<TagToken> In(string text, int paragraph)
    {
        var tokens = new List<TagToken>();
        AddTo(tokens, text, paragraph, int.MaxValue);
        return tokens;
    }

    /// <summary>Adds the words of one paragraph in order.</summary>
    /// <param name="most">Of a longer paragraph only so many are added.</param>
    public static void AddTo(List<TagToken> tokens, string text, int paragraph, int most)
    {
        int enough = tokens.Count + Math.Min(most, text.Length);
        bool clause = true, sentence = true, bracket = false, comma = false;
        string before = "";
        for (int i = 0; i < text.Length && tokens.Count < enough;)
        {
            if (text[i] == '&' && !clause && before.Length > 0)
            {
                tokens.Add(new TagToken(Ampersand, Ampersand, paragraph, false, false, false, false, false));
                i++;
                continue;
            }

            if (text[i] == ' ')
            {
                bracket = false;
                i++;
                continue;
            }

            if (!TextWords.IsPart(text[i]))
            {
                clause |= IsClauseMark(text, i);
                comma |= text[i] == ',';
                // Speech begins after a comma: she said, "We came".
                sentence |= SentenceMarks.Contains(text[i], StringComparison.Ordinal)
                    || (comma && QuoteMarks.Contains(text[i], StringComparison.Ordinal));
                bracket = text[i] == '(';
                i++;
                continue;
            }

            int end = EndOfWord(text, i);
            int length = end - i;
            string bare = EnglishStems.Bare(text.AsSpan(i, length)).ToString();
            bool ends = EndsClauseAt(text, end, bare, before);
            if (bare.Length > 0)
            {
                tokens.Add(new TagToken(
                    bare, bare.ToLowerInvariant(), paragraph, clause, sentence, ends, bare.Length < length, bracket));
            }

            (clause, sentence, bracket, comma, before) = (end < text.Length && IsBetweenCountries(text, end), false, false, false, bare);
            // The full stop of "Dr." and of an initial is part of a name.
            i = !ends && end < text.Length && text[end] == '.' ? end + 1 : end;
        }
    }

    // A hyphen between spaces is a dash.
    private static bool IsClauseMark(string text, int i) =>
        ClauseMarks.Contains(text[i], StringComparison.Ordinal) || (text[i] == '-' && i > 0 && text[i - 1] == ' ');

    private static int EndOfWord(string text, int start)
    {
        int dotted = start;
        while (dotted + 1 < text.Length && char.IsUpper(text[dotted]) && text[dotted + 1] == '.')
            dotted += 2;
        if (dotted - start >= 4)
            return dotted;
        int i = TextWords.EndAt(text, start, static (all, at) => TextWords.NameMark(all, at) || TextWords.NumberMark(all, at));
        int hyphen = text.IndexOf('-', start, i - start);
        return hyphen > 0 && IsBetweenCountries(text, hyphen) ? hyphen : i;
    }

    /// <summary>"US-China talks" are about two countries.</summary>
    private static bool IsBetweenCountries(string text, int hyphen)
    {
        int start = hyphen, end = hyphen + 1;
        while (start > 0 && TextWords.IsPart(text[start - 1]))
            start--;
        while (end < text.Length && TextWords.IsPart(text[end]))
            end++;
        return text[hyphen] == '-' && CountryNames.Of(text[start..hyphen]) is not null
            && CountryNames.Of(text[(hyphen + 1)..end]) is not null;
    }

    private static bool EndsClauseAt(string text, int end, string word, string before)
    {
        if (end < text.Length && text[end] == '.' && Sentences.IsShortened(word, before))
            return false;
        for (; end < text.Length && !TextWords.IsPart(text[end]); end++)
        {
            if (IsClauseMark(text, end))
                return true;
        }

        return end >= text.Length;
    }
}
