using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Writing;

/// <summary>What becomes of other stories changes no file that normalize wrote.</summary>
public sealed class TagStabilityTests
{
    private const string Lamps = """
        The lamp makers of Brinemark came to the quay with lanterns for the ropewalk, and the lanterns were sold by noon.

        A lantern for the ropewalk costs forty, said the lamp makers, and the quay has room for three hundred lanterns.
        """;

    private const string Nets = """
        The net menders of Brinemark sat on the quay with lanterns and needles, and the needles were sold by noon.

        A needle for the nets costs two, said the menders, and the ropewalk has needles enough for every net on the quay.
        """;

    private const string Ropes = """
        The rope makers of Brinemark walk the ropewalk with needles and hemp, and the hemp comes by boat from the quay at noon.

        The hemp of the ropewalk smells of tar, said the rope makers, and every lantern on the quay hangs from it.
        """;

    private static readonly RawFile[] Raw =
    [
        Raws.Article("lamps.txt", "Lanterns for Brinemark", body: Lamps),
        Raws.Article("nets.txt", "Needles for Brinemark", body: Nets),
        Raws.Article("ropes.txt", "Hemp Comes to Brinemark", body: Ropes),
    ];

    private static ExistingMarkdown[] Written { get; } = Raws.OnDisk(Raws.Run(Raw));

    [Fact]
    public void A_second_run_leaves_every_file_unchanged() => AllUnchanged(Normalizer.Run(Raw, Written, Raws.Options));

    [Fact]
    public void Tags_that_an_editor_wrote_into_one_article_leave_the_others_as_they_are()
    {
        ExistingMarkdown[] edited = [.. Written.Select(f => f.Path.Contains("lanterns", StringComparison.Ordinal)
            ? f with { Text = f.Text.Replace("tags:\n", "tags:\n  - Hemp\n  - Net menders\n  - Needle\n", StringComparison.Ordinal) }
            : f)];
        NormalizeResult result = Normalizer.Run(Raw, edited, Raws.Options);
        Assert.Equal(MarkdownAction.KeepEdited, Assert.Single(result.Files, f => f.Source == "lamps.txt").Action);
        AllUnchanged(result with { Files = [.. result.Files.Where(f => f.Source != "lamps.txt")] });
    }

    [Fact]
    public void A_new_raw_file_leaves_the_others_as_they_are_and_takes_up_their_tags()
    {
        ExistingMarkdown[] two = Raws.OnDisk(Raws.Run(Raw[0], Raw[1]));
        ExistingMarkdown[] standing = [.. two, new ExistingMarkdown("mine.md", "---\ntitle: Hemp Comes\ntags: [Hemp]\n---\n\nThe hemp of the ropewalk comes by boat.\n")];
        NormalizeResult result = Normalizer.Run(Raw, standing, Raws.Options);
        MarkdownFile added = Assert.Single(result.Files, f => f.Action == MarkdownAction.Create);
        Assert.Contains("\n  - Hemp\n", added.Text, StringComparison.Ordinal);
        AllUnchanged(result with { Files = [.. result.Files.Where(f => f.Source != "ropes.txt")] });
    }

    [Fact]
    public void A_raw_file_that_is_gone_leaves_the_others_as_they_are() => AllUnchanged(Normalizer.Run(Raw[1..], Written, Raws.Options));

    [Fact]
    public void A_frame_of_the_raw_file_that_changes_leaves_the_tags_and_a_text_that_changes_gets_new_ones()
    {
        ExistingMarkdown[] former = [.. Written.Select(f => !f.Path.Contains("lanterns", StringComparison.Ordinal) ? f
            : f with { Text = Reseal(f.Text.Replace("tags:\n", "tags:\n  - of a former version\n", StringComparison.Ordinal)) })];
        RawFile moved = Raws.Article("lamps.txt", "Lanterns for Brinemark", head: "13 March 2031", body: Lamps);
        RawFile rewritten =
            Raws.Article("lamps.txt", "Lanterns for Brinemark", body: Lamps.Replace("forty", "fifty", StringComparison.Ordinal));
        Assert.Contains("of a former version", Of(Normalizer.Run([moved], former, Raws.Options)), StringComparison.Ordinal);
        Assert.DoesNotContain("of a former version", Of(Normalizer.Run([rewritten], former, Raws.Options)), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "of a former version", Of(Normalizer.Run(Raw, former, Raws.Options with { TagsAnew = true })), StringComparison.Ordinal);

        static string Of(NormalizeResult result) => Assert.Single(result.Files, f => f.Source == "lamps.txt").Text;
    }

    [Fact]
    public void Tags_that_are_kept_say_so()
    {
        ValueEvidence tags = Normalizer.Run(Raw, Written, Raws.Options).Readings[0].Values.Single(v => v.Key == "tags");
        Assert.StartsWith("kept", tags.Rule, StringComparison.Ordinal);
        Assert.StartsWith("Brinemark", tags.Value, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_offered_reading_stays_the_same_when_a_raw_file_is_added()
    {
        ExistingMarkdown written = Written.Single(f => f.Path.Contains("lanterns", StringComparison.Ordinal));
        ExistingMarkdown edited = written with { Text = written.Text + "\nA line of the editor's.\n" };
        RawFile changed =
            Raws.Article("lamps.txt", "Lanterns for Brinemark", body: Lamps.Replace("forty", "fifty", StringComparison.Ordinal));
        MarkdownFile offered = Assert.Single(Normalizer.Run([changed], [edited], Raws.Options).Proposals);
        MarkdownFile later =
            Assert.Single(Normalizer.Run([changed, .. Raw[1..]], [edited, new(offered.Path, offered.Text)], Raws.Options).Proposals);
        Assert.Equal((MarkdownAction.Unchanged, offered.Text), (later.Action, later.Text));
    }

    private static void AllUnchanged(NormalizeResult result)
    {
        Assert.All(result.Files, f => Assert.Equal(MarkdownAction.Unchanged, f.Action));
    }

    private static string Reseal(string text)
    {
        string line = text.Split('\n').Single(l => l.StartsWith("sourceHash:", StringComparison.Ordinal));
        int seal = line.LastIndexOf('-') + 1;
        return text.Replace(line[seal..(seal + 16)], ExpoSite.Normalize.Stories.Seal.OfMarkdown(text), StringComparison.Ordinal);
    }
}
