using System.Collections.Immutable;
using ExpoSite.Normalize.Stories;
using ExpoSite.Normalize.Tagging;

namespace ExpoSite.Normalize.Tests.Tagging;

public sealed class SiteTagsTests
{
    private const string Explained = "The Avella Machine Fair (AMF) opened. The Avella Machine Fair has six halls.";
    private const string Unexplained = "Six boats came to the AMF. The AMF likes boats, and the boats like the AMF.";

    [Fact]
    public void An_acronym_that_one_story_explains_is_written_out_in_all() =>
        Assert.Contains("Avella Machine Fair", Of([("Boats Come", Unexplained), ("A Fair Opens", Explained)], [])[0]);

    [Fact]
    public void A_form_that_stands_on_the_site_is_kept()
    {
        ImmutableArray<string>[] tags = Of([("Boats Come", Unexplained), ("A Fair Opens", Explained)], ["AMF", "Boats"]);
        Assert.Contains("AMF", tags[0]);
        Assert.Contains("AMF", tags[1]);
        Assert.Contains("Boats", tags[0]);
        Assert.DoesNotContain("boats", tags[0]);
    }

    [Fact]
    public void Singular_plural_and_capitals_get_the_form_that_most_stories_use()
    {
        (string, string) plural = ("Exhibitors Arrive", "The exhibitors came early. The exhibitors of the fair like the quay.");
        (string, string) single = ("An Exhibitor Stays", "One exhibitor of nets stayed. The exhibitor sleeps on the quay, and the exhibitor snores.");
        Assert.All(Of([plural, single, plural], []), tags => Assert.Contains("exhibitors", tags));
    }

    [Fact]
    public void The_order_of_stories_does_not_matter()
    {
        (string, string) one = ("Boats Come", Unexplained), other = ("A Fair Opens", Explained);
        ImmutableArray<string>[] forth = Of([one, other], []), back = Of([other, one], []);
        Assert.Equal(forth[0], back[1]);
        Assert.Equal(forth[1], back[0]);
    }

    [Fact]
    public void Tags_that_people_wrote_stand_and_what_this_run_writes_anew_does_not()
    {
        ExistingMarkdown[] files =
        [
            new("a.md", "---\ntitle: A\ntags: [Cold chain, \"nets\"]\n---\n\nText."),
            new("b.md", "---\ntitle: B\nTags:\n  - quay\n---\n\nText."),
            new("c.md", "---\ntitle: [broken\n---\n\nText."),
            new("d.md", "no front matter"),
        ];
        Assert.Equal(["Cold chain", "nets", "quay"], new Shelf(files).LastingTags(new HashSet<string>()));

        RawFile raw = Raws.Text("a.txt", "Boats Come to Avella\n\n3 May 2026\n\nSix boats came to the harbour of Avella this week, and the boats stay until the fair closes its gates.");
        MarkdownFile written = Assert.Single(Normalizer.Run([raw], [], new NormalizeOptions()).Files);
        ExistingMarkdown[] own = [new(written.Path, written.Text)];
        Assert.Empty(new Shelf(own).LastingTags(new HashSet<string> { raw.Path }));
        Assert.NotEmpty(new Shelf(own).LastingTags(new HashSet<string>()));
    }

    private static ImmutableArray<string>[] Of((string Title, string Body)[] stories, string[] standing)
    {
        TagReading[] readings = [.. stories.Select(s => TagSuggestion.Read(s.Title, s.Body, [], null))];
        var site = new SiteTags(readings, [], standing);
        return [.. readings.Select(r => site.Choose(r, null).Select(t => t.Form).ToImmutableArray())];
    }
}
