using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Releases;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Titles;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>A page's lines and what has been found out about each: its role, how sure it is, and the reason.</summary>
internal sealed class PageReading
{
    private const int ProseCounted = 60;
    private const int ProseReach = 6;
    private const int LeastOpeningWords = 3;

    private readonly string[] reasons;
    private readonly double[] confidences;
    private readonly NormalizeOptions options;
    private readonly HashSet<string>?[] words;
    private readonly Dictionary<string, int> glue;
    private readonly bool[] rows;
    private readonly bool[] introduced;
    private readonly HashSet<int> repeated = [];
    private readonly Lazy<LanguageWords?> language;

    public PageReading(IReadOnlyList<PageLine> lines, NormalizeOptions options)
    {
        Lines = lines;
        this.options = options;
        words = new HashSet<string>?[lines.Count];
        glue = GlueCounts(lines);
        rows = [.. Enumerable.Range(0, lines.Count).Select(ReadsAsRow)];
        Metas = [.. lines.Select((line, i) => MetaLine.Read(line, options.TimeZone, isLed: i > 0 && MetaLine.IsLead(lines[i - 1])))];
        Roles = [.. lines.Select(LineWording.RoleOf)];
        reasons = [.. Roles.Select(role => role == LineRole.Unknown ? "" : "its wording")];
        introduced = new bool[lines.Count];
        language = new(() => Language is { } code ? LanguageLists.Of(code) : null);
        ReadIntroduced();
        confidences = [.. Roles.Select(role => role == LineRole.Unknown ? 0.5 : SureOfWording)];
    }

    /// <summary>How sure a role is that a line's own words give away.</summary>
    public const double SureOfWording = 0.9;

    public IReadOnlyList<PageLine> Lines { get; }

    /// <summary>By line: who and when, or null.</summary>
    public ImmutableArray<MetaLine?> Metas { get; }

    public LineRole[] Roles { get; }

    /// <summary>The code of the language of its paragraphs, or null when they leave a doubt.</summary>
    public string? Language => TextLanguage.Of(string.Join('\n', Lines.Where(l => l.IsProse).Select(l => l.Text)));

    /// <summary>In a file that is a clean text and no page: the first line of the text; otherwise -1.</summary>
    public int TextStart { get; set; } = -1;

    /// <summary>Line by line, for --explain.</summary>
    public ImmutableArray<ReadLine> Reading =>
        [.. Lines.Select((line, i) => new ReadLine(line.Number, RoleNames.Of(Roles[i]), Math.Round(confidences[i], 2),
            reasons[i].Length > 0 ? reasons[i] : "outside the article", line.Text))];

    /// <summary>True for a line that a line above repeats with sections or the site's name, as pages do with headlines.</summary>
    public bool IsRepeatedHeadline(int index) => repeated.Contains(index);

    public void MarkRepeated(int index) => repeated.Add(index);

    public void Mark(int index, LineRole role, double confidence, string reason)
    {
        (Roles[index], reasons[index], confidences[index]) = (role, reason, confidence);
    }

    public void MarkBlock(TeaserBlock block)
    {
        bool areStories = block.Cards.Length > 0;
        string reason = areStories ? $"one of {block.Cards.Length} cards in the same rhythm" : "dates in a rhythm, but no headlines";
        for (int i = block.First; i < block.End; i++)
            Mark(i, areStories ? LineRole.Teaser : LineRole.Comments, SureOfWording, reason);
        if (areStories && block.Heading is { } heading)
            Mark(heading, LineRole.TeaserHeading, SureOfWording, $"heading of {block.Cards.Length} cards");
    }

    /// <summary>Marks the parts of a press release, which stand around the densest text of the page.</summary>
    public ReleaseParts MarkRelease()
    {
        LineRange run = BodyRun.Find(Lines, Roles);
        int start = Enumerable.Range(run.First, run.Count).FirstOrDefault(i => Lines[i].IsProse, Lines.Count);
        var release = ReleaseParts.Read([.. Lines.Select(l => l.Text)], start, options.TimeZone);
        for (int i = 0; i < Lines.Count; i++)
        {
            if (release.PartOf(i) is { } part && (part.Role != LineRole.Footer || Roles[i] == LineRole.Unknown))
                Mark(i, part.Role, SureOfWording, part.Reason);
        }

        return release;
    }

