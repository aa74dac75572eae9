using ExpoSite.Cli.Reporting;
using ExpoSite.Cli.Running;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;

namespace ExpoSite.Cli.Tests.Reporting;

public sealed class FindingGroupTests
{
    [Fact]
    public void The_same_finding_in_many_files_is_a_few_lines_with_one_hint_and_a_number()
    {
        string text = Text(
            Many(754, i => LoadRules.UnknownKey.At(new SourcePosition($"a{i:000}.md", 3, 1), "'layout' is not known.", "remove the line")));

        Assert.Equal(
            "a000.md(3,1): warning EXPO2003: 'layout' is not known.\n"
            + "a001.md(3,1): warning EXPO2003: 'layout' is not known.\n"
            + "a002.md(3,1): warning EXPO2003: 'layout' is not known.\n"
            + "  ... and 751 more like these in 751 files; --format json lists all\n"
            + "  hint: remove the line\n",
            text);
    }

    [Fact]
    public void What_differs_in_names_and_numbers_alone_is_one_group_of_which_each_message_is_shown()
    {
        string text = Text(Many(
            9, i => CheckRules.DeadLink.At(new SourcePosition("a.md", i + 1, 1), $"'/x{i}/' leads nowhere, it's link {i}.", "correct it")));

        Assert.Equal(10, text.TrimEnd().Split('\n').Length);
        Assert.EndsWith("  hint: correct it\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rare_message_is_not_hidden_behind_a_frequent_one() =>
        Assert.Contains("'odd'", Text([.. Many(500, i => LoadRules.UnknownKey.At($"a{i:000}.md", "'layout' is not known.")),
            LoadRules.UnknownKey.At("z.md", "'odd' is not known.")]), StringComparison.Ordinal);

    [Fact]
    public void What_is_shown_and_what_is_counted_add_up_to_all()
    {
        for (int count = 1; count < 400; count += 13)
        {
            FindingGroup group =
                Assert.Single(FindingGroup.Of(Many(count, i => LoadRules.EmptyId.At($"a{i % 50}.md", $"No id, {i / 7}."))));
            int shown = group.Shown().Length;
            string more = group.More(group.Shown()) ?? "and 0 more";
            Assert.Equal(group.Findings.Length, shown + int.Parse(more.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Every_error_is_listed_and_stands_last_where_a_person_looks()
    {
        string[] lines = Text([
            .. Many(90, i => LoadRules.EmptyFile.At($"a{i:00}.md", "The file is empty.")),
            .. Many(900, i => LoadRules.EmptyId.At($"z{i:000}.md", "No id."))]).TrimEnd().Split('\n');

        Assert.Equal(90, lines.Count(l => l.Contains(": error ", StringComparison.Ordinal)));
        Assert.All(lines[^90..], l => Assert.Contains("error EXPO2010", l, StringComparison.Ordinal));
    }

    [Fact]
    public void Within_a_severity_findings_come_in_the_order_of_their_places() =>
        Assert.StartsWith(
            "a.md", Text([LoadRules.EmptyFile.At("b.md", "Empty."), LoadRules.EmptyFile.At("a.md", "Empty.")]), StringComparison.Ordinal);

    [Fact]
    public void A_finding_that_two_stages_made_is_told_once_with_its_hint_and_the_graver_severity()
    {
        Diagnostic bare = LoadRules.EmptyId.At("a.md", "No id.");
        Assert.Equal(
            "a.md: error EXPO2012: No id.\n  hint: mint it\n", Text([bare, bare with { Severity = Severity.Error, Hint = "mint it" }]));
        Assert.Equal("1 error", Summary.Found([bare, bare with { Severity = Severity.Error }]));
    }

    [Fact]
    public void A_quiet_run_tells_errors_alone() =>
        Assert.Equal("b.md: error EXPO2010: Empty.\n",
            Text([LoadRules.EmptyId.At("a.md", "No id."), LoadRules.EmptyFile.At("b.md", "Empty.")], isQuiet: true));

    private static IEnumerable<Diagnostic> Many(int count, Func<int, Diagnostic> make) => Enumerable.Range(0, count).Select(make);

    private static string Text(IEnumerable<Diagnostic> findings, bool isQuiet = false)
    {
        using var site = new TemporarySite();
        using var error = new StringWriter { NewLine = "\n" };
        Report.Write(findings, new CommandSettings
        { Format = ReportFormat.Text, IsQuiet = isQuiet, Now = default }, site.Session(error, error), site.Folder);
        return error.ToString();
    }
}
