namespace ExpoSite.Core.Text;

/// <summary>
/// Writes the characters that typewriters lack: quotation marks of the language, apostrophes, dashes for two and three hyphens,
/// an ellipsis for three full stops. What is right already, and what is not certain, stays as it is typed.
/// </summary>
public static class Typography
{
    /// <summary>Stands in a text for something that is no text: code, a picture, an address.</summary>
    public const char Thing = '\uFFFC';

    private const string Openers = "([{<„“‘«‹‚¿¡–—-/|";

    /// <summary>A whole text.</summary>
    public static string Apply(string text, string language) => Apply(text, [new Range(0, text.Length)], language)[0];

    /// <summary>Parts of one running text, each as it becomes.</summary>
    /// <param name="text">The running text.</param>
    /// <param name="parts">In order; what lies between them is seen and not changed.</param>
    public static string[] Apply(string text, IReadOnlyList<Range> parts, string language)
    {
        var writer = new Writer(text, QuotationMarks.Of(language), language);
        var results = new string[parts.Count];
        for (int i = 0; i < results.Length; i++)
            results[i] = writer.Part(parts[i].Start.Value, parts[i].End.Value);
        return results;
    }

    private sealed class Writer(string text, QuotationMarks? marks, string language)
    {
        private readonly bool isFrench = IsIn("fr", language);

        // Its small words hang on what is quoted.
        private readonly bool isKorean = IsIn("ko", language);
        private readonly int lastSingleEnd = LastSingleEnd(text, IsIn("ko", language));
        private bool isDoubleOpen, isTyped, isSingleOpen, singleIsOuter;
        private int nextMark = -1;

        public string Part(int start, int end)
        {
            var result = new StringBuilder(end - start + 8);
            for (int at = start; at < end;)
            {
                int width = Write(at, end, result);
                if (width == 0)
                {
                    result.Append(text[at]);
                    width = 1;
                }

                at += width;
            }

            return result.ToString();
        }

        // How many characters were replaced; 0 for one that stays.
        private int Write(int at, int end, StringBuilder result) => text[at] switch
        {
            ' ' when isFrench => FrenchSpace(at, result),
            '"' when marks is not null => Double(at, result),
            '\'' when marks is not null => Single(at, result),
            '-' when marks is not null => Hyphens(at, end, result),
            '.' when marks is not null => Dots(at, end, result),
            var mark when marks is not null && marks.Open != marks.Close => Note(mark),
            _ => 0,
        };

        // Many type the first mark of their language, or have it typed for them, and end with a straight one.
        private int Note(char mark)
        {
            if (mark == marks!.Open[0])
                isDoubleOpen = isTyped = true;
            else if (mark == marks.Close[0])
                isDoubleOpen = isTyped = false;
            return 0;
        }

        // In “a 6" pipe” the quotation goes on to its own mark.
        private bool IsClosedLater(int at)
        {
            if (nextMark <= at)
            {
                nextMark = text.AsSpan(at + 1).IndexOfAny(marks!.Open[0], marks.Close[0]);
                nextMark = nextMark < 0 ? text.Length : nextMark + at + 1;
            }

            return nextMark < text.Length && text[nextMark] == marks!.Close[0];
        }

        private int Double(int at, StringBuilder result)
        {
            bool isInner = isSingleOpen && singleIsOuter;
            if (isDoubleOpen && EndsWord(at) && !(isTyped && IsClosedLater(at)))
            {
                isDoubleOpen = isTyped = false;
                isSingleOpen &= singleIsOuter;
                return Put(result, isInner ? marks!.InnerClose : marks!.Inside + marks.Close);
            }

            if (!StartsWord(at))
                return 0;
            (isDoubleOpen, isTyped) = (true, false);
            return Put(result, isInner ? marks!.InnerOpen : marks!.Open + marks.Inside);
        }

