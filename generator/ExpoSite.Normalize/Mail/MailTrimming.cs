using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Documents;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Releases;

namespace ExpoSite.Normalize.Mail;

/// <summary>Takes out of a mail what is not the article: notes, history, greeting, signature, and the frame of a newsletter.</summary>
internal sealed class MailTrimming
{
    private const int MaxForwards = 4;
    private const int CoverNoteWords = 120;
    private const int OwnTextWords = 60;
    private const int MaxGreeting = 4;
    private const int MaxGreetingLength = 60;

    private readonly MailRecipients recipients;
    private readonly List<(string Role, string Text)> dropped = [];
    private IReadOnlyList<TextBlock> blocks;
    private List<PageLine> lines = [];

    private MailTrimming(IReadOnlyList<TextBlock> blocks, MailRecipients recipients) =>
        (this.blocks, this.recipients) = (blocks, recipients);

    /// <summary>Role and text of each block that was taken out, in the order of taking.</summary>
    public ImmutableArray<(string Role, string Text)> Dropped => [.. dropped];

    /// <summary>The sender of a mail that was passed on, or null.</summary>
    public string? Sender { get; private set; }

    /// <summary>The date of a mail that was passed on, as it is written; or null.</summary>
    public string? Date { get; private set; }

    /// <summary>The subject of a mail that was passed on, or null.</summary>
    public string? Subject { get; private set; }

    /// <summary>Words of running text that are left.</summary>
    public int ProseWords { get; private set; }

    /// <param name="sender">Name of the sender, who may have signed; or null.</param>
    /// <param name="recipients">Those of the mail; what the text names is added.</param>
    public static MailTrimming Trim(IHtmlDocument document, bool isForwarded, string? sender, MailRecipients recipients)
    {
        IElement root = DocumentTree.RootOf(document);
        MailLines.Part(root, line => IsOwnLine(line) || recipients.IsIn(line) || MailSignature.IsName(line, sender));
        var trimming = new MailTrimming(BlockSplitter.Split(root).All, recipients);
        trimming.Number();
        trimming.TrimHistory(isForwarded);
        trimming.TrimCoverNote();
        trimming.TrimFrame();
        trimming.TrimSignature(trimming.Sender ?? sender);
        trimming.TrimGreeting(trimming.Sender ?? sender);
        trimming.ProseWords = trimming.Words(trimming.blocks.Count);
        return trimming;
    }

    private static bool IsOwnLine(string line) =>
        MailWording.IsSalutation(line) || MailWording.IsFarewell(line) || MailWording.IsSignatureMark(line) || HistoryWording.IsMark(line)
        || HistoryWording.IsHeader(line) || FrameWording.IsFooter(line) || FrameWording.IsDisclaimer(line)
        || FrameWording.IsOnlineVersion(line, isLinked: true);

    private void Number() => lines = [.. blocks.Select((b, i) => new PageLine(i + 1, 1, b.Text.Length == 0 ? " " : b.Text, true))];

    private int Words(int to) => lines.Take(to).Where(l => l.IsProse).Sum(l => l.Words);

    private void TrimHistory(bool isForwarded)
    {
        for (int round = 0; round < MaxForwards; round++)
        {
            int mark = Enumerable.Range(0, blocks.Count).FirstOrDefault(i => MailHistory.IsStart(lines, i), -1);
            if (mark < 0)
                return;
            string[] headers = MailHistory.Headers(lines, mark);
            foreach (string header in headers.Where(HistoryWording.IsRecipients))
                recipients.Add(header);
            int own = Words(mark);
            if (!isForwarded && own > 0 && (own >= OwnTextWords || own >= Words(blocks.Count) - own))
            {
                Drop("quoted history", mark, blocks.Count);
                return;
            }

            Sender = Last(headers, HistoryWording.SenderOf) ?? Last(headers, HistoryWording.WriterOf) ?? Sender;
            Date = Last(headers, HistoryWording.DateOf) ?? Date;
            Subject = Last(headers, HistoryWording.SubjectOf) ?? Subject;
            int start = mark + headers.Length;
            // An answer whose history was cut off: what stands above the mark is all there is.
            bool isCutOff = !isForwarded && blocks.Skip(start).All(b => b.Text.Length == 0);
            if (isCutOff)
            {
                Drop("quoted history", mark, blocks.Count);
                return;
            }

            Drop("cover note", 0, start);
            isForwarded = false;
            Unquote();
        }
    }

