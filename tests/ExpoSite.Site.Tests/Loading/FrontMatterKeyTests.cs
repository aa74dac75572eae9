using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Fields;
using ExpoSite.Core.Text;
using ExpoSite.StoryFiles;

namespace ExpoSite.Site.Tests.Loading;

/// <summary>Each key of the front matter is whole: it is read, written and read back.</summary>
public sealed class FrontMatterKeyTests
{
    public static TheoryData<string> All => [.. FrontMatterKeys.Table.Keys.SelectMany(k => k.Names)];

    [Theory]
    [MemberData(nameof(All))]
    public void What_a_key_says_is_written_as_it_is_read(string name)
    {
        FieldKey key = FrontMatterKeys.Table.Find(name)!;
        StoryFile read = Read($"---\n{name}: {key.Example}\n---\n\nText.\n");
        string[] texts = [.. read.Values.TextsOf(key)];
        Assert.NotEmpty(texts);

        string printed = StoryPrinter.Print(read.Values, read.Body);
        StoryFile again = Read(printed);
        Assert.Contains($"\n{key.Name}:", printed, StringComparison.Ordinal);
        Assert.Equal(texts, again.Values.TextsOf(key));
        Assert.Equal(printed, StoryPrinter.Print(again.Values, again.Body));
    }

    [Fact]
    public void A_correction_with_every_sign_of_YAML_is_read_back()
    {
        Correction[] corrections =
            [new(new StoryTime(new DateTimeOffset(2026, 9, 15, 0, 0, 0, TimeSpan.Zero), true), "Halls {A, B}: \"not\" #7, [but] C's.")];
        StoryFile read = Read(StoryPrinter.Print(KeyedValues.Empty.With(FrontMatterKeys.Corrections, [.. corrections]), "Text."));
        Assert.Equal(corrections, read.Values.Get(FrontMatterKeys.Corrections));
    }

    [Theory]
    [InlineData("title: A\npublished:\nid: 3f2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e77")]
    [InlineData("title: A\npublished: ~\nid: 3f2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e77")]
    public void A_key_without_a_value_leaves_no_story_out_in_silence(string keys)
    {
        var findings = new List<Diagnostic>();
        Assert.Null(Read($"---\n{keys}\n---\n\nText.\n", findings).ToArticle());
        Assert.Contains(findings, f => f.Rule == LoadRules.MissingKey && f.Position.Line == 3);

        findings.Clear();
        Assert.Equal("2026-09-14", Read($"---\n{keys}\n---\n\nText.\n", findings, "2026-09-14-a.md").ToArticle()?.Published.Iso);
        Assert.Empty(findings);
    }

    [Fact]
    public void Keys_to_fill_in_are_comments_that_say_what_they_mean()
    {
        KeyedValues values = KeyedValues.Empty.With(FrontMatterKeys.Title, "Doors: open").With(FrontMatterKeys.Draft, true);
        string text = StoryPrinter.Print(values, "First.\n", FrontMatterKeys.Title, FrontMatterKeys.Tags);
        Assert.Equal("---\ntitle: 'Doors: open'\n# tags: What the story is about.\ndraft: true\n---\n\nFirst.\n", text);
    }

    private static StoryFile Read(string text, List<Diagnostic>? findings = null, string name = "a.md")
    {
        findings ??= [];
        StoryFile? file =
            StoryFile.Read(new SourceText("input/articles/" + name, text), TimeZoneInfo.Utc, findings, FrontMatterKeys.Table, []);
        Assert.DoesNotContain(findings, f => f.Severity == Severity.Error);
        return file!;
    }
}
