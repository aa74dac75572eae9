using System.CommandLine;
using ExpoSite.Cli.Founding;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Reporting;
using ExpoSite.StoryFiles;

namespace ExpoSite.Cli.Commands;

/// <summary><c>exposite new</c>: a Markdown article ready to edit.</summary>
internal sealed class NewCommand(Session session, CommandSettings settings)
{
    public static Command Create(Session session, SharedOptions shared)
    {
        var title = new Argument<string>("TITLE") { Description = "The headline, in quotation marks" };
        Option<string?> category = CommandOption.Text("--category", "NAME", "The section that it belongs to");
        Option<string?> lang = CommandOption.Text("--lang", "TAG", "Its language, one of the site's (zh-Hans, or zh)");
        var command = new Command("new", "Writes a Markdown article ready to edit: a draft with an id.") { title, category, lang };
        command.SetAction(parsed => new NewCommand(session, shared.Read(parsed, session)).Run(
            parsed.GetValue(title)!, parsed.GetValue(category), parsed.GetValue(lang)));
        return command;
    }

    private int Run(string title, string? category, string? tag)
    {
        SiteFolder folder = settings.FindRoot(session);
        if (Slug.From(title, maxLength: 60) is not { } slug)
            throw new UsageException("The title has no letters.", "exposite new \"Hall 7 opens early\"");
        Outcome<SiteConfig> read = new SourceReader(folder).ReadSettings();
        SiteConfig config = read.Value!;
        LanguageConfig? language = LanguageOf(tag, config);
        DateTimeOffset now = TimeZoneInfo.ConvertTime(settings.Now, config.TimeZone);
        // A day alone would put it below what the same day has already brought.
        var minute = new StoryTime(new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerMinute), now.Offset), IsDay: false);
        string path = Path.Combine(folder.Articles, StoryAddress.FileName(minute.Day, slug) + ".md");
        if (!NewFile.TryCreate(path, folder.Display(path), Text(title, Spelled(category, config), language, minute)))
            throw new UsageException($"{folder.Display(path)} already exists.", "edit it, or choose another title");
        session.Out.WriteLine(folder.Display(path));
        WarnOfNewSection(Spelled(category is null ? null : language?.MainNameOf(category) ?? category, config), config);
        Report.Write(read.Diagnostics, settings, session, folder.Root);
        return read.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.ContentErrors : ExitCode.Success;
    }

    // A story in a language that the site does not have would stand among those of the main one.
    private static LanguageConfig? LanguageOf(string? tag, SiteConfig config)
    {
        if (tag is null || LanguageTag.Canonical(tag) is { } main && main.Equals(config.Language, StringComparison.OrdinalIgnoreCase))
            return null;
        return config.FurtherOf(tag)
            ?? config.Languages.FirstOrDefault(l => tag.Equals(l.Path, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException(
                $"The site has no language '{tag}'.",
                config.Languages.IsEmpty
                    ? "add it to languages in site.yml"
                    : $"its languages are {string.Join(", ", config.Languages.Select(l => l.Tag).Prepend(config.Language))}");
    }

    private void WarnOfNewSection(string? category, SiteConfig config)
    {
        string[] listed = [.. config.Categories.Select(c => c.Name)];
        if (settings.IsQuiet || category is null || listed.Length == 0 || listed.Contains(category, StringComparer.Ordinal))
            return;
        session.Error.WriteLine(Printable.Of($"site.yml has no section '{category}'; this story would add it to the site."));
        session.Error.WriteLine(Printable.Of(NearestName.Of(category, listed) is { } near
            ? $"  hint: did you mean '{near}'?" : $"  hint: its sections are {string.Join(", ", listed)}"));
    }

    // The site's own spelling, so that no second one appears.
    private static string? Spelled(string? category, SiteConfig config) =>
        config.Categories.FirstOrDefault(c => c.Name.Equals(category, StringComparison.OrdinalIgnoreCase))?.Name ?? category;

    private static string Text(string title, string? category, LanguageConfig? language, StoryTime published) => StoryPrinter.Print(
        KeyedValues.Empty
            .With(FrontMatterKeys.Id, Guid.NewGuid())
            .With(FrontMatterKeys.Title, title.ReplaceLineEndings(" "))
            .With(FrontMatterKeys.Published, published)
            .With(FrontMatterKeys.Category, category)
            .With(FrontMatterKeys.Language, language?.Tag)
            .With(FrontMatterKeys.Draft, true),
        ArticleTemplate.FirstParagraph,
        FrontMatterKeys.Category, FrontMatterKeys.Tags, FrontMatterKeys.Authors, FrontMatterKeys.Description);
}
