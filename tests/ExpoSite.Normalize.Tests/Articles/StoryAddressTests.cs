using ExpoSite.Core.Content;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Runs;
using ExpoSite.StoryFiles;

namespace ExpoSite.Normalize.Tests.Articles;

/// <summary>The build finds by its own rule what normalize writes and names.</summary>
public sealed class StoryAddressTests
{
    private const string Other =
        "Water rose over the quay at noon and nobody had measured it before. The harbour master wrote the height on a door, in chalk.";

    // One that shows the ferry's story beside its own.
    private static readonly RawFile Page = Raws.Article("a.txt", "Beekeepers Find Their Market", body: Raws.Body + Raws.Block(
        Raws.Card("Ferry Line Adds a Night Crossing"), Raws.Card("Rope Works Wins a Prize for Its Roof"),
        Raws.Card("Second Quay Must Wait for the Tides")));

    [Fact]
    public void A_slug_in_the_front_matter_of_another_story_takes_the_address_and_not_its_files_name()
    {
        ExistingMarkdown[] standing =
            [Markdown("2031-03-01-something-else.md", "title: Something else\npublished: 2031-03-01\nslug: notes-from-the-quay")];
        Assert.Equal("2031-03-12-notes-from-the-quay-2.md", PathOf("Notes from the Quay", standing));
    }

    [Fact]
    public void A_day_in_the_front_matter_takes_the_address_and_not_that_of_the_name()
    {
        ExistingMarkdown[] standing = [Markdown("2030-01-01-notes-from-the-quay.md", "title: Something else\ndate: 2031-03-31T23:30:00Z")];
        Assert.Equal("2031-03-12-notes-from-the-quay-2.md", PathOf("Notes from the Quay", standing));
    }

    [Fact]
    public void A_new_story_takes_no_path_of_a_file_whose_story_has_another_address()
    {
        ExistingMarkdown[] standing =
            [Markdown("2031-03-12-Notes-from-the-quay.md", "title: Something else\npublished: 2031-03-12\nslug: other")];
        Assert.Equal("2031-03-12-notes-from-the-quay-2.md", PathOf("Notes from the Quay", standing));
    }

    [Theory]
    [InlineData("Index")]
    [InlineData("2031-03-12 Rope Day")]
    public void A_name_that_would_be_read_as_a_folder_or_a_day_is_none(string title)
    {
        MarkdownFile file = Assert.Single(Raws.Run(Raws.Article("a.txt", title, head: null)).Files);
        (DateOnly? day, string name) = StoryAddress.OfFile("input/articles/" + file.Path);
        Assert.Equal((null, Path.GetFileNameWithoutExtension(file.Path)), (day, name));
    }

    [Theory]
    [InlineData("2031-03-10-night-boat.md", "slug: the-night-boat", "the-night-boat")]
    [InlineData("Night Boat!.md", "", "night-boat")]
    [InlineData("night-boat/index.md", "", "night-boat")]
    public void What_a_page_recommends_is_named_as_the_build_knows_it(string path, string key, string reference)
    {
        ExistingMarkdown[] standing = [Markdown(path, $"title: Ferry Line Adds a Night Crossing\npublished: 2031-03-10\n{key}")];
        MarkdownFile article = Assert.Single(Normalizer.Run([Page], standing, Raws.Options).Files, f => !f.IsBrief);
        Assert.Contains($"recommends:\n  - {reference}\n", article.Text, StringComparison.Ordinal);
        Assert.Equal(path, Names(standing).Find(reference)?.Path);
    }

    [Fact]
    public void A_slug_that_two_stories_have_is_no_name_for_either()
    {
        ExistingMarkdown[] standing =
        [
            Markdown("2030-03-10-night-boat.md", "title: Ferry Line Adds a Night Crossing\npublished: 2030-03-10"),
            Markdown("2031-03-10-night-boat.md", "title: Ferry Line Adds a Night Crossing\npublished: 2031-03-10"),
        ];
        MarkdownFile article = Assert.Single(Normalizer.Run([Page], standing, Raws.Options).Files, f => !f.IsBrief);
        Assert.Contains("recommends:\n  - '/2031/03/night-boat/'\n", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_names_its_original_by_the_slug_of_its_front_matter()
    {
        const string text = "title: Notes from the Quay\npublished: 2031-03-12\nslug: quay-notes";
        ExistingMarkdown[] standing =
            [Markdown("2031-03-12-notes.md", text, Raws.Body + "\n\n" + Other + "\n\n" + Other.ToUpperInvariant())];
        NormalizeResult result = Normalizer.Run(
            [Raws.Article("a.txt", "Notes from the Quay of Quillhaven",
                body: Raws.Body + "\n\n" + Other + "\n\n" + Other.ToUpperInvariant())], standing, Raws.Options);
        Assert.Contains(result.Diagnostics, d => d.Hint?.Contains("write 'copyOf: quay-notes' into it", StringComparison.Ordinal) == true);
    }

    private static string PathOf(string title, ExistingMarkdown[] standing) =>
        Assert.Single(Normalizer.Run([Raws.Article("a.txt", title)], standing, Raws.Options).Files, f => f.Source == "a.txt").Path;

    private static ExistingMarkdown Markdown(string path, string keys, string body = Other) => new(path, $"---\n{keys}\n---\n\n{body}\n");

    private static StoryNames<ExistingMarkdown> Names(ExistingMarkdown[] files) => new(files, file =>
    {
        var story = StoryFile.Read(
            new SourceText("input/articles/" + file.Path, file.Text), TimeZoneInfo.Utc, [], FrontMatterKeys.Table, []);
        return new StoryName(story?.Values.Get(FrontMatterKeys.Id), story?.Slug, story?.Published?.Day);
    });
}