        private int Single(int at, StringBuilder result)
        {
            if (isSingleOpen && EndsWord(at))
            {
                isSingleOpen = false;
                return Put(result, marks!.InnerClose);
            }

            if (StartsWord(at))
            {
                // '90s, 'tis: a number follows, or nothing closes it.
                if (char.IsAsciiDigit(At(at + 1)) || at >= lastSingleEnd || isSingleOpen)
                    return char.IsLetterOrDigit(At(at + 1)) ? Put(result, "’") : 0;
                isSingleOpen = true;
                singleIsOuter = !isDoubleOpen;
                return Put(result, marks!.InnerOpen);
            }

            // Feet and minutes stay.
            return char.IsLetter(At(at - 1)) || (char.IsLetterOrDigit(At(at - 1)) && char.IsLetter(At(at + 1))) ? Put(result, "’") : 0;
        }

        // Two hyphens before a word are an option of a command; a longer run is a rule.
        private int Hyphens(int at, int end, StringBuilder result)
        {
            int run = Run(at, end, '-');
            if (At(at - 1) == '-' || run is not (2 or 3) || At(at + run) is '>' or '-' || At(at - 1) is '<' or '!')
            {
                result.Append('-', run);
                return run;
            }

            if (IsSpace(At(at - 1)) && !IsSpace(At(at + run)))
                return 0;
            result.Append(run == 2 ? '–' : '—');
            return run;
        }

        private int Dots(int at, int end, StringBuilder result)
        {
            int run = Run(at, end, '.');
            if (run != 3 || At(at - 1) is '.' or '/' || At(at + 3) is '.' or '/' || (char.IsDigit(At(at - 1)) && char.IsDigit(At(at + 3))))
            {
                result.Append('.', run);
                return run;
            }

            return Put(result, "…") + 2;
        }

        // A space that is typed before a mark must not break the line; none is added.
        private int FrenchSpace(int at, StringBuilder result) => At(at + 1) switch
        {
            '!' or '?' or ';' or '»' => IsSpace(At(at - 1)) ? 0 : Put(result, "\u202F"),
            ':' when IsSpace(At(at + 2)) && !IsSpace(At(at - 1)) => Put(result, "\u00A0"),
            '%' or '‰' or '€' when char.IsAsciiDigit(At(at - 1)) => Put(result, "\u202F"),
            >= '0' and <= '9' when char.IsAsciiDigit(At(at - 1)) && AreThousands(at + 1) => Put(result, "\u202F"),
            _ => At(at - 1) == '«' ? Put(result, "\u202F") : 0,
        };

        private bool AreThousands(int at) => char.IsAsciiDigit(At(at)) && char.IsAsciiDigit(At(at + 1)) && char.IsAsciiDigit(At(at + 2))
            && !char.IsLetterOrDigit(At(at + 3));

        private static bool IsIn(string primary, string language) =>
            language.Split('-', '_')[0].Equals(primary, StringComparison.OrdinalIgnoreCase);

        private static int Put(StringBuilder result, string mark)
        {
            result.Append(mark);
            return 1;
        }

        private int Run(int at, int end, char c)
        {
            int stop = at;
            while (stop < end && text[stop] == c)
                stop++;
            return stop - at;
        }

        private bool StartsWord(int at) =>
            (IsSpace(At(at - 1)) || Openers.Contains(At(at - 1), StringComparison.Ordinal) || At(at - 1) is '"' or '\'')
                && !IsSpace(At(at + 1));

        private bool EndsWord(int at) => !IsSpace(At(at - 1)) && (isKorean || !char.IsLetterOrDigit(At(at + 1)));

        private char At(int at) => at >= 0 && at < text.Length ? text[at] : ' ';

        private static int LastSingleEnd(string text, bool isKorean)
        {
            for (int at = text.Length - 1; at > 0; at--)
            {
                if (text[at] == '\'' && !IsSpace(text[at - 1])
                    && (isKorean || at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
                {
                    return at;
                }
            }

            return -1;
        }

        private static bool IsSpace(char c) => char.IsWhiteSpace(c);
    }
}
