using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Checking;

namespace ExpoSite.Site.Tests.Identity;

public sealed class LedgerTests
{
    private const string Pumps = "2026-09-11-pumps";

    private static readonly Newsroom Published = new Newsroom().Recorded();

    [Fact]
    public void There_is_one_line_for_each_story_ordered_by_id_and_no_header()
    {
        string[] lines = Published.Ledger!.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(new Newsroom().Stories.Keys.Select(n => NameBasedId.From(n).ToString()).Order(StringComparer.Ordinal),
            lines.Select(l => l.Split('\t')[0]));
        Assert.All(lines, l => Assert.Equal(6, l.Split('\t').Length));
    }

    [Fact]
    public void Lines_in_any_order_and_with_other_line_ends_are_the_same_ledger()
    {
        string mixed = "\uFEFF" + string.Join("\r\n", Published.Ledger!.Split('\n').Reverse());

        Assert.Empty((Published with { Ledger = mixed }).Check());
        Assert.Equal(Published.Ledger, (Published with { Ledger = mixed }).Recorded().Ledger);
    }

    [Fact]
    public void Branches_that_each_publish_a_story_merge_by_keeping_the_lines_of_both()
    {
        Newsroom one = Published.With("2026-09-15-lamps", new StoryText("Green lamps", "2026-09-15", Newsroom.Lights)).Recorded();
        Newsroom other = Published.With("2026-09-16-oil", new StoryText("Oil", "2026-09-16", "Oil was measured on the quay.")).Recorded();
        Newsroom merged = one.With("2026-09-16-oil",
            other.Stories["2026-09-16-oil"]) with
        { Ledger = string.Join('\n', one.Ledger!.Split('\n').Union(other.Ledger!.Split('\n'))) };

        Assert.Empty(merged.Check());
        Assert.Equal(5, merged.Recorded().Ledger!.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Branches_that_each_move_one_story_keep_every_address()
    {
        Newsroom one = Published.With(Pumps, s => s with { More = s.More + "\nslug: ears" }).Recorded();
        Newsroom other = Published.With(Pumps, s => s with { More = s.More + "\nslug: listening" }).Recorded();
        Newsroom merged = one with { Ledger = string.Join('\n', one.Ledger!.Split('\n').Union(other.Ledger!.Split('\n'))) };

        Assert.DoesNotContain(merged.Check(), d => d.Severity == Severity.Error);
        Assert.Contains("/2026/09/pumps/ /2026/09/ears/ /2026/09/listening/\t", merged.Recorded().Ledger!, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_text_does_not_change_the_ledger() =>
        Assert.Equal(
            Published.Ledger, Published.With(Pumps, s => s with { Body = s.Body + " A second pump was sold unseen." }).Recorded().Ledger);

    [Fact]
    public void A_ledger_that_is_behind_is_told_once_with_the_files()
    {
        Newsroom grown = Published.With("2026-09-15-lamps", new StoryText("Green lamps", "2026-09-15", Newsroom.Lights))
            .With(Pumps, s => s with { Title = "Ears" });

        Diagnostic finding = Assert.Single(grown.Check());

        Assert.Equal((IdentityRules.UnrecordedStories, "input/published.tsv"), (finding.Rule, finding.Position.Path));
        Assert.Contains("not recorded: input/articles/2026-09-15-lamps.md; changed since: input/articles/2026-09-11-pumps.md",
            finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_ledger_nothing_is_said() => Assert.Empty(new Newsroom().Check());

    [Theory]
    [InlineData(0, "gone", 1)]
    [InlineData(1, "2026-13-01", 38)]
    [InlineData(2, "xyz", 49)]
    [InlineData(4, "//other.example/", 91)]
    public void A_damaged_column_is_found_at_its_line_and_column(int column, string value, int place)
    {
        string[] lines = Published.Ledger!.Split('\n');
        string[] columns = lines[1].Split('\t');
        columns[column] = value;
        lines[1] = string.Join('\t', columns);

        Diagnostic finding = (Published with { Ledger = string.Join('\n', lines) }).Plan().Diagnostics.Single();

        Assert.Equal((IdentityRules.DamagedLedger, "input/published.tsv", 2, place),
            (finding.Rule, finding.Position.Path, finding.Position.Line, finding.Position.Column));
    }

    [Fact]
    public void Two_lines_that_claim_one_address_are_a_damage()
    {
        string[] columns = Published.Ledger!.Split('\n')[0].Split('\t');
        Newsroom other = new()
        { Stories = new Newsroom().Stories.Clear().Add("other", new StoryText("Other", "2026-09-10", "Else.", More: "slug: gates")) };
        Diagnostic[] found = (Published with { Ledger = Published.Ledger + other.Recorded().Ledger }).Check();

        Assert.Equal(6, columns.Length);
        Assert.Contains(found, d => d.Rule == IdentityRules.DamagedLedger && d.Position.Line == 4);
    }

    [Fact]
    public void A_file_that_is_no_ledger_is_told_in_bounded_space()
    {
        string noise = string.Concat(Enumerable.Repeat("no ledger\n", 10_000));

        Assert.Equal(21, (Published with { Ledger = noise }).Plan().Diagnostics.Length);
    }

    [Fact]
    public void Retracting_adds_one_word_and_changes_no_other_byte()
    {
        string marked = Published.Retract(Pumps).Ledger!;

        Assert.Equal(Published.Ledger, marked.Replace("\tretracted", "", StringComparison.Ordinal));
        Assert.Equal(marked, (Published with { Ledger = marked }).Retract(Pumps).Ledger);
    }

    [Fact]
    public void A_file_with_an_error_of_its_own_is_not_told_as_vanished()
    {
        Newsroom broken = Published.With(Pumps, s => s with { More = "image: [one, two" });

        Assert.Equal([LoadRules.InvalidYaml], broken.Check().Select(d => d.Rule));
    }

    [Fact]
    public void An_id_that_was_overwritten_with_that_of_another_story_is_named_where_it_stood()
    {
        Diagnostic[] found = Published.With(Pumps, s => s with { Id = NameBasedId.From("2026-09-12-nets").ToString() }).Check();

        Assert.Equal([IdCheck.DuplicateId, IdentityRules.EditedId], found.Select(d => d.Rule));
        Assert.All(found, d => Assert.Equal($"input/articles/{Pumps}.md(2,5)", d.Position.ToString()));
        Assert.Equal($"write  id: {NameBasedId.From(Pumps)}", found[1].Hint);
    }

    [Fact]
    public void A_missing_id_becomes_the_one_that_feeds_use_or_the_one_that_was_published()
    {
        Newsroom unminted = new Newsroom().With(Pumps, s => s with { Id = "" });
        Guid inFeed = Guid.Parse(unminted.Feeds().Feeds["feed.xml"].Items.Single(i => i.Title.Contains("pump", StringComparison.Ordinal))
            .Id["urn:uuid:".Length..]);

        Assert.Equal(inFeed, Assert.Single(unminted.Plan().Identity.MissingIds()).Value);
        Assert.Equal(
            NameBasedId.From(Pumps), Assert.Single((unminted with { Ledger = Published.Ledger }).Plan().Identity.MissingIds()).Value);
    }
}
