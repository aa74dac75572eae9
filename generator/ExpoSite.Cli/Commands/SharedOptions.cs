using System.CommandLine;

namespace ExpoSite.Cli.Commands;

/// <summary>Options that every command takes.</summary>
internal sealed class SharedOptions
{
    // ISO 8601; a time without an offset is UTC, so that it means the same on every machine.
    private static readonly string[] InstantForms =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    private readonly Option<string?> root = CommandOption.Text(
        "--root", "DIR", "Folder that contains input/, or a plain folder of Markdown articles (default: the nearest folder upwards that "
        + "contains input/)");
    private readonly Option<string?> now = CommandOption.Text("--now", "INSTANT", "The time to build for, in ISO 8601 (default: now)");
    private readonly Option<string> format = CommandOption.Text("--format", "text|json|github", "Format of the findings", "text");
    private readonly Option<bool> quiet = CommandOption.Flag(
        "--quiet", "Show only errors: no warnings, no summary (JSON still lists everything)");

    public void AddTo(RootCommand command)
    {
        format.AcceptOnlyFromAmong("text", "json", "github");
        foreach (Option option in (Option[])[root, now, format, quiet])
        {
            option.Recursive = true;
            command.Add(option);
        }
    }

    /// <summary>The values, checked.</summary>
    /// <param name="makesRoot">True for a command that makes the folder of --root.</param>
    /// <exception cref="UsageException">--now is no instant, or --root no folder.</exception>
    public CommandSettings Read(ParseResult parsed, Session session, bool makesRoot = false)
    {
        string? given = parsed.GetValue(root);
        if (given is not null && !makesRoot && !Directory.Exists(session.FullPath(given)))
            throw new UsageException($"--root: there is no folder '{given}'.");
        return new CommandSettings
        {
            Root = given is null ? null : session.FullPath(given),
            Now = ParseNow(parsed.GetValue(now)) ?? session.Clock.GetUtcNow(),
            Format = Enum.Parse<ReportFormat>(parsed.GetValue(format)!, ignoreCase: true),
            IsQuiet = parsed.GetValue(quiet),
        };
    }

    private static DateTimeOffset? ParseNow(string? text)
    {
        if (text is null)
            return null;
        return DateTimeOffset.TryParseExact(
            text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant) ? instant
            : throw new UsageException($"--now: '{text}' is not a date and time.", "write for example  --now 2026-09-14T09:00:00+02:00");
    }
}
