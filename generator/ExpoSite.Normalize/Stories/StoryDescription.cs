using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Stories;

/// <summary>What describes a story: sentences that a reader understands alone.</summary>
internal static class StoryDescription
{
    private const int LeastOpening = 60;
    private const int LeastWords = 5;

    /// <summary>What a file says of its story, without a sentence that was cut off; null when nothing is left of it.</summary>
    public static string? Whole(string? stated)
    {
        string text = stated?.TrimEnd() ?? "";
        string end = text.TrimEnd(']', ')');
        if (!end.EndsWith('…') && !end.EndsWith("...", StringComparison.Ordinal))
            return text.Length == 0 ? null : text;
        string start = end.TrimEnd('[', '(', '.', '…', ' ');
        int last = Enumerable.Range(0, start.Length).LastOrDefault(i => Sentences.EndsAt(start, i) && i + 1 < start.Length, -1);
        return last + 1 >= LeastOpening ? start[..(last + 1)] : null;
    }

    /// <summary>The paragraph that a story opens with: labels, datelines and questions that stand before it describe nothing. Null when
    /// there are only such.</summary>
    public static string? Opening(IReadOnlyCollection<string> paragraphs) =>
        paragraphs.FirstOrDefault(IsOpening) ?? paragraphs.FirstOrDefault(p => Sentences.Ends(p))
        ?? paragraphs.FirstOrDefault(p => TextWords.Count(p) >= LeastWords);

    private static bool IsOpening(string paragraph)
    {
        bool isSentence = Sentences.Ends(paragraph) && !paragraph.EndsWith('?') && !paragraph.EndsWith('？');
        return (paragraph.Length >= LeastOpening || (isSentence && TextWords.Count(paragraph) >= LeastWords))
            && (isSentence || MetaLine.Read(new PageLine(1, 1, paragraph, true), TimeZoneInfo.Utc) is null);
    }
}
