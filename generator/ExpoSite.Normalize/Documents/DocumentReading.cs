using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Metadata;
using ExpoSite.Normalize.Releases;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Documents;

/// <summary>
/// Reads the blocks of a document that is all of one story: headline, what stands between it and the text, and the parts of a
/// press release. Word files, mails and foreign Markdown come together here.
/// </summary>
internal sealed class DocumentReading
{
    private const int BlocksNearEnd = 2;
    private const int LeastStandfirst = 5;

    private readonly IReadOnlyList<DocumentBlock> blocks;
    private readonly DocumentFacts facts;
    private readonly NormalizeOptions options;
    private readonly (string Role, string Reason, double Confidence)?[] roles;
    private readonly List<ValueEvidence> values = [];
    private readonly PageLine[] lines;
    private readonly int firstProse;
    private WrittenDate? date;
    private int dateBlock = -1;
    private bool isAhead;
    private string[] authorsRead = [];

    public DocumentReading(IReadOnlyList<DocumentBlock> blocks, DocumentFacts facts, NormalizeOptions options)
    {
        this.blocks = blocks;
        this.facts = facts;
        this.options = options;
        roles = new (string, string, double)?[blocks.Count];
        lines = [.. blocks.Select((b, i) => new PageLine(i + 1, 1, b.Text, true))];
        firstProse = Enumerable.Range(0, blocks.Count).FirstOrDefault(IsHeadsEnd, blocks.Count);
        Release = ReleaseParts.Read([.. blocks.Select(b => b.Text.Length == 0 ? " " : b.Text)], firstProse, options.TimeZone);
        for (int i = 0; i < blocks.Count; i++)
        {
            if (Release.PartOf(i) is { } part && blocks[i].Kind != BlockKind.Footnote)
                roles[i] = (RoleNames.Of(part.Role), part.Reason, 0.8);
        }

        TitleBlock = new DocumentTitle(blocks, facts, firstProse, i => roles[i] is null && !IsMeta(i), options.Categories).Find();
        ReadHead();
    }

    public ReleaseParts Release { get; }

    /// <summary>0-based block of the headline; -1 when it stands outside the text, or nowhere.</summary>
    public int TitleBlock { get; }

    /// <summary>Blocks between headline and text that are no headings of it.</summary>
    public IEnumerable<int> Standfirsts => Enumerable.Range(0, blocks.Count).Where(i => roles[i]?.Role == "standfirst");

    /// <summary>True for a block that belongs to the body: in some files also what stands above the headline.</summary>
    public bool IsKept(int block) => roles[block] is null or { Role: "standfirst" }
        || (roles[block]?.Role == "kicker" && !IsSection(block) && facts.IsAllText);

    /// <summary>The draft; its body is for the caller to write.</summary>
    public Draft Draft(string path, string body)
    {
        string? title = TitleBlock >= 0 && !facts.IsTitleFinal ? blocks[TitleBlock].Text : facts.Title;
        title = title is null ? null : ReleaseWording.WithoutLabel(title);
        StoryTime? embargoed = Release.Embargo?.Time ?? (isAhead ? date?.Time : null);
        StoryTime? published = isAhead
            ? facts.Date : facts.IsTitleFinal ? facts.Date ?? date?.Time : date?.Time ?? Release.Embargo?.Time ?? facts.Date;
        string[] authors = Authors();
        string titleRule = TitleBlock >= 0 ? "headline above the text" : facts.TitleRule;
        if (title is not null)
            Say("title", title, titleRule, TitleBlock >= 0 || facts.IsTitleTrusted ? 0.9 : 0.5, TitleBlock);
        (string dateRule, double sure) = date is null || isAhead ? (facts.DateRule, 0.6) : ("date in the text", 0.9);
        if (published is { } time)
            Say("published", time.Iso, dateRule, sure, isAhead ? -1 : dateBlock);
        (string embargoRule, int line) = Release.Embargo is null
            ? ("day of the release, after the mail's", dateBlock) : ("embargo line", Release.EmbargoLine);
        if (embargoed is { } embargo)
            Say("embargo", embargo.Iso, embargoRule, 0.9, line);
        if (Release.Contact is { } contact)
            Say("contact", contact, "contact section", 0.8, -1);
        return new Draft
        {
            Source = path,
            Title = title,
            TitlePlace = SourcePosition.WholeFile(path),
            Published = published,
            Authors = [.. authors],
            Category = Category(),
            Description = facts.Description ?? Standfirst(),
            Embargo = embargoed,
            Contact = Release.Contact,
            IsHeldBack = IsEmbargoUnread,
            Body = body,
            Reading = [.. Enumerable.Range(0, blocks.Count).Select(LineOf)],
            Values = [.. values],
            Diagnostics = [.. Findings(path, body)],
        };
    }

    // A label tells nobody what the story is about.
    private string? Standfirst() => Standfirsts.Select(i => blocks[i].Text).FirstOrDefault(t => TextWords.Count(t) >= LeastStandfirst);

    private bool IsEmbargoUnread => Release.EmbargoLine >= 0 && Release.Embargo is null;

    private bool IsProse(int block) => blocks[block].Kind is BlockKind.Text or BlockKind.Quote && lines[block].IsProse;

    // Where headline and date are stated, a short sentence and another day are of the text: nothing stands in for them.
    private bool IsHeadsEnd(int block) => IsProse(block)
        || (facts.IsTitleFinal && blocks[block].Kind == BlockKind.Text && lines[block].EndsSentence
            && MetaLine.Read(lines[block], options.TimeZone) is not { Authors.IsEmpty: false });

