using System.Globalization;
using ExpoSite.Cli.Disk;
using ExpoSite.Cli.Receiving;

namespace ExpoSite.Cli.Tests;

/// <summary>What <c>exposite receive</c> makes of the files that a change touches, and what it answers.</summary>
public sealed class ReceiveTests
{
    private const string Hall = "Hall 7 opens early\n\nBy Mira Lund\n14 September 2025\n\nThe doors open an hour earlier than last year, the "
        + "organisers said on Monday. Visitors may enter at eight.\n";

    [Fact]
    public void Only_the_raw_files_of_the_change_give_stories()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/hall.txt", Hall);
        site.Write("input/raw/older.txt", "Quay trains run late\n\nBy Ana Reyes\n3 May 2025\n\nTrains to the quay ran late on Saturday for two hours.\n");
        site.Write("input/raw/older.pdf", "%PDF-1.4");
        RunResult run = Receive(site, "input/raw/hall.txt\ninput/raw/gone.txt\nREADME.md");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("new        input/articles/2025-09-14-hall-7-opens-early.md\n1 raw file received, 1 story of them: nothing is wrong.\n", run.Out);
        Assert.False(site.Has("input/articles/2025-05-03-quay-trains-run-late.md"));
        Assert.DoesNotContain("older", site.Read("input/normalized.tsv"), StringComparison.Ordinal);
        Assert.DoesNotContain("older", site.Read("answer.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_other_files_gets_no_answer_and_touches_nothing()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/older.txt", Hall);
        site.Write("list", "theme/site.css\ninput/site.yml\ninput/media/plan.pdf\ninput/raw/gone.txt\n");
        SortedDictionary<string, string> before = site.Snapshot();
        Assert.Equal(0, site.Run("receive", "--changed", "list", "--answer", "answer.md").Code);
        Assert.Equal(before, site.Snapshot());
    }

