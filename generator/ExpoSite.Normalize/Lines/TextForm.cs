namespace ExpoSite.Normalize.Lines;

/// <summary>Counts over the characters of a line, in one pass.</summary>
internal readonly record struct TextForm
{
    // Shorter ones are the inner capitals of names.
    private const int LeastGluedLetters = 3;

    private const int MaxMarks = 12;

    public int Commas { get; private init; }

    /// <summary>Places where two blocks of the page ran together: "in the hallThe doors".</summary>
    public int Glued { get; private init; }

    /// <summary>Index of the first such place, or -1.</summary>
    public int GluedAt { get; private init; }

    /// <summary>True when the script has capital and small letters.</summary>
    public bool HasCase { get; private init; }

    /// <summary>Words that start small, of all but the first.</summary>
    public double LowerStarts { get; private init; }

    /// <summary>Capitals among the letters that have a case.</summary>
    public double UpperShare { get; private init; }

    /// <summary>The punctuation marks and symbols in order, those within words left out.</summary>
    public string Marks { get; private init; }

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
            if (marks < MaxMarks && (char.IsPunctuation(c) || char.IsSymbol(c)) && c is not ('\'' or '’' or '-'))
                found[marks++] = c;
        }

        return new TextForm
        {
            Commas = commas,
            Glued = glued,
            GluedAt = gluedAt,
            HasCase = upper + lower > letters / 2,
            LowerStarts = starts == 0 ? 0.5 : (double)lowerStarts / starts,
            UpperShare = (double)upper / Math.Max(1, upper + lower),
            Marks = marks == 0 ? "" : new string(found[..marks]),
        };
    }
}