    /// <summary>A category in the spelling of the site's settings, where they know it.</summary>
    public string CategoryName(string text) =>
        options.Categories.FirstOrDefault(c => c.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? text;

    /// <summary>True for a line of buttons or links, and one without a letter.</summary>
    public bool IsOfFrame(int index) =>
        Roles[index] is LineRole.Share or LineRole.Navigation or LineRole.Advertisement or LineRole.Comments or LineRole.Newsletter
            or LineRole.Caption or LineRole.Button
        || !Lines[index].Text.Any(char.IsLetter);

    /// <summary>Words of prose in a line, no more than a paragraph's; all words of a table's row; 0 for other lines.</summary>
    public int ProseOf(int index) =>
        IsRow(index) ? Lines[index].Words
        : Lines[index].IsProse && Roles[index] == LineRole.Unknown ? Math.Min(Lines[index].Words, ProseCounted)
        : 0;

    /// <summary>True for a line with a paragraph among the few above it, as headlines have none.</summary>
    public bool IsBelowProse(int index) => Enumerable.Range(0, index).TakeLast(ProseReach).Any(i => ProseOf(i) > 0);

    /// <summary>True for a row of a table: a layout of two columns has rows as well, but not three with equally many cells.</summary>
    public bool IsRow(int i) => rows[i];

    private bool ReadsAsRow(int i) => Lines[i].Cells.Length > 1
        && (SameCells(i, i - 1) ? SameCells(i, i - 2) || SameCells(i, i + 1) : SameCells(i, i + 1) && SameCells(i, i + 2));

    /// <summary>True for a line of a list that a line with a colon opens: "The winners are:".</summary>
    public bool IsIntroduced(int i) => introduced[i];

    private void ReadIntroduced()
    {
        for (int i = 1; i < Lines.Count; i++)
        {
            introduced[i] = (Introduces(i - 1) || introduced[i - 1])
                && Roles[i] == LineRole.Unknown && !Lines[i].IsProse && !Introduces(i);
        }
    }

    /// <summary>True for a line with a colon at its end, and more than a label.</summary>
    public bool Introduces(int i) =>
        Lines[i].Text[^1] is ':' or '：' && Lines[i].Words >= LeastOpeningWords && Roles[i] == LineRole.Unknown;

    /// <summary>Places in a line where two texts ran together; a name with an inner capital comes more than once on a page.</summary>
    public int GluedOf(int index) =>
        Lines[index].Form.Glued > 0 && (glue[GluedWord(Lines[index])] == 1 || StartsSentence(Lines[index])) ? Lines[index].Form.Glued : 0;

    // "CrossingThe": no name goes on with an article or a pronoun.
    private static bool StartsSentence(PageLine line) =>
        Word.In(GluedWord(line)[(line.Form.GluedAt - line.Text.LastIndexOf(' ', line.Form.GluedAt) - 1)..]).All(w => w.IsFunctionWord);

    /// <summary>The words of a line that carry meaning.</summary>
    public HashSet<string> ContentWords(int index) => words[index] ??=
        Word.In(Lines[index].Text).Where(w => !w.IsFunctionWord && language.Value?.IsFunctionWord(w.Text) != true)
            .Select(w => w.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);

    // A card shown twice is still a card.
    private static Dictionary<string, int> GlueCounts(IReadOnlyList<PageLine> lines) =>
        lines.Where(l => l.Form.Glued > 0).DistinctBy(l => l.Text, StringComparer.Ordinal)
            .CountBy(GluedWord, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);

    private static string GluedWord(PageLine line)
    {
        int at = line.Form.GluedAt, start = line.Text.LastIndexOf(' ', at) + 1, end = line.Text.IndexOf(' ', at);
        return line.Text[start..(end < 0 ? line.Text.Length : end)].TrimEnd('.', ',', ':', ';', '!', '?', '”', '"', ')');
    }

    private bool SameCells(int i, int other) =>
        other >= 0 && other < Lines.Count && Lines[other].Cells.Length == Lines[i].Cells.Length;
}
