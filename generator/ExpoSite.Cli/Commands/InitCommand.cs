using System.CommandLine;
using System.Reflection;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite init</c>: a newsroom without stories.</summary>
internal sealed class InitCommand(Session session, CommandSettings settings)
{
    private const string Resources = "Newsroom/";

    public static Command Create(Session session, SharedOptions shared)
    {
        var title = new Argument<string>("TITLE") { Description = "Name of the site, in quotation marks" };
        Option<string> url = CommandOption.Text("--url", "URL", "Address at which the site will be published", "https://example.org/");
        Option<string> language = CommandOption.Text("--language", "TAG", "Language of the site", "en");
        Option<string> zone = CommandOption.Text("--time-zone", "ZONE", "Time zone in which days begin (IANA name)", "Etc/UTC");
        var command = new Command(
            "init", "Makes the input/ folder of a new site in --root or here: settings with a comment beside each, pages to fill in, and "
            + "folders for raw files, pictures and articles.") { title, url, language, zone };
        command.SetAction(parsed => new InitCommand(session, shared.Read(parsed, session, makesRoot: true)).Run(
            parsed.GetValue(title)!, parsed.GetValue(url)!, parsed.GetValue(language)!, parsed.GetValue(zone)!));
        return command;
    }

    private int Run(string title, string url, string language, string zone)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
        {
            throw new UsageException(
                $"--url: '{url}' is not an absolute http or https address.", "write for example  --url https://example.org/news/");
        }

        string tag = LanguageTag.Canonical(language)
            ?? throw new UsageException($"--language: '{language}' is not a language tag.", "write for example  --language en");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            throw new UsageException($"--time-zone: there is no zone '{zone}'.", "write for example  --time-zone Europe/Berlin");
        string root = settings.Root ?? session.CurrentDirectory;
        string input = Path.Combine(root, "input");
        if (Directory.Exists(input) && Directory.EnumerateFileSystemEntries(input).Any())
        {
            throw new UsageException(
                "There is already an input/ folder here, and it is not empty.", "move it away first, or choose another folder with --root");
        }

        Directory.CreateDirectory(input);
        SiteFolder folder = SiteFolder.Of(root);
        foreach ((string name, string text) in Files())
        {
            string filled = text
                .Replace("{{title}}", YamlScalar.From(title.ReplaceLineEndings(" ")), StringComparison.Ordinal)
                .Replace("{{url}}", YamlScalar.From(url), StringComparison.Ordinal)
                .Replace("{{language}}", tag, StringComparison.Ordinal)
                .Replace("{{timeZone}}", zone, StringComparison.Ordinal);
            string path = Path.Combine(input, name.Replace('/', Path.DirectorySeparatorChar));
            AtomicFile.TryCreate(path, Encoding.UTF8.GetBytes(filled));
            if (!settings.IsQuiet)
                session.Out.WriteLine(WrittenFile.Display(path, session));
        }

        WriteSchemas(root);
        // What is made, and what a killed run may leave, belongs into no repository.
        AtomicFile.TryCreate(Path.Combine(root, ".gitignore"), ".exposite/\n.exposite-*\n.output.*\noutput/\n"u8);
        foreach (string empty in (string[])[folder.Raw, folder.Media, folder.Articles])
            Directory.CreateDirectory(empty);
        if (!settings.IsQuiet)
            session.Out.WriteLine("Next: look through input/site.yml, then  exposite new \"Our first headline\"  and  exposite preview");
        return ExitCode.Success;
    }

    // VS Code with the YAML extension completes and checks the files by them. What an editor set up stays as it is.
    private static void WriteSchemas(string root)
    {
        string folder = Path.Combine(root, ".vscode");
        foreach (InputSchema schema in InputSchema.OfYaml)
            AtomicFile.TryCreate(Path.Combine(folder, "exposite", schema.Name), Encoding.UTF8.GetBytes(schema.Text));
        AtomicFile.TryCreate(
            Path.Combine(folder, "settings.json"), Encoding.UTF8.GetBytes(InputSchema.EditorSettings("./.vscode/exposite/")));
    }

    private static IEnumerable<(string Name, string Text)> Files()
    {
        Assembly program = typeof(InitCommand).Assembly;
        foreach (string resource in program.GetManifestResourceNames().Where(n => n.StartsWith(Resources, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(program.GetManifestResourceStream(resource)!, Encoding.UTF8);
            yield return (resource[Resources.Length..], reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }
}
