using System.Buffers;
using ExpoSite.Cli.Reporting;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Desk;

/// <summary>
/// Which lines of a raw file stand where in the Markdown that was made of them, found by their letters alone: so a line can be taken out
/// of the text, or put into it, whatever format it came from.
/// </summary>
internal sealed class BodyLines
{
    // A text as short as this stands in many places; it is found only where it is all that its place holds.
    private const int ShortKey = 12;

    // What marks a piece of a line as more than words: taken out alone it would leave half of a pair.
    private static readonly SearchValues<char> PairedMarks = SearchValues.Create("*_[]()`<>~\\");

    private readonly string body;
    private readonly ImmutableArray<ReadLine> lines;
    private readonly Cut[] cuts;

    private BodyLines(string body, ImmutableArray<ReadLine> lines, Cut[] cuts) => (this.body, this.lines, this.cuts) = (body, lines, cuts);

    /// <summary>Finds the lines of the article's text in its Markdown, in their order.</summary>
    /// <param name="body">The Markdown below the front matter.</param>
    public static BodyLines Align(string body, ImmutableArray<ReadLine> lines)
    {
        body = body.ReplaceLineEndings("\n");
        var letters = new LetterRun(body);
        var cuts = new Cut[lines.Length];
        int from = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (RoleGroups.Of(lines[i].Role) != RoleGroup.Text || LetterRun.KeyOf(lines[i].Text) is not { Length: > 0 } key)
                continue;
            int at = Find(letters, key, from, body);
            if (at < 0)
                continue;
            from = at + key.Length;
            cuts[i] = CutOf(body, letters, at, from);
        }

        return new BodyLines(body, lines, cuts);
    }

    /// <summary>True for a line that is in the text; one that stands there in a form that hides its letters is taken at its role.</summary>
    public bool IsInText(int line) => IsFound(line) || RoleGroups.Of(lines[line].Role) == RoleGroup.Text;

    /// <summary>True for a line that can be taken out of the text, or put into it, and leaves the rest whole.</summary>
    public bool CanSwitch(int line) => IsInText(line)
        ? IsFound(line) && cuts[line].IsClean : lines[line].Text.Any(char.IsLetterOrDigit);

    /// <summary>The Markdown with some lines taken out, and others put in below the line of the text that they followed.</summary>
    /// <param name="switched">Indexes of the lines; those that cannot be switched stay as they are.</param>
    public string With(IReadOnlySet<int> switched)
    {
        var changes = new List<(Range Place, string? Added)>();
        int below = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            bool isSwitched = switched.Contains(i) && CanSwitch(i);
            if (IsFound(i))
            {
                if (isSwitched)
                    changes.Add((cuts[i].Place, null));
                below = BlockEnd(cuts[i].Last);
            }
            else if (isSwitched)
            {
                changes.Add((below..below, MarkdownEscaper.Paragraph(lines[i].Text)));
            }
        }

        return changes.Count == 0 ? body : Changed(changes);
    }

    private bool IsFound(int line) => cuts[line].Place.End.Value > 0;

    private string Changed(List<(Range Place, string? Added)> changes)
    {
        var text = new StringBuilder(body.Length);
        int done = 0;
        foreach ((Range place, string? added) in changes.OrderBy(c => c.Place.Start.Value))
        {
            int start = Math.Max(place.Start.Value, done);
            text.Append(body, done, start - done);
            done = Math.Max(place.End.Value, done);
            if (added is not null)
                AppendBlock(text, added, isLast: string.IsNullOrWhiteSpace(body[done..]));
        }

        return text.Append(body, done, body.Length - done).ToString().Trim('\n');
    }

    private static void AppendBlock(StringBuilder text, string block, bool isLast)
    {
        bool isOpen = text.Length == 0 || (text.Length > 1 && text[^1] == '\n' && text[^2] == '\n');
        text.Append(isOpen ? "" : "\n\n").Append(block);
        if (isOpen && !isLast)
            text.Append("\n\n");
    }

    private int BlockEnd(int letter)
    {
        int end = body.IndexOf("\n\n", letter, StringComparison.Ordinal);
        return end < 0 ? body.Length : end;
    }

    private static int Find(LetterRun letters, string key, int from, string body)
    {
        for (int at = letters.IndexOf(key, from); at >= 0; at = letters.IndexOf(key, at + 1))
        {
            if (key.Length >= ShortKey || at == from || CutOf(body, letters, at, at + key.Length).IsWhole)
                return at;
        }

        return -1;
    }

    // Whole lines where nothing else stands in them; else the words, up to the next word.
    private static Cut CutOf(string body, LetterRun letters, int at, int end)
    {
        int first = letters.PlaceOf(at), last = letters.PlaceOf(end - 1);
        int lineStart = first == 0 ? 0 : body.LastIndexOf('\n', first - 1) + 1;
        int lineEnd = body.IndexOf('\n', last) is >= 0 and int found ? found : body.Length;
        int before = letters.CountIn(ContentStart(body, lineStart), first), after = letters.CountIn(last + 1, lineEnd);
        if (before == 0 && after == 0)
            return new Cut(WithBreak(body, lineStart, lineEnd), last, IsWhole: true, IsClean: !IsTableHead(body, lineEnd));
        int next = after == 0 ? lineEnd : letters.NextAfter(last);
        while (next > last + 1 && !char.IsWhiteSpace(body[next - 1]) && after > 0)
            next--;
        int start = first;
        while (after == 0 && start > lineStart && body[start - 1] == ' ')
            start--;
        bool isClean = !body.AsSpan(start, next - start).ContainsAny(PairedMarks);
        return new Cut(start..next, last, IsWhole: false, isClean);
    }

    // With the line break that would be one too many: an item goes out of its list without a gap, a paragraph with its blank line.
    private static Range WithBreak(string body, int start, int end)
    {
        bool isBlankBelow = end + 1 >= body.Length || body[end + 1] == '\n';
        bool isBlankAbove = start < 2 || body[start - 2] == '\n';
        if (isBlankAbove && isBlankBelow)
            return start..Math.Min(end + 2, body.Length);
        return isBlankBelow ? (start - 1)..end : start..(end + 1);
    }

    private static bool IsTableHead(string body, int lineEnd) =>
        body.AsSpan(lineEnd).TrimStart('\n') is var below && below.StartsWith("|") && below.TrimStart("| :").StartsWith("-");

    // After the signs of quotations, lists and headings; a number at the start is one of them.
    private static int ContentStart(string body, int start)
    {
        int at = start;
        while (at < body.Length && (body[at] is ' ' or '>' or '-' or '*' or '+' or '#' or '|' or '\t'))
            at++;
        int digits = at;
        while (digits < body.Length && char.IsAsciiDigit(body[digits]))
            digits++;
        return digits > at && digits + 1 < body.Length && body[digits] is '.' or ')' && body[digits + 1] == ' ' ? digits + 2 : at;
    }

    /// <summary>Where a line stands in the Markdown.</summary>
    /// <param name="Place">What goes when it is taken out.</param>
    /// <param name="Last">Index of its last letter.</param>
    /// <param name="IsWhole">Nothing else stands in its lines.</param>
    /// <param name="IsClean">It can go and leaves the rest as it was.</param>
    private readonly record struct Cut(Range Place, int Last, bool IsWhole, bool IsClean);
}
