using System.CommandLine;
using ExpoSite.Cli.Founding;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Reporting;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite import</c>: the stories of another system.</summary>
internal sealed class ImportCommand(Session session, CommandSettings settings)
{
    public static Command Create(Session session, SharedOptions shared)
    {
        var source = new Argument<string>("SOURCE")
        {
            Description = "An export of WordPress (WXR) or Ghost (JSON), a saved feed (RSS, Atom), or the folder of a site of Hugo, "
                + "Jekyll, Zola, Eleventy or Pelican; pictures stand in that folder, or in the file's",
        };
        UsageReport.RefuseOptions(source);
        Option<bool> drafts = CommandOption.Flag("--drafts", "Import also what readers could not see, as drafts");
        Option<string?> url = CommandOption.Text("--url", "URL", "Address of the old site, where the export does not say it (Ghost)");
        Option<bool> dryRun = CommandOption.Flag("--dry-run", "Show what would be imported, and write nothing");
        Option<bool> again = CommandOption.Flag("--again", "Write imported stories again, even if they were deleted");
        var command = new Command(
            "import", "Brings the stories of another system into input/articles/ and their pictures into input/media/. Nothing is "
            + "downloaded, and nothing that readers could not see is published. A second import changes nothing; Markdown that a person "
            + "edited is kept.")
        { source, drafts, url, dryRun, again };
        command.SetAction(parsed => new ImportCommand(session, shared.Read(parsed, session)).Run(new ImportRequest(parsed.GetValue(source)!)
        {
            Drafts = parsed.GetValue(drafts),
            DryRun = parsed.GetValue(dryRun),
            Again = parsed.GetValue(again),
            Address = AddressOf(parsed.GetValue(url)),
            BlankPages = BlankPages(),
        }));
        return command;
    }

    private static Dictionary<string, string> BlankPages()
    {
        const string Folder = "input/pages/";
        return NewsroomFiles.Filled("", "", "", "").Where(f => f.Path.StartsWith(Folder, StringComparison.Ordinal))
            .ToDictionary(f => f.Path[Folder.Length..], f => f.Text, StringComparer.Ordinal);
    }

    private static Uri? AddressOf(string? given) => given is null ? null
        : Uri.TryCreate(given, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? address
        : throw new UsageException($"--url '{given}' is no address.", "write it as https://old.example.org/");

    private int Run(ImportRequest request)
    {
        ImportOutcome outcome = new ImportRun(session, settings).Run(request);
        Report.Write(outcome.Findings, settings, session, outcome.Root, new ReportExtras { Written = outcome.Written });
        if (!settings.IsQuiet && settings.Format != ReportFormat.Json)
        {
            foreach (WrittenFile file in outcome.Written)
                session.Out.WriteLine($"{file.What,-10} {Printable.Of(WrittenFile.Display(file.Path, session))}");
            session.Out.WriteLine(Sum(outcome, request));
        }

        return outcome.Findings.Any(f => f.Severity == Severity.Error) ? ExitCode.ContentErrors : ExitCode.Success;
    }

    private static string Sum(ImportOutcome outcome, ImportRequest request)
    {
        string[] parts =
        [
            .. Part(MarkdownAction.Create, request.DryRun ? "new" : "written"),
            .. Part(MarkdownAction.Rewrite, request.DryRun ? "to rewrite" : "rewritten"),
            .. Part(MarkdownAction.KeepEdited, "edited by hand and kept"), .. Part(MarkdownAction.Unchanged, "unchanged"),
        ];
        int withheld = outcome.Result.Withheld, scheduled = outcome.Result.Scheduled;
        string waiting = (scheduled == 0 ? "" : $", {scheduled} of them scheduled")
            + (withheld == 0 ? "" : $". {Quantity.Of(withheld, "story", "stories")} that readers could not see "
                + (request.Drafts ? "became drafts" : "stayed out"));
        string found = outcome.Findings.Any(f => f.Severity != Severity.Info) ? $" {Summary.Found(outcome.Findings)}." : "";
        string pictures = Quantity.Of(outcome.Result.Media.Length, "picture or file", "pictures and files");
        string stories = Quantity.Of(outcome.Result.Files.Length, "story", "stories");
        string files = parts.Length == 0 ? "" : ": " + string.Join(", ", parts);
        MarkdownFile[] created = [.. outcome.Result.Pages.Where(p => p.Action is MarkdownAction.Create or MarkdownAction.Rewrite)];
        string pages = created.Length == 0 ? ""
            : $" {Quantity.Of(created.Length, "page", "pages")} {(request.DryRun ? "new" : "written")}.";
        return $"{stories} and {pictures} read{files}{waiting}.{pages}{found}{(request.DryRun ? " Nothing was written." : "")}";

        IEnumerable<string> Part(MarkdownAction action, string words)
        {
            int count = outcome.Result.Files.Count(f => f.Action == action && !outcome.Unwritten.Contains(f.Path));
            return count == 0 ? [] : [$"{count} {words}"];
        }
    }
}
