using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Pasted;

/// <summary>
/// A file of one line: somebody noted a headline, and the text is still to come. It becomes a brief without text, so that the
/// note is not lost and the article takes it over when it arrives.
/// </summary>
internal static class HeadlineOnly
{
    private const int FewestWords = 3;
    private const int MostWords = 25;

    /// <summary>The draft, or null when the lines are anything else.</summary>
    public static Draft? Read(IReadOnlyList<PageLine> lines, string path)
    {
        if (lines is not [{ Words: >= FewestWords and <= MostWords } line] || line.IsListItem
            || line.Text.Contains("://", StringComparison.Ordinal))
        {
            return null;
        }

        var place = new SourcePosition(path, line.Number, line.Column);
        return new Draft
        {
            Source = path,
            Body = "",
            IsHeadlineOnly = true,
            Teasers = [new Teaser { Title = line.Text, Place = place }],
            Reading = [new ReadLine(line.Number, "title", 0.7, "the file's only line", line.Text)],
            Diagnostics =
                [NormalizeRules.HeadlineOnly.At(place, "The file contains a headline and no text.", "paste the article's text below it")],
        };
    }
}
