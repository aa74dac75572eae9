namespace ExpoSite.Cli.Desk;

/// <summary>The letters and digits of a Markdown text, one after the other, without the addresses of its links.</summary>
internal sealed class LetterRun
{
    private readonly string letters;
    private readonly int[] places;

    public LetterRun(string markdown)
    {
        var run = new StringBuilder(markdown.Length);
        var found = new List<int>(markdown.Length);
        for (int i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == ']' && i + 1 < markdown.Length && markdown[i + 1] == '(')
            {
                int end = markdown.IndexOfAny([')', '\n'], i);
                i = end < 0 ? markdown.Length : end;
                continue;
            }

            // The mark of a footnote, and the name of one.
            if (markdown[i] == '[' && i + 1 < markdown.Length && markdown[i + 1] == '^' && markdown.IndexOf(']', i) is > 0 and int close)
            {
                i = close;
                continue;
            }

            if (char.IsLetterOrDigit(markdown[i]))
            {
                run.Append(char.ToLowerInvariant(markdown[i]));
                found.Add(i);
            }
        }

        (letters, places) = (run.ToString(), [.. found]);
    }

    /// <summary>The letters and digits of a plain text.</summary>
    public static string KeyOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>Where a key is found from a letter on, counted in letters; -1 for nowhere.</summary>
    public int IndexOf(string key, int from) => from > letters.Length ? -1 : letters.IndexOf(key, from, StringComparison.Ordinal);

    /// <summary>Index of a letter in the Markdown.</summary>
    public int PlaceOf(int letter) => places[letter];

    /// <summary>How many letters stand from one index of the Markdown up to another.</summary>
    public int CountIn(int start, int end) => Math.Max(0, FirstAt(end) - FirstAt(start));

    /// <summary>Index of the first letter after an index of the Markdown, of which there must be one.</summary>
    public int NextAfter(int place) => places[FirstAt(place + 1)];

    private int FirstAt(int place) => Array.BinarySearch(places, place) is var at && at < 0 ? ~at : at;
}
