using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Identity;

/// <summary>Stories whose files name no id, through what editors do to them: subscribers see each once, and every address leads on.</summary>
public sealed class StoryIdTests
{
    private static readonly Newsroom Published = new Newsroom
    {
        Stories = new Newsroom().Stories.ToImmutableSortedDictionary(s => s.Key, s => s.Value with { Id = "" }, StringComparer.Ordinal),
    }.Recorded();

    [Fact]
    public void A_story_that_was_renamed_twice_keeps_its_id_and_both_addresses_lead_on()
    {
        string before = IdOf(Published, "A pump that listens");
        Newsroom once = Renamed(Published, "2026-09-11-pumps", "2026-09-11-ears").Recorded();
        Newsroom twice = Renamed(once, "2026-09-11-ears", "2026-08-30-hearing");

        Assert.Equal(before, IdOf(twice, "A pump that listens"));
        Assert.Empty(Errors(twice));
        Assert.Contains("url=/2026/08/hearing/", twice.Site().Render()["2026/09/pumps/index.html"], StringComparison.Ordinal);
        Assert.Contains("url=/2026/08/hearing/", twice.Site().Render()["2026/09/ears/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void All_stories_at_once_keep_their_ids_under_new_names()
    {
        Newsroom renamed = Published.Stories.Keys.Aggregate(Published, (n, name) => Renamed(n, name, name + "-again"));

        Assert.Equal(Ids(Published), Ids(renamed));
        Assert.Empty(Errors(renamed));
    }

    [Fact]
    public void Another_story_at_the_former_address_gets_neither_the_id_nor_the_address()
    {
        Newsroom taken = Renamed(Published, "2026-09-11-pumps", "2026-09-11-ears")
            .With("2026-09-11-pumps", new StoryText("Green lamps", "2026-09-11", Newsroom.Lights, Id: ""));

        Assert.Equal(IdOf(Published, "A pump that listens"), IdOf(taken, "A pump that listens"));
        Assert.DoesNotContain(IdOf(taken, "Green lamps"), Ids(Published));
        Assert.Contains(IdentityRules.FormerAddressTaken, Errors(taken));
    }

    [Fact]
    public void Two_files_with_the_words_of_one_lost_story_leave_it_lost()
    {
        StoryText pumps = Published.Stories["2026-09-11-pumps"];
        Newsroom doubled = Published.Without("2026-09-11-pumps").With("2026-09-11-ears", pumps).With("2026-09-11-hearing", pumps);

        Assert.DoesNotContain(IdOf(Published, "A pump that listens"), Ids(doubled));
        Assert.Contains(IdentityRules.EditedId, Errors(doubled));
    }

    [Fact]
    public void A_new_story_with_the_headline_of_a_lost_one_does_not_take_its_id()
    {
        Newsroom next = Published.Without("2026-09-11-pumps")
            .With("2026-09-15-pump", new StoryText("A pump that listens", "2026-09-15", Newsroom.Lights, Id: ""));

        Assert.DoesNotContain(IdOf(next, "A pump that listens"), Ids(Published));
        Assert.Contains(IdentityRules.VanishedStory, Errors(next));
    }

    [Fact]
    public void An_id_in_front_matter_wins()
    {
        Newsroom named = Renamed(Published, "2026-09-11-pumps", "2026-09-11-ears")
            .With("2026-09-11-ears", s => s with { Id = SmallSite.Id });

        Assert.Equal(SmallSite.Id, IdOf(named, "A pump that listens"));
        Assert.Contains(IdentityRules.EditedId, Errors(named));
    }

    [Fact]
    public void A_draft_that_was_renamed_is_still_known()
    {
        Newsroom draft = Renamed(Published, "2026-09-11-pumps", "2026-09-11-ears").With("2026-09-11-ears", s => s with { More = "draft: true" });

        Assert.Equal([IdentityRules.HiddenAgain], draft.Check().Select(d => d.Rule));
    }

    [Fact]
    public void A_retracted_story_keeps_its_id_in_every_later_build_and_when_it_comes_back()
    {
        string before = IdOf(Published, "A pump that listens");
        Newsroom retracted = Published.Retract("2026-09-11-pumps");

        Assert.Equal(before, IdOf(retracted, "Retracted: A pump that listens"));
        Newsroom again = retracted.Recorded();
        Assert.Equal(before, IdOf(again, "Retracted: A pump that listens"));
        Assert.Equal(again.Record, again.Recorded().Record);
        Assert.Equal(before, IdOf(again with { Stories = Published.Stories }, "A pump that listens"));
    }

    [Fact]
    public void A_story_may_be_renamed_and_retracted_at_once()
    {
        Newsroom retracted = Renamed(Published, "2026-09-11-pumps", "2026-09-11-ears").Retract("2026-09-11-ears");

        Assert.Equal(IdOf(Published, "A pump that listens"), IdOf(retracted, "Retracted: A pump that listens"));
        Assert.Empty(Errors(retracted));
        Assert.Contains("2026/09/pumps/index.html", retracted.Site().Render().Keys);
    }

    [Fact]
    public void A_column_of_every_week_keeps_its_id_when_the_next_takes_its_name()
    {
        Newsroom next = Renamed(Published, "2026-09-11-pumps", "2026-09-11-pumps-44")
            .With("2026-09-11-pumps", new StoryText("A pump that listens", "2026-09-11", Newsroom.Lights, Id: ""));
        Dictionary<string, string> ids = next.Items().ToDictionary(i => i.Link, i => i.Id);

        Assert.Equal(IdOf(Published, "A pump that listens"), ids["/2026/09/pumps-44/"]);
        Assert.DoesNotContain(ids["/2026/09/pumps/"], Ids(Published));
    }

    [Fact]
    public void A_line_that_many_stories_have_is_no_story()
    {
        const string line = "Details follow in the live ticker.";
        Newsroom brief = Published.With("2026-09-12-queue", new StoryText("Queue at gate 1", "2026-09-12", line, Id: "")).Recorded();
        Newsroom other = brief.Without("2026-09-12-queue").With("2026-09-13-fire", new StoryText("Fire in hall 9", "2026-09-13", line, Id: ""));

        Assert.DoesNotContain(IdOf(other, "Fire in hall 9"), Ids(brief));
        Assert.Contains(IdentityRules.VanishedStory, Errors(other));
    }

    [Fact]
    public void Two_stories_may_become_one()
    {
        Newsroom merged = Published.Without("2026-09-11-pumps").With("2026-09-10-gates", s => s with { More = "aliases: [/2026/09/pumps/]" });

        Assert.Empty(Errors(merged));
        Newsroom forgotten = merged.Recorded().With("2026-09-10-gates", s => s with { More = "" });
        Assert.Empty(Errors(forgotten));
        Assert.Contains("url=/2026/09/gates/", forgotten.Site().Render()["2026/09/pumps/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_of_a_story_that_expired_may_go()
    {
        Newsroom ending = Published.With("2026-09-11-pumps", s => s with { More = "expires: 2026-09-22" }).Recorded();

        Assert.Contains(IdentityRules.VanishedStory, Errors(ending.Without("2026-09-11-pumps")));
        Assert.Empty(Errors(ending.Without("2026-09-11-pumps") with { Now = ending.Now.AddDays(3) }));
    }

    private static Newsroom Renamed(Newsroom newsroom, string name, string other) =>
        newsroom.Without(name).With(other, newsroom.Stories[name] with { Published = other[..10] });

    private static IEnumerable<DiagnosticRule> Errors(Newsroom newsroom) =>
        newsroom.Check().Where(d => d.Severity == Severity.Error).Select(d => d.Rule);

    private static string IdOf(Newsroom newsroom, string title) => newsroom.Items().Single(i => i.Title == title).Id;

    private static string[] Ids(Newsroom newsroom) => [.. newsroom.Items().Select(i => i.Id).Order(StringComparer.Ordinal)];
}
