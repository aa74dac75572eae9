using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Documents;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Releases;

namespace ExpoSite.Normalize.Mail;

/// <summary>Takes out of a mail what is not the article: notes, quoted history, greeting, signature, disclaimer.</summary>
internal sealed class MailTrimming
{
    private const int MaxForwards = 4;
    private const int CoverNoteWords = 120;
    private const int OwnTextWords = 60;
    private const int MaxSignature = 15;
    private const int HeaderWindow = 5;

    private readonly List<(string Role, string Text)> dropped = [];
    private IReadOnlyList<TextBlock> blocks;
    private List<PageLine> lines = [];

    private MailTrimming(IReadOnlyList<TextBlock> blocks) => this.blocks = blocks;

    /// <summary>Role and text of each block that was taken out, in the order of taking.</summary>
    public ImmutableArray<(string Role, string Text)> Dropped => [.. dropped];

    /// <summary>The sender of a mail that was passed on, or null.</summary>
    public string? Sender { get; private set; }

    /// <summary>The date of a mail that was passed on, as it is written; or null.</summary>
    public string? Date { get; private set; }

    /// <summary>Words of running text that are left.</summary>
    public int ProseWords { get; private set; }

    public static MailTrimming Trim(IHtmlDocument document, bool isForwarded)
    {
        var trimming = new MailTrimming(BlockSplitter.Split(DocumentTree.RootOf(document)).All);
        trimming.Number();
        trimming.TrimHistory(isForwarded);
        trimming.TrimCoverNote();
        trimming.TrimEnd();
        trimming.DropWhere("salutation", Math.Min(2, trimming.blocks.Count), MailWording.IsSalutation);
        trimming.DropWhere("disclaimer", trimming.blocks.Count, line => MailWording.IsDisclaimer(line) || MailWording.IsListFooter(line));
        trimming.ProseWords = trimming.Words(trimming.blocks.Count);
        return trimming;
    }

    private void Number() => lines = [.. blocks.Select((b, i) => new PageLine(i + 1, 1, b.Text.Length == 0 ? " " : b.Text, true))];

    private int Words(int to) => lines.Take(to).Where(l => l.IsProse).Sum(l => l.Words);

    private void TrimHistory(bool isForwarded)
    {
        for (int round = 0; round < MaxForwards; round++)
        {
            int mark = Enumerable.Range(0, blocks.Count).FirstOrDefault(IsHistory, -1);
            if (mark < 0)
                return;
            if (!isForwarded && Words(mark) >= OwnTextWords)
            {
                Drop("quoted history", mark, blocks.Count);
                return;
            }

            string[] headers = [.. lines.Skip(mark).Take(12).Select(l => l.Text)
                .TakeWhile(line => MailWording.IsHistoryMark(line) || MailWording.IsQuotedHeader(line))];
            Sender = headers.Select(MailWording.SenderOf).LastOrDefault(sender => sender is not null) ?? Sender;
            Date = headers.Select(MailWording.DateOf).LastOrDefault(date => date is not null) ?? Date;
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

    private bool IsHistory(int i)
    {
        string line = lines[i].Text;
        if (MailWording.IsHistoryMark(line))
            return true;
        if (MailWording.SenderOf(line) is null)
            return false;
        return MailWording.DateOf(line) is not null
            || lines.Skip(i + 1).Take(HeaderWindow).Count(l => MailWording.IsQuotedHeader(l.Text)) >= 2;
    }

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

    private void TrimEnd()
    {
        int firstProse = lines.FindIndex(l => l.IsProse);
        int sign = lines.FindIndex(firstProse + 1, l => MailWording.IsSignatureMark(l.Text));
        if (sign > 0)
            Drop("signature", sign, blocks.Count);
        int farewell = lines.FindLastIndex(l => MailWording.IsFarewell(l.Text));
        bool isSignature = farewell > firstProse && blocks.Count - farewell <= MaxSignature
            && lines.Skip(farewell + 1).All(l => !l.IsProse || MailWording.IsDisclaimer(l.Text));
        if (isSignature)
            Drop("signature", farewell, blocks.Count);
    }

    private void DropWhere(string role, int to, Func<string, bool> fits) =>
        Drop(role, Enumerable.Range(0, to).Where(i => fits(lines[i].Text)));

    private void Drop(string role, int from, int to) => Drop(role, Enumerable.Range(from, to - from));

    private void Drop(string role, IEnumerable<int> which)
    {
        var gone = which.ToHashSet();
        if (gone.Count == 0)
            return;
        foreach (int i in gone.Order())
            dropped.Add((role, blocks[i].Text));
        NodeChildren.Remove(gone.Select(i => blocks[i].Element));
        blocks = [.. blocks.Where((_, i) => !gone.Contains(i))];
        Number();
    }
}
