using System.Text.Json;
using ExpoSite.Cli.Reporting;
using ExpoSite.Cli.Running;
using ExpoSite.Cli.Terminal;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;

namespace ExpoSite.Cli.Tests;

public sealed class ReportTests
{
    private static readonly Diagnostic Odd = LoadRules.UnknownKey.At(
        new SourcePosition("input/a,b:c.md", 4, 8), "50% of 'publised'\nis unknown", "did you mean 'published'?");

    [Fact]
    public void Annotations_escape_what_workflow_commands_give_a_meaning()
    {
        Assert.Equal(
            "::warning file=input/a%2Cb%3Ac.md,line=4,col=8,title=EXPO2003 A key is not known::50%25 of 'publised'%0Ais unknown%0Ahint: "
                + "did you mean 'published'?\n",
            Written(ReportFormat.Github, Odd).Out);
    }

    [Fact]
    public void Annotations_are_relative_to_the_workspace()
    {
        using var site = new TemporarySite();
        using var output = new StringWriter { NewLine = "\n" };
        GithubReport.Write(FindingGroup.Of([LoadRules.EmptyFile.At("input/articles/x.md", "Empty.")]),
            site.Session(output, output, cancellation: TestContext.Current.CancellationToken) with { Workspace = "/repo" }, "/repo/site");
        Assert.Equal("::error file=site/input/articles/x.md,title=EXPO2010 A file is empty::Empty.\n", output.ToString());
    }

    [Fact]
    public void Json_is_one_document_with_every_finding()
    {
        Diagnostic[] many = [.. Enumerable.Range(1, 30).Select(i => LoadRules.EmptyId.At($"a{i}.md", "No id."))];
        using var json = JsonDocument.Parse(Written(ReportFormat.Json, [Odd, .. many]).Out);
        JsonElement found = json.RootElement.GetProperty("diagnostics");
        Assert.Equal(31, found.GetArrayLength());
        Assert.Equal("EXPO2003", found[30].GetProperty("code").GetString());
        Assert.Equal(8, found[30].GetProperty("column").GetInt32());
    }

    [Fact]
    public void Text_goes_to_the_error_stream_with_a_hint_and_without_terminal_commands()
    {
        RunResult written =
            Written(ReportFormat.Text, LoadRules.UnknownKey.At(new SourcePosition("x.md", 2, 1), "'\e[2Jboo' is not known", "remove it"));
        Assert.Equal("x.md(2,1): warning EXPO2003: '\\u001B[2Jboo' is not known\n  hint: remove it\n", written.Error);
        Assert.Empty(written.Out);
    }

    [Theory]
    [InlineData("a\nb\nc\n", "a\nB\nc\n", "--- a/x.md\n+++ b/x.md\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n")]
    [InlineData("a\n", "a\nb\n", "--- a/x.md\n+++ b/x.md\n@@ -1,1 +1,2 @@\n a\n+b\n")]
    [InlineData("a\n", "a\n", "")]
    [InlineData("a\r\n", " a\n", "--- a/x.md\n+++ b/x.md\n@@ -1,1 +1,1 @@\n-a\r\n+ a\n")]
    public void A_diff_is_in_the_unified_format(string before, string after, string expected) =>
        Assert.Equal(expected, UnifiedDiff.Of("x.md", before, after));

    [Fact]
    public void A_removed_file_and_a_new_one_lead_from_and_to_nothing()
    {
        Assert.Equal("--- a/x.md\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n", UnifiedDiff.Of("x.md", "a\nb\n", null));
        Assert.Equal("--- /dev/null\n+++ b/x.md\n@@ -0,0 +1,1 @@\n+a\n", UnifiedDiff.Of("x.md", null, "a\n"));
    }

    [Theory]
    [InlineData(true,
        "\e[1m--- a/x.md\e[0m\n\e[1m+++ b/x.md\e[0m\n\e[36m@@ -1,2 +1,2 @@\e[0m\n\e[31m--- a\e[0m\n\e[32m+b\\u001B\e[0m\n c\n")]
    [InlineData(false, "--- a/x.md\n+++ b/x.md\n@@ -1,2 +1,2 @@\n--- a\n+b\\u001B\n c\n")]
    public void A_diff_has_colours_for_a_person_only(bool isTerminal, string expected)
    {
        using var site = new TemporarySite();
        using var output = new StringWriter { NewLine = "\n" };
        UnifiedDiff.Show(
            UnifiedDiff.Of("x.md", "-- a\nc\n", "b\e\nc\n"),
            site.Session(output, output, cancellation: TestContext.Current.CancellationToken) with
            {
                IsTerminal = isTerminal,
                Out = new PrintableWriter(output, isTerminal)
            });
        Assert.Equal(expected, output.ToString());
    }

