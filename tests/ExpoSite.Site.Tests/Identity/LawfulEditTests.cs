using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Subscribers;

namespace ExpoSite.Site.Tests.Identity;

/// <summary>What editors may do: none of it is a fault, and subscribers see each story once.</summary>
public sealed class LawfulEditTests
{
    private const string Pumps = "2026-09-11-pumps";

    private static readonly Newsroom Published = new Newsroom().Recorded();

    private static readonly Dictionary<string, (Func<Newsroom, Newsroom> Edit, string Changed)> Edits = new()
    {
        ["headline"] = (n => n.With(Pumps, s => s with { Title = "A pump with ears" }), "title"),
        ["text"] = (n => n.With(Pumps, s => s with { Body = "Corrected.\n\n" + s.Body }), "text"),
        ["slug"] = (n => n.With(Pumps, s => s with { More = s.More + "\nslug: listening" }), "link"),
        ["file name"] =
            (n => n.Without(Pumps).With("2026-09-11-listening", n.Stories[Pumps] with { Id = NameBasedId.From(Pumps).ToString() }), "link"),
        ["month"] = (n => n.With(Pumps, s => s with { Published = "2026-08-11" }), "link"),
        ["no id"] = (n => n.With(Pumps, s => s with { Id = "", Body = s.Body + " One was sold." }), "text"),
        ["no id, under another file name"] =
            (n => n.Without(Pumps).With("2026-09-11-listening", n.Stories[Pumps] with { Id = "" }), "link"),
        ["no id, under another file name, with another headline"] = (n => n.Without(Pumps)
            .With("2026-09-11-listening", n.Stories[Pumps] with { Id = "", Title = "A pump with ears" }), "title, link"),
        ["no id, rewritten at its address"] =
            (n => n.With(Pumps, s => s with { Id = "", Body = Newsroom.Lights }), "text"),
        ["headline and slug"] =
            (n => n.With(Pumps, s => s with { Title = "A pump with ears", More = s.More + "\nslug: ears" }), "title, link"),
        ["headline, slug, month and a sentence"] = (n => n.With(Pumps, s => s with
        {
            Title = "A pump with ears",
            Published = "2026-08-11",
            Body = s.Body + " One was sold.",
            More = s.More + "\nslug: ears"
        }), "title, link"),
        ["everything, with the former address as alias"] = (n => n.With(Pumps, s => s with
        {
            Title = "Green lamps",
            Body = Newsroom.Lights,
            More = s.More + "\nslug: lamps\naliases: [/2026/09/pumps/]"
        }), "title, link, text"),
    };

