using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Releases;

namespace ExpoSite.Normalize.Mail;

/// <summary>What stands around the text of a newsletter: above, where else to read it; below, how to leave and who sent it.</summary>
internal sealed class MailFrame(IReadOnlyList<TextBlock> blocks, IReadOnlyList<PageLine> lines, MailRecipients recipients)
{
    private const int MaxHead = 8;
    private const int MaxFootWords = 150;

    /// <summary>0-based blocks above the text.</summary>
    public IEnumerable<int> Head()
    {
        for (int i = 0; i < Math.Min(MaxHead, blocks.Count); i++)
        {
            // In a plain text the address stands on a line of its own.
            bool isAddress = i > 0 && IsOnlineVersion(i - 1) && IsLink(i);
            if (IsOnlineVersion(i) || isAddress || IsOfRecipient(i))
                yield return i;
            else if (lines[i].IsProse)
                yield break;
        }
    }

    /// <summary>0-based blocks below the text, and those that are frame wherever they stand.</summary>
    public IEnumerable<int> Foot()
    {
        int last = Enumerable.Range(0, blocks.Count).LastOrDefault(i => lines[i].IsProse && !IsFoot(i), -1);
        int start = Enumerable.Range(last + 1, blocks.Count - last - 1).FirstOrDefault(IsFoot, blocks.Count);
        // Above it stand the sender's address, and a row of links to its other places.
        bool hasContact = Enumerable.Range(last + 1, blocks.Count - last - 1).Any(i => ReleaseWording.IsContact(blocks[i].Text, out _));
        while (!hasContact && start < blocks.Count && start - 1 > last && IsOfSender(start - 1))
            start--;
        // So many words are another text, of lines that are all short.
        bool isWhole = last >= 0 && lines.Skip(start).Where((_, i) => !IsFoot(start + i)).Sum(l => l.Words) < MaxFootWords;
        return Enumerable.Range(0, blocks.Count).Where(i => i >= start
            ? isWhole || IsFoot(i) : FrameWording.IsDisclaimer(blocks[i].Text) || (IsLink(i) && IsFoot(i)));
    }

    private bool IsFoot(int i) => FrameWording.IsFooter(blocks[i].Text) || FrameWording.IsDisclaimer(blocks[i].Text) || IsOnlineVersion(i)
        || IsOfRecipient(i) || Links(i).Any(FrameWording.IsLeavingAddress);

    private bool IsOnlineVersion(int i) =>
        FrameWording.IsOnlineVersion(blocks[i].Text, blocks[i].Marked.Linked > 0 || Links(i).Any());

    private bool IsOfSender(int i) => !lines[i].IsProse && blocks[i].Kind == BlockKind.Text
        && (IsLink(i) ? Links(i).Take(2).Count() > 1 : ReleaseWording.IsReachable(blocks[i].Text));

    // In a paragraph of the story only the address is left out.
    private bool IsOfRecipient(int i) =>
        (!lines[i].IsProse && recipients.IsIn(blocks[i].Text)) || (IsLink(i) && Links(i).Any(recipients.IsIn));

    private bool IsLink(int i) => blocks[i].Text.Length > 0 && blocks[i].Marked.Linked >= blocks[i].Text.Length - 2;

    private IEnumerable<string> Links(int i) => blocks[i].Element.Descendants<IElement>().Append(blocks[i].Element.Closest("a"))
        .Where(e => e?.LocalName == "a").Select(e => e!.GetAttribute("href") ?? "").Where(a => a.Length > 0);
}