    // A day that was yet to come when the mail was sent is an event's, not the story's.
    private bool IsAhead(StoryTime time) => facts is { IsDateOfSending: true, Date: { } sent } && time.Day > sent.Day.AddDays(1);

    private bool IsOtherDay(MetaLine meta) => facts is { IsTitleFinal: true, Date: { } stated }
        && meta is { Authors.IsEmpty: true, Time: { } time } && time.Iso[..10] != stated.Iso[..10];

    private bool IsMeta(int block) =>
        blocks[block].Kind is BlockKind.Text or BlockKind.Heading && MetaLine.Read(lines[block], options.TimeZone) is not null;

    private void ReadHead()
    {
        if (TitleBlock >= 0)
            roles[TitleBlock] = ("title", "headline above the text", 0.9);
        (date, dateBlock) = (Release.Date, Release.DateLine);
        // A release that was sent before its day waits for it.
        isAhead = date is { } stated && IsAhead(stated.Time);
        for (int i = 0; i < firstProse; i++)
        {
            if (roles[i] is not null)
                continue;
            if (ReadMeta(i))
                roles[i] = ("byline", "names a date or an author, and little else", 0.8);
            else if (i < TitleBlock && !facts.IsTitleFinal && blocks[i].Kind is BlockKind.Text or BlockKind.Heading)
                roles[i] = ("kicker", "stands above the headline", 0.6);
            else if (i > TitleBlock && blocks[i].Kind == BlockKind.Heading && firstProse < blocks.Count && !IsLastHeading(i))
                roles[i] = ("standfirst", "a heading with no text of its own, below the headline", 0.6);
        }

        for (int i = Math.Max(firstProse + 1, blocks.Count - BlocksNearEnd); i < blocks.Count; i++)
        {
            if (roles[i] is null && MetaLine.Read(lines[i], options.TimeZone) is { Authors.Length: > 0 } && ReadMeta(i))
                roles[i] = ("byline", "names the author below the text", 0.6);
        }
    }

    // A heading right above a paragraph, however short, may be a part's; one with another heading below it is none.
    private bool IsLastHeading(int block) =>
        Enumerable.Range(block + 1, Math.Max(0, firstProse - block - 1)).FirstOrDefault(i => roles[i] is null, firstProse) is var next
            && (next >= blocks.Count || blocks[next].Kind != BlockKind.Heading);

    private bool ReadMeta(int block)
    {
        // Where title and date are stated, a heading belongs to the text.
        bool mayBe = blocks[block].Kind == BlockKind.Text || (blocks[block].Kind == BlockKind.Heading && !facts.IsTitleFinal);
        if (!mayBe || MetaLine.Read(lines[block], options.TimeZone) is not { } meta)
            return false;
        if (IsOtherDay(meta) || (meta.Time is { } time && IsAhead(time)))
            return false;
        if (meta.Date is not null && date is null)
            (date, dateBlock) = (meta.Date, block);
        if (meta.Authors.Length > 0 && authorsRead.Length == 0)
        {
            authorsRead = [.. meta.Authors];
            Say("authors", string.Join(", ", authorsRead), "byline", 0.9, block);
        }

        return true;
    }

    private string[] Authors()
    {
        if (authorsRead.Length > 0 || Release.IsRelease || facts.Authors.IsEmpty)
            return authorsRead;
        Say("authors", string.Join(", ", facts.Authors), "sender", 0.5, -1);
        return [.. facts.Authors];
    }

    private bool IsSection(int block) => options.Categories.Contains(blocks[block].Text, StringComparer.OrdinalIgnoreCase);

    private string? Category()
    {
        for (int i = 0; i < firstProse; i++)
        {
            if (roles[i]?.Role != "kicker" || !IsSection(i))
                continue;
            string known = options.Categories.First(c => c.Equals(blocks[i].Text, StringComparison.OrdinalIgnoreCase));
            Say("category", known, "names a category of the site", 0.9, i);
            return known;
        }

        return null;
    }

    private ReadLine LineOf(int i)
    {
        (string role, string reason, double confidence) = roles[i] ?? blocks[i].Kind switch
        {
            BlockKind.Heading => ("subheading", "a heading", 0.9),
            BlockKind.ListItem => ("list", "a list item", 0.9),
            BlockKind.Quote => ("quote", "a quotation", 0.9),
            BlockKind.Table => ("table", "a table", 0.9),
            BlockKind.Figure => ("figure", "a picture", 0.9),
            BlockKind.Footnote => ("footnote", "a footnote", 0.9),
            _ => ("body", "of the text", 0.8),
        };
        return new ReadLine(i + 1, role, confidence, reason, blocks[i].Text);
    }

    private void Say(string key, string value, string rule, double confidence, int block) =>
        values.Add(new ValueEvidence(key, value, rule, confidence, block >= 0 ? [block + 1] : []));

    private IEnumerable<Diagnostic> Findings(string path, string body)
    {
        if (body.Length == 0)
        {
            yield return NormalizeRules.NoBody.At(
                path, "The file has no paragraphs of an article.", "check that the file contains the text, not a picture of it");
        }

        if (date is { IsAmbiguous: true })
        {
            string line = TextCut.Start(blocks[dateBlock].Text, 60);
            yield return NormalizeRules.AmbiguousDate.At(
                path, $"A date in '{line}' was read as {date.Time.Iso}.", "check 'published' in the Markdown file");
        }

        if (IsEmbargoUnread)
        {
            yield return NormalizeRules.EmbargoNotRead.At(
                path, $"The end of the embargo in '{blocks[Release.EmbargoLine].Text}' cannot be read with certainty, so the story is "
                    + "written as a draft.",
                "add 'embargo' to its front matter and remove 'draft'");
        }
    }
}
