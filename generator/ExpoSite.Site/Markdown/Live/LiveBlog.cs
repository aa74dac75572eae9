using ExpoSite.Core.Wording;
using ExpoSite.Site.Markdown.Parsing;
using ExpoSite.Site.Markdown.Tags;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Live;

/// <summary>
/// The entries of a live blog. Each begins with a heading that begins with a time. They may be written with the oldest or the newest on
/// top, and readers see the newest first.
/// </summary>
internal sealed class LiveBlog
{
    private readonly ImmutableArray<TimedHeading> inTime;
    private readonly Dictionary<Block, TimedHeading> byHeading;

    private LiveBlog(ImmutableArray<TimedHeading> inTime) =>
        (this.inTime, byHeading) = (inTime, inTime.ToDictionary(e => (Block)e.Block));

    /// <summary>The entries of a document that is as it was parsed; null (and a note) for one without any.</summary>
    /// <param name="since">The day of the first entry, where it names none.</param>
    public static LiveBlog? Find(MarkdownDocument document, StoryTime since, TimeZoneInfo zone, NoteList notes)
    {
        // A full stop divides hours and minutes only where nothing else does: "9.05 million crates" may be any heading.
        bool hasPoints = !document.OfType<HeadingBlock>().Select(h => PlainTextWriter.TextOf(h))
            .Any(words => EntryTime.Read(words) is not null && !EntryTime.HasPoint(words));
        TimedHeading[] headings =
            [.. document.OfType<HeadingBlock>().Select(h => new TimedHeading(h, EntryTime.Read(PlainTextWriter.TextOf(h), hasPoints)))];
        int firstTimed = Array.FindIndex(headings, h => h.Written is not null);
        int level = firstTimed < 0 ? 0 : headings[firstTimed].Block.Level;
        foreach (LeafBlock other in TimesElsewhere(document, level, hasPoints))
            notes.Add(FormatRules.TimeWithoutEntry, "", other.Span.Start);
        if (firstTimed < 0)
        {
            notes.Add(FormatRules.NoEntries, "", 0);
            return null;
        }

        TimedHeading[] entries =
            [.. headings.Where((h, i) => h.Block.Level == level || (h.Block.Level < level && i > firstTimed))];
        if (WrittenOrder.IsNewestFirst([.. entries.Select(e => e.Written).OfType<EntryTime>()]))
            Array.Reverse(entries);
        foreach (TimedHeading late in WrittenOrder.SetTimes(entries, since.Day, zone))
            notes.Add(FormatRules.EntryOutOfOrder, "", late.Block.Span.Start);
        foreach (TimedHeading untimed in entries.Where(e => e.Time is null))
        {
            string meant = EntryTime.Read(PlainTextWriter.TextOf(untimed.Block), hasPoints: true)?.Clock
                .ToString(@"h\:mm", CultureInfo.InvariantCulture) ?? "";
            notes.Add(FormatRules.EntryWithoutTime, meant, untimed.Block.Span.Start, $"if it begins with a time, write  {meant}");
        }

        return new LiveBlog([.. entries.OrderBy(e => e.Place)]);
    }

    /// <summary>Headings in the order in which they are named, so that a new entry takes the anchor of none that stands there.</summary>
    public IEnumerable<HeadingBlock> InTime(HeadingBlock[] headings) => inTime.Select(e => e.Block).Union(headings);

    /// <summary>Words by which an entry is linked to, which outlast a change of its title; null for a heading without time.</summary>
    public string? AnchorOf(HeadingBlock heading) => byHeading.GetValueOrDefault(heading)?.Written?.Anchor;

    /// <summary>Puts each entry into a block of its own, the newest first, with its time as a link to itself.</summary>
    /// <param name="sourceOf">Where a character of the parsed text stands in the Markdown.</param>
    /// <param name="phrases">In the story's language.</param>
    public ImmutableArray<LiveEntry> Arrange(MarkdownDocument document, Phrases phrases, Func<int, int> sourceOf)
    {
        Dictionary<Block, EntryBlock> blocks = inTime.ToDictionary(e => (Block)e.Block, _ => new EntryBlock());
        var end = new List<Block>();
        EntryBlock? open = null;
        Block[] all = BlockMoves.Taken(document);
        foreach (Block block in all)
        {
            open = blocks.GetValueOrDefault(block, open!);
            if (block is FootnoteGroup or LinkReferenceDefinitionGroup)
                end.Add(block);
            else if (open is null)
                document.Add(block);
            else
                open.Add(block);
        }

        bool showsDay = inTime.Select(e => e.Time?.Day).OfType<DateOnly>().Distinct().Skip(1).Any();
        var entries = ImmutableArray.CreateBuilder<LiveEntry>(inTime.Length);
        foreach (TimedHeading heading in inTime.Reverse())
        {
            EntryBlock block = blocks[heading.Block];
            entries.Add(EntryOf(heading, block, sourceOf));
            if (heading.Time is { } time)
                ShowTime(heading, time, showsDay
                    ? phrases.Of("day-and-time", ("day", phrases.Dates.DayAndMonth(time.Day)), ("time", phrases.Dates.Time(time.Instant)))
                    : phrases.Dates.Time(time.Instant));
            document.Add(block);
        }

        foreach (Block block in end)
            document.Add(block);
        return entries.MoveToImmutable();
    }

