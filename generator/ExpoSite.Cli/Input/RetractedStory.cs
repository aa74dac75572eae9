using ExpoSite.Site;
using ExpoSite.StoryFiles;

namespace ExpoSite.Cli.Input;

/// <summary>Writes the file of a published story that is withdrawn and has none any more: readers get a notice in its place.</summary>
internal static class RetractedStory
{
    private const string Title = "A story that was withdrawn";
    private const string Reason = "This story is no longer available.";

    /// <summary>Writes the file and returns its path as findings show it; null, and told, when that fails.</summary>
    /// <exception cref="UsageException">Nothing was published under the id, or an article has it.</exception>
    public static string? Write(SiteFolder folder, SitePlan plan, Guid id, DateTimeOffset now, Action<Diagnostic> report)
    {
        if (plan.Identity.LostStory(id) is not var (day, slug))
        {
            throw new UsageException(
                $"--retract: no story was published with the id {id}, or its file is still there.",
                "to withdraw a story that has a file, add  retracted: {date: 2026-09-15, text: \"Why it is withdrawn.\"}");
        }

        var today = new StoryTime(TimeZoneInfo.ConvertTime(now, plan.Config.TimeZone), IsDay: true);
        string text = StoryPrinter.Print(
            KeyedValues.Empty
                .With(FrontMatterKeys.Id, id)
                .With(FrontMatterKeys.Title, Title)
                .With(FrontMatterKeys.Published, day)
                .With(FrontMatterKeys.Slug, slug)
                .With(FrontMatterKeys.Retracted, new Correction(today, Reason)),
            "");
        string path = Path.Combine(folder.Articles, StoryAddress.FileName(day.Day, slug) + ".md");
        return folder.TryWrite(
            path, () => AtomicFile.TryCreate(path, Encoding.UTF8.GetBytes(text)), report, ("Another file stands there.", "rename it"))
            ? folder.Display(path) : null;
    }
}
