using System.Collections.Concurrent;
using ExpoSite.Cli.Pictures;
using ExpoSite.Cli.Preview;
using ExpoSite.Cli.Running;

namespace ExpoSite.Cli.Tests.Pictures;

/// <summary>A preview reads media once, until they change. The clock of these tests stands still.</summary>
public sealed class MediaMemoryTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2026, 1, 1, 9, 0, 0, DateTimeKind.Utc);

    private readonly TemporarySite site = TemporarySite.WithOneArticle();
    private readonly ConcurrentQueue<string> read = [];

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_save_of_a_story_reads_no_media()
    {
        Put("hall.svg", Drawing('1'));
        Put("plan.pdf", "%PDF-1.7 of the hall");
        PreviewSite preview = Preview();
        preview.Rebuild(withRaw: false, [], TestContext.Current.CancellationToken);
        Assert.Equal(["hall.svg", "plan.pdf"], Read());
        site.Write("input/articles/2025-11-04-opening.md", TemporarySite.Article("Opening night", "image: hall.svg\nimageAlt: The hall\n"));
        preview.Rebuild(withRaw: false, [], TestContext.Current.CancellationToken);
        Assert.Empty(Read());
        Assert.Equal(200, preview.Answer("/media/hall.svg").Status);
    }

    [Fact]
    public void Other_bytes_of_the_same_size_at_another_time_are_seen()
    {
        Put("hall.svg", Drawing('1'));
        PreviewSite preview = Preview();
        Assert.Equal(Drawing('1'), Shown(preview, "hall.svg"));
        Put("hall.svg", Drawing('2'), LongAgo.AddTicks(1));
        Assert.Equal(Drawing('2'), Shown(preview, "hall.svg"));
        Assert.Equal(["hall.svg", "hall.svg"], Read());
    }

    [Fact]
    public void A_file_that_changed_just_before_it_was_read_is_read_again()
    {
        Put("hall.svg", Drawing('1'), TemporarySite.Now.AddSeconds(-1));
        PreviewSite preview = Preview();
        Assert.Equal(Drawing('1'), Shown(preview, "hall.svg"));
        Put("hall.svg", Drawing('2'), TemporarySite.Now.AddSeconds(-1));
        Assert.Equal(Drawing('2'), Shown(preview, "hall.svg"));
        Assert.Equal(["hall.svg", "hall.svg"], Read());
    }

    [Fact]
    public void A_link_is_read_each_time_since_its_dates_are_not_those_of_the_file()
    {
        site.Write("input/plan.svg", Drawing('1'));
        Directory.CreateDirectory(site.Path("input/media"));
        Assert.SkipUnless(TryLink(PathOf("hall.svg"), site.Path("input/plan.svg")), "This machine makes no links.");
        PreviewSite preview = Preview();
        preview.Rebuild(withRaw: false, [], TestContext.Current.CancellationToken);
        site.Write("input/plan.svg", Drawing('2'));
        Assert.Equal(Drawing('2'), Shown(preview, "hall.svg"));
        Assert.Equal(["hall.svg", "hall.svg"], Read());
    }

    private static string Drawing(char radius) =>
        $"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><circle r='{radius}'/></svg>";

    private static bool TryLink(string link, string target)
    {
        try
        {
            File.CreateSymbolicLink(link, target);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static string Shown(PreviewSite preview, string name)
    {
        preview.Rebuild(withRaw: false, [], TestContext.Current.CancellationToken);
        return preview.Answer("/media/" + name).Text();
    }

    private string PathOf(string name) => site.Path("input/media/" + name);

    private string[] Read()
    {
        string[] names = [.. read.Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];
        read.Clear();
        return names;
    }

    private void Put(string name, string content, DateTime? written = null)
    {
        site.Write("input/media/" + name, content);
        File.SetLastWriteTimeUtc(PathOf(name), written ?? LongAgo);
    }

    private PreviewSite Preview()
    {
        Session session = site.Session(TextWriter.Null, TextWriter.Null, "", TestContext.Current.CancellationToken);
        var settings = new CommandSettings
        { Now = session.Clock.GetUtcNow(), Format = ReportFormat.Text, IsQuiet = true, Root = site.Folder };
        return new PreviewSite(session, settings, Disk.SiteFolder.Of(site.Folder), "http://localhost:1/")
        {
            Media = new MediaMemory(session.Clock) { BeforeReading = read.Enqueue },
        };
    }
}
