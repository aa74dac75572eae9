using System.Text;

namespace ExpoSite.Site.Cards;

/// <summary>Sets a headline into a box: as large as it fits, in few lines.</summary>
internal static class CardHeadline
{
    private static readonly int[] Sizes = [104, 92, 80, 72, 64, 56, 50, 44];
    private const double LineHeight = 1.14;

    /// <summary>The lines and their size in pixels; a text that fits in no size is cut off with an ellipsis.</summary>
    /// <param name="typeface">Measures.</param>
    /// <param name="text">One paragraph.</param>
    /// <param name="width">Width of the box in pixels.</param>
    /// <param name="height">Height of the box in pixels.</param>
    public static (List<string> Lines, int Size) Set(Typeface typeface, string text, int width, int height)
    {
        foreach (int size in Sizes)
        {
            List<string> lines = Break(typeface, text, (double)width * typeface.UnitsPerEm / size);
            if (lines.Count <= MostLines(height, size) && lines.TrueForAll(l => typeface.Width(l) * (double)size / typeface.UnitsPerEm <= width))
                return (lines, size);
        }

        List<string> cut = Break(typeface, text, (double)width * typeface.UnitsPerEm / Sizes[^1]);
        int most = MostLines(height, Sizes[^1]);
        if (cut.Count > most)
            cut = [.. cut.Take(most - 1), Shortened(typeface, string.Join(' ', cut.Skip(most - 1)), (double)width * typeface.UnitsPerEm / Sizes[^1])];
        return (cut, Sizes[^1]);
    }

    /// <summary>Distance between base lines, in pixels.</summary>
    public static double Leading(int size) => size * LineHeight;

    private static int MostLines(int height, int size) => Math.Max(1, (int)(height / Leading(size)));

    private static List<string> Break(Typeface typeface, string text, double width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && typeface.Width(longer) > width)
            {
                lines.Add(line.ToString());
                line.Clear().Append(word);
            }
            else
            {
                line.Clear().Append(longer);
            }
        }

        if (line.Length > 0)
            lines.Add(line.ToString());
        return lines;
    }

    private static string Shortened(Typeface typeface, string text, double width)
    {
        string[] words = text.Split(' ');
        for (int count = words.Length; count > 1; count--)
        {
            string cut = string.Join(' ', words.Take(count)).TrimEnd(',', ';', ':', '.', '–', '-') + "…";
            if (typeface.Width(cut) <= width)
                return cut;
        }

        return words[0] + "…";
    }
}