    [Fact]
    public void The_pages_of_a_saved_folder_are_read_when_only_a_picture_of_it_came()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/Hall plan.html", "<html><head><title>Hall plan</title></head><body><article><h1>Hall plan drawn anew</h1>"
            + "<time datetime='2025-09-14'>14 September 2025</time><p>The plan of the halls was drawn anew over the summer.</p></article></body></html>");
        site.Write("input/raw/Hall planner.txt", Hall);
        site.Write("input/raw/Hall plan_files/quay.jpg", "x");
        Receive(site, "input/raw/Hall plan_files/quay.jpg");
        Assert.Contains("Made of `input/raw/Hall plan.html`", site.Read("answer.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("planner", site.Read("answer.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_written_only_where_it_is_known_what_is_published_and_only_into_stories_of_the_change()
    {
        using var site = TemporarySite.WithOneArticle();
        foreach (string name in (string[])["brought", "other"])
            site.Write($"input/articles/{name}.md", $"---\ntitle: {name}\npublished: 2025-09-14\ncategory: Business\n---\n\nThe halls.\n");
        Receive(site, "input/articles/brought.md");
        Assert.DoesNotContain("id:", site.Read("input/articles/brought.md"), StringComparison.Ordinal);

        Assert.Equal(0, site.Run("build", "--output", "live").Code);
        string known = site.Read("live/feed.json");
        Receive(site, "input/articles/brought.md", "--published", "live");
        string id = site.Read("input/articles/brought.md").Split('\n')[1];
        Assert.StartsWith("id: ", id, StringComparison.Ordinal);
        Assert.Contains(id["id: ".Length..], known, StringComparison.Ordinal);
        Assert.DoesNotContain("id:", site.Read("input/articles/other.md"), StringComparison.Ordinal);
        Assert.Contains("- **brought**, 2025-09-14, in Business. Touched: the words are the same. Its id was added.\n", site.Read("answer.md"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_waits_is_said_and_stays_hidden()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/note.txt", "A hall without a day\n\nThe doors open an hour earlier than last year, the organisers said. Visitors may enter at eight.\n");
        site.Write("input/articles/draft.md", TemporarySite.Article("Not yet", "draft: true\n"));
        site.Write("input/articles/embargoed.md", TemporarySite.Article("Held", "embargo: 2026-03-01T09:00:00Z\n"));
        Receive(site, "input/raw/note.txt\ninput/articles/draft.md\ninput/articles/embargoed.md");
        string answer = site.Read("answer.md");
        Assert.Contains(", without a day, without a section. A draft: it stays hidden until it has a day and 'draft' is removed.", answer, StringComparison.Ordinal);
        Assert.Contains("**Not yet**, 2025-11-04, in Business. New, a draft: it stays hidden until 'draft' is removed.", answer, StringComparison.Ordinal);
        Assert.Contains("under embargo until 2026-03-01 09:00 +00:00.", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hall.docx", true)]
    [InlineData("hall.txt", false)]
    [InlineData("README.md", false)]
    [InlineData("docs/hall.docx", false)]
    [InlineData("input/hall.txt", true)]
    [InlineData("input/hall.md", true)]
    [InlineData("input/README.md", false)]
    [InlineData("input/Raw/hall.eml", true)]
    [InlineData("input/articles/hall.docx", true)]
    [InlineData("input/articles/2026/hall.html", true)]
    [InlineData("input/articles/hall.md", false)]
    [InlineData("input/pages/hall.txt", true)]
    [InlineData("input/media/hall.pdf", false)]
    [InlineData("input/raw/hall.pdf", false)]
    [InlineData("input/exhibitors.yml", false)]
    public void A_text_in_a_folder_that_nothing_reads_is_named(string path, bool isAstray)
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write(path, "x");
        var changed = new HashSet<string> { path, "input/deleted.docx" };
        Assert.Equal(isAstray ? [path] : [], ReceivedFiles.Of(SiteFolder.Of(site.Folder), changed).Astray);
    }

    [Theory]
    [InlineData("https://github.example/o/r/blob/feat#1 (x)?", "https://github.example/o/r/blob/feat%231%20%28x%29%3F/input/a%20b.md")]
    [InlineData("https://github.example/", "https://github.example/input/a%20b.md")]
    [InlineData("https://github.example", "https://github.example/input/a%20b.md")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("blob/main", null)]
    public void A_link_leads_to_the_file_whatever_the_branch_is_called(string given, string? address) =>
        Assert.Equal(address, WebFolder.Of(given)?.AddressOf("input/a b.md"));

    [Fact]
    public void An_answer_fits_into_a_comment_and_counts_what_it_leaves_out()
    {
        using var site = TemporarySite.WithOneArticle();
        string[] names = [.. Enumerable.Range(0, 400).Select(i => string.Create(CultureInfo.InvariantCulture, $"input/raw/{new string('n', 150)}{i}.pdf"))];
        foreach (string name in names)
            site.Write(name, "%PDF-1.4");
        RunResult run = Receive(site, string.Join('\n', names));
        Assert.Equal(1, run.Code);
        string answer = site.Read("answer.md");
        Assert.True(answer.Length < 60_000);
        int told = answer.Split("no story was made of it").Length - 1;
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"- and {400 - told} more files, too many for this answer\n"), answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_a_text_says_is_markup_or_a_mention_in_the_answer()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/articles/a.md", "---\ntitle: \"[x](https://x.example) @everyone <b> | `y`\"\npublished: 2025-09-14\ncategory: \"*Business* #7\"\n---\n\nThe halls.\n");
        Receive(site, "input/articles/a.md");
        Assert.Contains(@"- **\[x\](https://x.example) &#64;everyone \<b\> \| \`y\`**, 2025-09-14, in \*Business\* \#7.", site.Read("answer.md"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_site_that_is_none_stops_it_before_anything_is_written()
    {
        using var site = TemporarySite.WithOneArticle();
        site.Write("input/raw/hall.txt", Hall);
        Assert.Equal(2, Receive(site, "input/raw/hall.txt", "--published", "nowhere").Code);
        Assert.Equal(2, Receive(site, "input/raw/hall.txt", "--files", "nowhere").Code);
        Assert.Equal(2, site.Run("receive").Code);
        Assert.False(site.Has("input/normalized.tsv"));
    }

    private static RunResult Receive(TemporarySite site, string changed, params string[] more)
    {
        site.Write("list", changed);
        return site.Run(["receive", "--changed", "list", "--answer", "answer.md", .. more]);
    }
}
