using System.CommandLine;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Published;
using ExpoSite.Cli.Receiving;
using ExpoSite.Cli.Reporting;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite receive</c>: what a change brings becomes stories, and whoever brought it gets an answer.</summary>
internal sealed class ReceiveCommand(Session session, CommandSettings settings)
{
    public static Command Create(Session session, SharedOptions shared)
    {
        Option<string?> changed = CommandOption.Text(
            "--changed", "FILE", "Names the files that the change touches, as git diff --name-only does in the root");
        changed.Required = true;
        Option<string?> published = CommandOption.Published();
        Option<string?> answer = CommandOption.Text(
            "--answer", "FILE", "Write the answer to this Markdown file; none is written where the change brought nothing to read");
        Option<string?> files = CommandOption.Text(
            "--files", "URL", "With --answer: address below which the files stand on the web, for links to them");
        var command = new Command(
            "receive", "Makes stories of the raw files among those that a change touches, as normalize does, and answers whoever uploaded "
            + "them. With --published it also writes ids into the Markdown that the change brings, as check --fix does.")
        { changed, published, answer, files };
        command.SetAction(parsed => new ReceiveCommand(session, shared.Read(parsed, session)).Run(
            parsed.GetValue(changed)!, new PublishedRequest(parsed.GetValue(published), IsFirst: false), parsed.GetValue(answer),
            parsed.GetValue(files)));
        return command;
    }

    private int Run(string changed, PublishedRequest published, string? answer, string? files)
    {
        WebFolder? web = files is null ? null : WebFolder.Of(files)
            ?? throw new UsageException(
                $"--files: '{files}' is not an address.", "write for example  --files https://example.org/blob/main");
        SiteFolder folder = settings.FindRoot(session);
        var reception = new Reception(session, settings, folder);
        Receipt receipt = reception.Receive(ChangedFiles.Read(changed, session), published);
        if (answer is not null && !receipt.IsEmpty)
            WriteAnswer(session.FullPath(answer), ReceiptMarkdown.Of(receipt, web));
        Report.Write(reception.Findings, settings, session, folder.Root, new ReportExtras { Written = reception.Written });
        if (!settings.IsQuiet && settings.Format != ReportFormat.Json)
        {
            foreach (WrittenFile file in reception.Written)
                session.Out.WriteLine($"{file.What,-10} {Printable.Of(WrittenFile.Display(file.Path, session))}");
            string raws = $"{Quantity.Of(receipt.Raws.Length, "raw file")} received";
            string stories = $"{Quantity.Of(receipt.Stories, "story", "stories")} of them";
            string ids = receipt.WithId.Count == 0 ? "" : $" {Quantity.Of(receipt.WithId.Count, "id")} minted.";
            session.Out.WriteLine($"{raws}, {stories}:{ids} {Summary.Found(reception.Findings)}.");
        }

        return reception.Findings.Any(f => f.Severity == Severity.Error) ? ExitCode.ContentErrors : ExitCode.Success;
    }

    private static void WriteAnswer(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
