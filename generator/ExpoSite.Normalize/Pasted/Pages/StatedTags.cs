using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>Keywords in the line that a page sets below its article: "Tags: port, ferries".</summary>
internal static class StatedTags
{
    private const int MostWords = 6;
    private const int MostTags = 20;
    private static readonly char[] Signs = [',', ';', '|', '#', '、', '，', '；', '·', '•'];

    /// <summary>The keywords of the first such line below the headline; none when there is none.</summary>
    public static ImmutableArray<string> Read(PageReading page, int title)
    {
        int line = Enumerable.Range(title + 1, page.Lines.Count - title - 1).FirstOrDefault(i => page.Roles[i] == LineRole.Tags, -1);
        if (line < 0)
            return [];
        string text = page.Lines[line].Text;
        int label = text.AsSpan().IndexOfAny(":：|");
        return label < 0 ? [] :
        [
            .. text[(label + 1)..].Split(Signs, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(t => t.TrimEnd('.'))
                .Where(t => t.Any(char.IsLetter) && t.Count(c => c == ' ') < MostWords)
                .Take(MostTags),
        ];
    }
}
