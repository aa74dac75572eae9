using System.Text.RegularExpressions;
using ExpoSite.Cli.Commands;

namespace ExpoSite.Cli.Tests.Reporting;

/// <summary>Text of files and command lines that would command a terminal, or the runner of a workflow.</summary>
public sealed partial class HostileTextTests
{
    // Sets the title of a window, turns text around, hides what follows, opens a group, and, on lines of its own, stops all commands.
    private const string Hostile =
        "Hall\e]0;pwned\u0007\u009B2J\u202E\u2066\u2028\u007F ##[group]x ##[add-mask]Hall\r\n::stop-commands::x\r::error::y";

    private const string Yaml =
        "\"Hall\\e]0;pwned\\a\\x9B2J\\u202E\\u2066\\L\\x7F ##[group]x ##[add-mask]Hall\\r\\n::stop-commands::x\\r::error::y\"";

    private const string FileName = "hall\e[2J\u202E##[group]\n::error::x";

    public static TheoryData<string, string> Runs
    {
        get
        {
            var runs = new TheoryData<string, string>();
            foreach (string format in (string[])["text", "json", "github"])
            {
                foreach (string command in (
                    string[])["", "normalize", "normalize --explain", "normalize --dry-run", "build", "build --drafts", "check",
                    "check --explain", "check --against output", "check --fix", "ping", "NEW", "NORMALIZE-THIS", "EXPLAIN", "OUTPUT",
                    "AGAINST", "INIT", "CATEGORY", "UNKNOWN", "NOW"])
                {
                    runs.Add(command, format);
                }
            }

            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Nothing_that_is_printed_commands_a_terminal_or_a_runner(string command, string format)
    {
        using TemporarySite site = Newsroom();
        if (command is "ping" or "check --against output")
            site.Run("build");
        string[] args = command switch
        {
            "NEW" => ["new", Hostile],
            "CATEGORY" => ["new", "Gates", "--category", Hostile],
            "NORMALIZE-THIS" => ["normalize", Hostile],
            "EXPLAIN" => ["check", "--explain", Hostile],
            "OUTPUT" => ["build", "--output", "input/" + FileName],
            "AGAINST" => ["check", "--against", Hostile],
            "INIT" => ["init", Hostile, "--language", Hostile, "--root", "."],
            "UNKNOWN" => ["build", "--drafts" + Hostile],
            "NOW" => ["build", "--now", Hostile],
            _ => command.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        };
        RunResult run = Run(site, [.. args, "--format", format]);

        Assert.DoesNotMatch(Commands(), run.Out);
        Assert.DoesNotMatch(Commands(), run.Error);
        Assert.All(run.Out.Split('\n').Concat(run.Error.Split('\n')), line => Assert.False(IsForeignCommand(line, format), line));
        if (site.Has("summary.md"))
            Assert.DoesNotMatch(Commands(), site.Read("summary.md"));
        if (format == "json" && run.Out.StartsWith('{'))
            System.Text.Json.JsonDocument.Parse(run.Out).Dispose();
    }

    [Fact]
    public void What_is_hidden_is_shown_by_its_number()
    {
        using TemporarySite site = Newsroom();
        Assert.Contains(@"'Hall\u001B]0;pwned\u0007\u009B2J\u202E", site.Run("check").Error, StringComparison.Ordinal);
    }

    // The program writes annotations; a line in any other form is somebody else's.
    private static bool IsForeignCommand(string line, string format) =>
        line.TrimStart().StartsWith("::", StringComparison.Ordinal) && !(format == "github" && Annotation().IsMatch(line));

    private static RunResult Run(TemporarySite site, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(args, site.Session(output, error) with { StepSummary = "summary.md" });
        return new RunResult(code, output.ToString(), error.ToString());
    }

    private static TemporarySite Newsroom()
    {
        TemporarySite site = TemporarySite.WithOneArticle();
        site.Write("input/site.yml", $"title: {Yaml}\nurl: https://example.org/\ncategories: [Business, {Yaml}]\n{Yaml}: x\n");
        site.Write("input/articles/held.md", TemporarySite.Article(Yaml, "draft: true\n"));
        site.Write("input/articles/shown.md",
            TemporarySite.Article(Yaml, $"tags: [{Yaml}]\nimage: {Yaml}\nrelated: [{Yaml}]\n{Yaml}: x\n"));
        site.Write($"input/articles/{FileName}.md", TemporarySite.Article("Second", $"authors: [{Yaml}]\n") + "\n[a](/nowhere/)\n");
        site.Write("input/raw/page.html",
            $"<html><head><title>{Hostile}</title></head><body><h1>{Hostile}</h1><p>{Hostile}</p><p>By Ada Quay</p><p>4 November "
            + $"2025</p><p>The halls opened at nine, and a crowd of two thousand arrived at once.</p></body></html>");
        site.Write($"input/raw/{FileName}.txt", $"{Hostile}\n\n{Hostile}\n");
        site.Write($"input/raw/{FileName}.pdf", "%PDF-1.4\n");
        site.Write($"input/media/{FileName}.heic", "x");
        return site;
    }

    // Everything but line feed and tab that moves, colours or hides, and the old form of a runner's command.
    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|##\[")]
    private static partial Regex Commands();

    [GeneratedRegex(@"^::(?:error|warning|notice) file=[^:\n]*,title=EXPO\d{4} [^:]*::[^:]")]
    private static partial Regex Annotation();
}