    // Headings that are smaller or stand within something, and paragraphs that begin with a time in bold.
    private static IEnumerable<LeafBlock> TimesElsewhere(MarkdownDocument document, int level, bool hasPoints)
    {
        foreach (LeafBlock block in document.Descendants<LeafBlock>())
        {
            bool mayBeMeant = block is HeadingBlock heading ? heading.Parent != document || heading.Level > level
                : block is ParagraphBlock { Inline.FirstChild: EmphasisInline { DelimiterCount: 2 } } && block.Parent == document;
            if (mayBeMeant && EntryTime.Read(PlainTextWriter.TextOf(block), hasPoints) is not null)
                yield return block;
        }
    }

    private static LiveEntry EntryOf(TimedHeading heading, EntryBlock block, Func<int, int> sourceOf)
    {
        string words = PlainTextWriter.TextOf(heading.Block);
        string title = heading.Time is null ? words : words[Math.Min(words.Length, heading.Written!.Length)..];
        var text = new PlainTextWriter();
        foreach (Block part in block.Skip(1))
            text.Write(part);
        return new LiveEntry(
            heading.Block.GetAttributes().Id!, heading.Time, title.Length == 0 ? null : ForbiddenCharacters.Remove(title),
            ForbiddenCharacters.Remove(text.ToSourcedText(at => at).Text).Trim(), sourceOf(heading.Block.Span.Start));
    }

    private static void ShowTime(TimedHeading heading, StoryTime time, string shown)
    {
        ContainerInline line = heading.Block.Inline!;
        Cut(line, heading.Written!.Length);
        bool hasWords = PlainTextWriter.TextOf(heading.Block).Length > 0;
        var tag = new TagInline(BodyTag.Read($"<time datetime=\"{time.Iso}\">", heading.Block.Span.Start));
        tag.AppendChild(new LiteralInline(shown));
        var link = new LinkInline("#" + heading.Block.GetAttributes().Id, "");
        link.GetAttributes().AddClass("entry-time");
        link.AppendChild(tag);
        if (line.FirstChild is { } words)
        {
            words.InsertBefore(link);
            if (hasWords)
                link.InsertAfter(new LiteralInline(" "));
        }
        else
        {
            line.AppendChild(link);
        }
    }

    // The first characters of a line, whatever marks they stand in.
    private static void Cut(ContainerInline line, int length)
    {
        int left = length;
        foreach (Inline inline in line.Descendants<Inline>().ToArray())
        {
            if (left <= 0)
                return;
            switch (inline)
            {
                case LiteralInline literal:
                    int cut = Math.Min(left, literal.Content.Length);
                    left -= cut;
                    literal.Content = new StringSlice(literal.Content.Text, literal.Content.Start + cut, literal.Content.End);
                    if (literal.Content.IsEmpty)
                        RemoveEmpty(literal, line);
                    break;
                case CodeInline code:
                    left -= code.Content.Length;
                    RemoveEmpty(code, line);
                    break;
                case LineBreakInline:
                    left--;
                    inline.Remove();
                    break;
            }
        }
    }

    // And what marked it alone.
    private static void RemoveEmpty(Inline inline, ContainerInline line)
    {
        ContainerInline? parent = inline.Parent;
        inline.Remove();
        if (parent is { FirstChild: null } && parent != line)
            RemoveEmpty(parent, line);
    }
}

/// <summary>A heading with which an entry begins.</summary>
internal sealed class TimedHeading(HeadingBlock block, EntryTime? written)
{
    public HeadingBlock Block => block;

    /// <summary>The time as it is written; null where there is none.</summary>
    public EntryTime? Written => written;

    /// <summary>When it was; null where no time is written, or one that does not exist.</summary>
    public StoryTime? Time { get; set; }

    /// <summary>By which it is sorted: its time, or that of the entry before it.</summary>
    public DateTimeOffset Place { get; set; }
}
