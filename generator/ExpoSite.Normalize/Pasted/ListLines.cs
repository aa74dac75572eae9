using System.Text.RegularExpressions;
using ExpoSite.Normalize.Pasted.Pages;

namespace ExpoSite.Normalize.Pasted;

/// <summary>An item of a list.</summary>
/// <param name="Mark">What Markdown sets before it: "-" or a number with a point.</param>
/// <param name="Text">Without the mark that the page set before it.</param>
internal readonly record struct ListItem(string Mark, string Text);

/// <summary>
/// Finds lists among the article's lines: by bullets, by dashes and numbers that go on in the next line, and by a line with a colon
/// above them, since browsers copy the items of most lists without a mark.
/// </summary>
internal sealed partial class ListLines(PageReading page, int[] body)
{
    private readonly Dictionary<int, int> places = body.Index().ToDictionary(l => l.Item, l => l.Index);

    /// <summary>The item that a line is, or null.</summary>
    public ListItem? Of(int index)
    {
        string text = page.Lines[index].Text;
        if (page.Lines[index].IsListItem)
            return new("-", text[1..].TrimStart());
        if (Dash().IsMatch(text))
            return Neighbours(index).Any(i => Dash().IsMatch(page.Lines[i].Text)) ? new("-", text[1..].TrimStart()) : null;
        if (NumberOf(index) is { } number)
        {
            bool goesOn = Neighbours(index).Any(i => NumberOf(i) is { } other && other == number + (i > index ? 1 : -1));
            return goesOn ? new(FormattableString.Invariant($"{number}."), Number().Replace(text, "")) : null;
        }

        return IsOpened(index) ? new("-", text) : null;
    }

    private int? NumberOf(int index) =>
        Number().Match(page.Lines[index].Text) is { Success: true } match
            ? int.Parse(match.Groups["number"].ValueSpan, provider: null) : null;

    // The lines below a colon that stand as the first two of them do, apart or together.
    private bool IsOpened(int index)
    {
        if (!page.IsIntroduced(index))
            return false;
        int first = places[index];
        while (first > 0 && body[first - 1] == body[first] - 1 && page.IsIntroduced(body[first - 1]))
            first--;
        int second = first + 1;
        if (second >= body.Length || body[second] != body[first] + 1 || !page.IsIntroduced(body[second]))
            return false;
        bool areApart = page.Lines[body[second]].IsAfterBlank;
        return Enumerable.Range(second, Math.Max(0, places[index] - second + 1)).All(i => page.Lines[body[i]].IsAfterBlank == areApart)
            && (!areApart || places[index] == first || IsFollowed(index) || IsLikeItemAbove(index));
    }

    // The last of lines that stand apart can be the heading of what follows.
    private bool IsFollowed(int index) => places[index] + 1 < body.Length && page.IsIntroduced(body[places[index] + 1]);

    private bool IsLikeItemAbove(int index) =>
        page.Lines[index] is var line && page.Lines[index - 1] is var above
        && (line.Form.Marks.Length > 0 ? line.Form.Marks == above.Form.Marks : line.Text.Any(char.IsDigit) && above.Text.Any(char.IsDigit));

    private IEnumerable<int> Neighbours(int index) =>
        new[] { places[index] - 1, places[index] + 1 }.Where(i => i >= 0 && i < body.Length).Select(i => body[i]);

    [GeneratedRegex(@"^[-–*] \S", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?<number>\d{1,3})[.)] (?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
