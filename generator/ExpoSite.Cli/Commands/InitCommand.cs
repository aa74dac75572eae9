using System.CommandLine;
using ExpoSite.Cli.Founding;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite init</c>: the repository of a newsroom without stories.</summary>
internal sealed class InitCommand(Session session, CommandSettings settings)
{
    private const string GitIgnore = ".gitignore";

    public static Command Create(Session session, SharedOptions shared)
    {
        var title = new Argument<string?>("TITLE")
        { Description = "Name of the site, in quotation marks", Arity = ArgumentArity.ZeroOrOne };
        Option<string> url = CommandOption.Text("--url", "URL", "Address at which the site will be published", ArticleTemplate.SiteUrl);
        Option<string> language = CommandOption.Text("--language", "TAG", "Language of the site", "en");
        Option<string> zone = CommandOption.Text("--time-zone", "ZONE", "Time zone in which days begin (IANA name)", "Etc/UTC");
        Option<bool> cms = CommandOption.Flag(
            "--cms", "Adds a CMS in the browser: admin/, for editors who use neither git nor a terminal; also to a newsroom that is there");
        Option<bool> workflows = CommandOption.Flag(
            "--workflows", "Adds the workflows that a newsroom lacks, and nothing else; those that are there stay as they are");
        var command = new Command(
            "init", "Makes the repository of a new site in --root or here: input/ with settings, pages to fill in and folders for stories, "
            + "and the workflows that put it on GitHub Pages. What is there already stays as it is.")
        { title, url, language, zone, cms, workflows };
        command.SetAction(parsed =>
        {
            CommandSettings settings = shared.Read(parsed, session, makesRoot: true);
            if (parsed.GetValue(workflows))
            {
                return parsed.GetValue(title) is null ? new WorkflowAddition(session, settings).AddTo(settings.FindRoot(session))
                    : throw new UsageException(
                        "--workflows is for a newsroom that is there, which has a title.", "exposite init --workflows");
            }

            bool hasCms = parsed.GetValue(cms);
            if (hasCms && parsed.GetValue(title) is null && SiteFolder.Find(settings.Root, session.CurrentDirectory) is { } standing
                && Directory.Exists(standing.Input))
                return new CmsAddition(session, settings).AddTo(standing);
            return new InitCommand(session, settings).Run(
                parsed.GetValue(title) ?? "", parsed.GetValue(url)!, parsed.GetValue(language)!, parsed.GetValue(zone)!, hasCms);
        });
        return command;
    }

    private int Run(string title, string url, string language, string zone, bool hasCms)
    {
        if (title.All(char.IsWhiteSpace))
            throw new UsageException("The title is empty.", "exposite init \"Hall Seven News\"");
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
                "There is already an input/ folder here, and it is not empty.", hasCms
                    ? "leave out the title to add a CMS to this newsroom" : "move it away first, or choose another folder with --root");
        }

        if (settings.Root is null && Around(root) is { } newsroom)
        {
            throw new UsageException(
                $"This folder is inside the newsroom '{newsroom}', which has its input/ folder already.",
                "go to another folder; for a site of its own here  exposite init --root . \"Hall Seven News\"");
        }

        var kept = new List<string>();
        foreach ((string path, string text) in Files(title.ReplaceLineEndings(" "), url, tag, zone))
        {
            string full = Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));
            bool isNew = NewFile.TryCreate(full, path, text);
            if (!isNew)
                kept.Add(path);
            else if (!settings.IsQuiet)
                session.Out.WriteLine(WrittenFile.Display(full, session));
        }

        int code = hasCms ? new CmsAddition(session, settings).AddTo(SiteFolder.Of(root)) : ExitCode.Success;
        if (kept.Count > 0)
            session.Out.WriteLine($"Kept as they were: {string.Join(", ", kept)}");
        if (kept.Contains(GitIgnore) && !File.ReadLines(Path.Combine(root, GitIgnore)).Any(l => l.Trim().Trim('/') == "output"))
            session.Out.WriteLine($"Add the line  output/  to {GitIgnore}: what is built belongs into no repository.");
        if (!settings.IsQuiet)
        {
            session.Out.WriteLine("Next: write the pages in input/pages/, look through input/site.yml, then  "
                + "exposite new \"Our first headline\"  and  exposite preview");
            session.Out.WriteLine($"How it is published: {NewsroomFiles.Repository}/blob/{NewsroomFiles.Tag}/docs/publishing.md");
        }

        return code;
    }

    // A folder that is merely called input/ is no newsroom.
    private static string? Around(string root)
    {
        string? above = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(root));
        return above is not null && SiteFolder.Find(null, above) is { } site
            && (File.Exists(site.Configuration) || Directory.Exists(site.Articles)) ? site.Root : null;
    }

    // What VS Code completes and checks the files by.
    private static IEnumerable<(string Path, string Text)> Files(string title, string url, string language, string zone) =>
    [
        .. NewsroomFiles.Filled(title, url, language, zone),
        .. InputSchema.OfYaml.Append(InputSchema.FrontMatter).Select(s => (".vscode/exposite/" + s.Name, s.Text)),
        (".vscode/exposite-front-matter.code-snippets", FrontMatterSnippets.Text),
        (".vscode/settings.json", InputSchema.EditorSettings("./.vscode/exposite/")),
    ];
}