    public static TheoryData<string> Names => [.. Edits.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_edit_is_an_update_and_no_fault(string name)
    {
        (Func<Newsroom, Newsroom> edit, string changed) = Edits[name];
        Newsroom edited = edit(Published);
        SubscriberImpact impact = edited.Against(Published);
        FeedImpact feed = impact.Feeds.Single(f => f.Paths[0] == "feed.xml");

        Assert.DoesNotContain(edited.Check(), d => d.Severity == Severity.Error);
        Assert.Equal(changed, string.Join(", ", Assert.Single(feed.Updated).Changed));
        Assert.Equal((0, 2, 0), (feed.New.Length, feed.Unchanged, feed.Gone.Length));
        Assert.Empty(edited.Recorded().Check());
    }

    [Fact]
    public void A_retracted_story_is_an_update_and_its_file_may_go_when_that_is_published()
    {
        Newsroom retracted = Published.Retract(Pumps);
        SubscriberImpact impact = retracted.Against(Published);

        Assert.Empty(retracted.Check());
        Assert.Equal("retracted", string.Join(", ", Assert.Single(impact.Feeds.Single(f => f.Paths[0] == "feed.xml").Updated).Changed));
        Assert.Empty(retracted.Recorded().Check());
        Assert.Empty(retracted.Recorded().Without(Pumps).Check());
    }

    [Fact]
    public void Everybody_who_follows_a_retracted_story_gets_the_notice()
    {
        Newsroom tagged = new Newsroom { Settings = "tagFeedsFrom: 1\n" };
        tagged = (tagged with
        {
            Stories = tagged.Stories.SetItems(tagged.Stories.Select(s =>
            KeyValuePair.Create(s.Key, s.Value with { More = "category: Halls\ntags: [quay]\nauthors: [Lio Vance]" })))
        }).Recorded();
        Newsroom retracted = tagged.Retract(Pumps);
        string[] feeds = ["feed.xml", "category/halls/feed.xml", "tag/quay/feed.xml", "author/lio-vance/feed.xml"];

        Assert.All(feeds, f => Assert.Contains("The pump was a kettle.", retracted.Site().Rendered(f), StringComparison.Ordinal));
        Assert.All(feeds, f => Assert.Contains("The pump was a kettle.", retracted.Recorded().Site().Rendered(f), StringComparison.Ordinal));
        Assert.DoesNotContain("A pump that listens", retracted.Site().Rendered("tag/quay/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_is_renamed_after_it_was_published_is_no_fault()
    {
        Newsroom renamed = Published with { Settings = "categories: [{name: Pavilions, formerNames: [Halls]}]\n" };

        Assert.All(((Newsroom[])[renamed, renamed.Recorded()]).SelectMany(n => n.Check()), d => Assert.Equal(LoadRules.FormerSection, d.Rule));
        Assert.Equal(renamed.Site().Rendered("category/pavilions/feed.xml"), renamed.Recorded().Site().Rendered("category/halls/feed.xml"));
    }

    [Fact]
    public void A_retracted_story_that_comes_back_is_told_until_it_is_published()
    {
        Newsroom back = Published.Retract(Pumps).Recorded() with { Stories = Published.Stories };

        Assert.Equal([IdentityRules.RetractedIsBack], back.Check().Select(d => d.Rule));
        Assert.Empty(back.Recorded().Check());
    }

    [Fact]
    public void A_story_that_expired_stays_known_and_is_no_fault()
    {
        Newsroom expired = Published.With(Pumps, s => s with { More = s.More + "\nexpires: 2026-09-19" });

        Assert.Empty(expired.Check());
        Assert.Equal(Published.Record!.Split("lists")[0], expired.Recorded().Record!.Split("lists")[0]);
    }

    [Fact]
    public void Hidden_stories_are_not_in_the_record()
    {
        Newsroom hidden = Published.With("2026-09-30-lamps", new StoryText("Green lamps", "2026-09-30", Newsroom.Lights))
            .With("2026-09-13-oil", new StoryText("Oil", "2026-09-13", Newsroom.Lights, More: "draft: true"));

        Assert.Empty(hidden.Check());
        Assert.Equal(Published.Record!.Split('\n')[1..], hidden.Recorded().Record!.Split('\n')[1..]);
    }

    [Fact]
    public void A_build_for_an_earlier_instant_hides_later_stories_without_a_fault() =>
        Assert.Empty((Published with { Now = new DateTimeOffset(2026, 9, 11, 12, 0, 0, TimeSpan.Zero) }).Check());

    [Fact]
    public void A_new_story_is_new_and_pushes_the_oldest_out_of_a_full_feed()
    {
        Newsroom full = (Published with { FeedSize = 3 })
            .With("2026-09-15-lamps", new StoryText("Green lamps", "2026-09-15", Newsroom.Lights));
        FeedImpact feed = full.Against(Published with { FeedSize = 3 }).Feeds.Single(f => f.Paths[0] == "feed.xml");

        Assert.Equal((1, 0, 2, 0), (feed.New.Length, feed.Updated.Length, feed.Unchanged, feed.Gone.Length));
    }

    [Fact]
    public void A_column_with_the_same_headline_and_form_every_week_is_no_repetition()
    {
        const string first = "Halls open at nine and close at six. Boats leave every ten minutes from the north quay. Dogs stay outside. "
            + "Today in hall A: rope.";
        Newsroom before = Published.With("2026-09-13-today-hall-a", new StoryText("Today at the fair", "2026-09-13", first));
        Newsroom after = before.With("2026-09-14-today-hall-b",
            new StoryText("Today at the fair", "2026-09-14", first.Replace("rope", "fish", StringComparison.Ordinal)));

        Assert.Empty((after with { Record = before.Recorded().Record }).Check());
    }

    [Fact]
    public void A_story_that_leaves_its_section_is_gone_from_that_feed_alone()
    {
        SubscriberImpact impact = Published.With(Pumps, s => s with { More = "category: Piers" }).Against(Published);

        Assert.Equal(["A pump that listens"], impact.Feeds.Single(f => f.Paths[0] == "category/halls/feed.xml").Gone.Select(i => i.Title));
        Assert.DoesNotContain(impact.Feeds, f => f.Paths[0] == "feed.xml" && f.IsChanged);
        Assert.Equal(1, impact.NewFeeds);
    }
}