    private static string? Last(string[] headers, Func<string, string?> read) => headers.Select(read).LastOrDefault(v => v is not null);

    // What was passed on as a whole is a quotation only to the mail program.
    private void Unquote()
    {
        if (blocks.Count == 0 || blocks.Any(b => b.Text.Length > 0 && b.Element.Closest("blockquote") is null))
            return;
        NodeChildren.Unwrap(blocks[0].Element.Owner!.QuerySelectorAll("blockquote"));
    }

    // "Dear editors, please find our release below. Kind regards ..." above a release in the same mail
    private void TrimCoverNote()
    {
        int mark = Enumerable.Range(0, blocks.Count).FirstOrDefault(i => IsStart(blocks[i].Text), -1);
        bool isNote = mark > 0 && Words(mark) < CoverNoteWords && lines.Take(mark)
            .Any(l => l.IsProse || MailWording.IsSalutation(l.Text) || MailWording.IsFarewell(l.Text));
        if (isNote)
            Drop("cover note", 0, mark);
    }

    private static bool IsStart(string text) =>
        ReleaseWording.IsMark(text, TimeZoneInfo.Utc, out _) || (text.Length < 100 && ReleaseWording.IsEmbargo(text, TimeZoneInfo.Utc));

    private void TrimFrame()
    {
        var frame = new MailFrame(blocks, lines, recipients);
        int[] head = [.. frame.Head()], foot = [.. frame.Foot()];
        dropped.AddRange(head.Select(i => ("mail frame", blocks[i].Text)).Concat(foot.Select(i => ("mail footer", blocks[i].Text))));
        Remove([.. head, .. foot]);
    }

    private void TrimSignature(string? sender)
    {
        int start = MailSignature.StartOf(blocks, lines, sender);
        if (start >= 0)
            Drop("signature", start, blocks.Count);
        // A row of signs between two parts parts them no more than their headings do.
        int[] rules = [.. Enumerable.Range(0, blocks.Count).Where(i => MailWording.IsRule(blocks[i].Text))];
        Remove([.. rules]);
    }

    private void TrimGreeting(string? sender)
    {
        int start = Enumerable.Range(0, blocks.Count).FirstOrDefault(i => blocks[i].Kind != BlockKind.Heading, blocks.Count);
        int end = start;
        bool IsPart(int i) => IsGreeting(i) || (i > start && IsIntroduction(blocks[i].Text, sender));
        while (end < Math.Min(start + MaxGreeting, blocks.Count) && IsPart(end))
            end++;
        if (end == start || end == blocks.Count)
            return;
        bool goesOn = blocks[end - 1].Text[^1] is ',' or ';';
        Drop("salutation", start, end);
        if (goesOn)
            Capitalize(blocks[start].Element);
    }

    // "This is Yamada of the fair's press office."
    private static bool IsIntroduction(string text, string? sender) => text.Length < MaxGreetingLength && sender is { Length: >= 2 }
        && Script.IsUnspaced(sender[0]) && text.Contains(sender[..2], StringComparison.Ordinal) && MailWording.Introduces(text);

    // Behind the comma of a greeting the text goes on with a small letter in many languages.
    private static void Capitalize(IElement element)
    {
        IText? first = element.Descendants<IText>().FirstOrDefault(t => !string.IsNullOrWhiteSpace(t.Data));
        int at = first?.Data.AsSpan().IndexOfAnyExcept(" \t\r\n") ?? -1;
        if (at >= 0)
            first!.Data = first.Data[..at] + char.ToUpperInvariant(first.Data[at]) + first.Data[(at + 1)..];
    }

    // A comma ends no headline, in any language.
    private bool IsGreeting(int i) => blocks[i] is { Kind: BlockKind.Text, Text: { Length: > 0 } text }
        && (MailWording.IsSalutation(text) || (text.Length < MaxGreetingLength && text[^1] is ',' or '，' or '、'));

    private void Drop(string role, int from, int to)
    {
        dropped.AddRange(blocks.Take(from..to).Select(b => (role, b.Text)));
        Remove([.. Enumerable.Range(from, to - from)]);
    }

    private void Remove(HashSet<int> gone)
    {
        if (gone.Count == 0)
            return;
        NodeChildren.Remove(gone.Select(i => blocks[i].Element));
        blocks = [.. blocks.Where((_, i) => !gone.Contains(i))];
        Number();
    }
}