    [Fact]
    public void Changes_far_apart_stand_in_hunks_of_their_own()
    {
        string[] lines = [.. Enumerable.Range(1, 20).Select(i => $"line {i}")];
        string before = string.Join('\n', lines) + "\n";
        string after = before.Replace("line 1\n", "first\n", StringComparison.Ordinal)
            .Replace("line 20\n", "last\n", StringComparison.Ordinal);
        string diff = UnifiedDiff.Of("x.md", before, after);
        Assert.Contains("@@ -1,4 +1,4 @@", diff, StringComparison.Ordinal);
        Assert.Contains("@@ -17,4 +17,4 @@", diff, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_that_share_their_context_stand_in_one_hunk_and_every_diff_leads_from_one_text_to_the_other()
    {
        for (int between = 0; between <= 12; between++)
        {
            string[] before = [.. Enumerable.Range(1, 30).Select(i => $"line {i}")];
            string[] after = [.. before];
            (after[8], after[9 + between]) = ("first", "second");

            string[] diff = UnifiedDiff.Of("x.md", string.Join('\n', before) + "\n", string.Join('\n', after) + "\n").Split('\n')[2..^1];

            Assert.Equal(between <= 6 ? 1 : 2, diff.Count(l => l[0] == '@'));
            Assert.Equal(after, Patched(before, diff));
        }
    }

    // The work grows with the square of the lines; what a library takes too long for must not hang a dry run.
    [Fact]
    public void Huge_texts_with_little_in_common_are_shown_as_replaced_and_one_change_in_a_huge_text_alone()
    {
        string[] before = [.. Enumerable.Range(0, 20_000).Select(i => $"line {i}")];
        string[] after = [.. before.Select((line, i) => i % 2 == 0 ? line : $"other {i}")];
        string[] changed = [.. before];
        changed[9_999] = "other";

        Assert.StartsWith("--- a/x.md\n+++ b/x.md\n@@ -1,20000 +1,20000 @@\n-line 0\n", Diff(before, after), StringComparison.Ordinal);
        Assert.Equal(after, Patched(before, Diff(before, after).Split('\n')[2..^1]));
        Assert.Contains("@@ -9997,7 +9997,7 @@\n line 9996\n", Diff(before, changed), StringComparison.Ordinal);

        static string Diff(string[] before, string[] after) =>
            UnifiedDiff.Of("x.md", string.Join('\n', before) + "\n", string.Join('\n', after) + "\n");
    }

    // As patch does it: each hunk says where it begins and how many lines it takes and gives.
    private static List<string> Patched(string[] before, string[] diff)
    {
        var result = new List<string>();
        int at = 0;
        for (int i = 0; i < diff.Length;)
        {
            int[] numbers = [.. diff[i].Split([' ', ',', '-', '+', '@'], StringSplitOptions.RemoveEmptyEntries)
                .Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];
            Assert.True(numbers[0] - 1 >= at, $"A hunk begins above the end of the one before it: {diff[i]}");
            result.AddRange(before[at..(numbers[0] - 1)]);
            Assert.Equal(numbers[2] - 1, result.Count);
            at = numbers[0] - 1;
            (int taken, int given) = (0, 0);
            for (i++; i < diff.Length && diff[i][0] != '@'; i++)
            {
                if (diff[i][0] != '+')
                    Assert.Equal(before[at + taken++], diff[i][1..]);
                if (diff[i][0] != '-')
                    result.Add(diff[i][1..]);
                given += diff[i][0] == '-' ? 0 : 1;
            }

            Assert.Equal((numbers[1], numbers[3]), (taken, given));
            at += taken;
        }

        result.AddRange(before[at..]);
        return result;
    }

    private static RunResult Written(ReportFormat format, params Diagnostic[] findings)
    {
        using var site = new TemporarySite();
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        Report.Write(
            findings, new CommandSettings { Format = format, IsQuiet = false, Now = default }, site.Session(output, error), site.Folder);
        return new RunResult(0, output.ToString(), error.ToString());
    }
}
