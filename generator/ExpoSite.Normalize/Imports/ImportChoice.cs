using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.Markdown;

namespace ExpoSite.Normalize.Imports;

/// <summary>
/// Which stories are written: those that readers saw, those that wait for their date, and the others only if they are asked for.
/// </summary>
internal sealed class ImportChoice(ImportOptions options, ImportNotes notes)
{
    private const int LongestOpening = 60;

    /// <summary>How many readers could not see.</summary>
    public int Withheld { get; private set; }

    /// <summary>How many wait for their date.</summary>
    public int Scheduled { get; private set; }

    public ImmutableArray<ImportedStory> Of(ImmutableArray<ImportedStory> stories)
    {
        var chosen = ImmutableArray.CreateBuilder<ImportedStory>();
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (ImportedStory story in stories)
        {
            if (!IsWanted(story))
                continue;
            // Two stories with one name are two stories.
            int number = keys[story.Key] = keys.GetValueOrDefault(story.Key) + 1;
            chosen.Add(Titled(number == 1 ? story : story with
            {
                Key = string.Create(CultureInfo.InvariantCulture, $"{story.Key}#{number}"),
            }));
        }

        return chosen.ToImmutable();
    }

    private bool IsWanted(ImportedStory story)
    {
        if (story.Withheld is { } reason)
        {
            Withheld++;
            string what = options.WithDrafts ? "it was written as a draft" : "it was not imported";
            notes.Add(NormalizeRules.ImportWithheld.At(
                story.Place, $"'{story.Title}': {reason}, so {what}.",
                options.WithDrafts ? "remove 'draft' when it may be published" : "--drafts imports such stories as drafts"));
            return options.WithDrafts;
        }

        StoryTime? published = story.Published;
        if (published is null && !story.IsPage)
        {
            notes.Add(NormalizeRules.NoDate.At(
                story.Place, $"'{story.Title}' has no date that can be read, so it is written as a draft.",
                "write 'published' into the Markdown and remove 'draft'"));
        }
        else if ((story.Embargo ?? published) is { } appears && appears.Instant > options.Now)
        {
            Scheduled++;
            notes.Add(NormalizeRules.ImportWithheld.At(
                story.Place, $"'{story.Title}' is scheduled for {appears.Iso}; it was written and appears then.",
                "set 'draft: true' in the Markdown if it is not to appear by itself"));
        }

        return true;
    }

    private ImportedStory Titled(ImportedStory story)
    {
        if (story.Title.Length > 0)
            return story;
        string opening = TextCut.Start(
            story.Folder is { IsHtml: false } folder ? PlainMarkdown.Paragraphs(folder.Text).Select(PlainHtml.Line).FirstOrDefault() ?? ""
                : PlainHtml.Line(story.Html), LongestOpening).Trim();
        notes.LeftOut(
            $"titles of {(story.IsPage ? "pages" : "stories")} that have none", "the opening words stand for it; write a headline",
            story.Place, opening.Length > 0 ? opening : story.Key);
        return story with { Title = opening.Length > 0 ? opening : story.Slug ?? "Untitled" };
    }
}
