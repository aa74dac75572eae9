namespace ExpoSite.Normalize.Lines;

/// <summary>Counts over the characters of a line, in one pass.</summary>
/// <param name="Glued">Places where two blocks of the page ran together: "in the hallThe doors".</param>
/// <param name="GluedAt">Index of the first such place, or -1.</param>
/// <param name="HasCase">True when the script has capital and small letters.</param>
/// <param name="LowerStarts">Words that start small, of all but the first.</param>
/// <param name="UpperShare">Capitals among the letters that have a case.</param>
/// <param name="Marks">The punctuation marks and symbols in order, those within words left out.</param>
internal readonly record struct TextForm(
    int Commas, int Glued, int GluedAt, bool HasCase, double LowerStarts, double UpperShare, string Marks)
{
    // Shorter ones are the inner capitals of names.
    private const int LeastGluedLetters = 3;

    private const int MaxMarks = 12;

    public static TextForm Of(string text)
    {
        int commas = 0, glued = 0, gluedAt = -1, upper = 0, lower = 0, letters = 0, starts = 0, lowerStarts = 0, small = 0, marks = 0;
        Span<char> found = stackalloc char[MaxMarks];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool first = i > 0 && text[i - 1] == ' ';
            if (char.IsLower(c))
            {
                (lower, letters, small) = (lower + 1, letters + 1, small + 1);
                (starts, lowerStarts) = first ? (starts + 1, lowerStarts + 1) : (starts, lowerStarts);
                continue;
            }

            if (char.IsUpper(c))
            {
                (upper, letters) = (upper + 1, letters + 1);
                starts += first ? 1 : 0;
                bool joins = small >= LeastGluedLetters
                    || (i >= LeastGluedLetters && text[i - 1] is '.' or '?' or '!' && char.IsLower(text[i - 2]));
                if (joins && i + 1 < text.Length && (char.IsLower(text[i + 1]) || text[i + 1] == ' '))
                    (glued, gluedAt) = (glued + 1, gluedAt < 0 ? i : gluedAt);
            }
            else if (char.IsLetter(c))
                letters++;
            small = 0;
            commas += c is ',' or '，' or '、' ? 1 : 0;
            bool isWithinWord = c is '\'' or '’' || (c == '-' && !(i > 0 && text[i - 1] == ' '));
            if (marks < MaxMarks && (char.IsPunctuation(c) || char.IsSymbol(c)) && !isWithinWord)
                found[marks++] = c;
        }

        double lowerShare = starts == 0 ? 0.5 : (double)lowerStarts / starts, upperShare = (double)upper / Math.Max(1, upper + lower);
        return new TextForm(commas, glued, gluedAt, upper + lower > letters / 2, lowerShare, upperShare, new string(found[..marks]));
    }
}
