using ExpoSite.Site.Related;
using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking;

/// <summary>Stories without a section, where others have one, and the section that they seem to belong to.</summary>
internal static class SectionCheck
{
    internal static readonly DiagnosticRule NoSection = new("EXPO3021", Severity.Info, "A story has no section",
        "Other stories have a section, and this one stands in no section's page or feed. The hint names the section in which most of its "
            + "related stories stand. Add 'category', or leave the story as it is if it belongs to none.");

    public static IEnumerable<Diagnostic> Run(CheckedSite site) =>
        from language in site.Context.Languages.All
        let index = language.Index
        from story in language.Own
        where story.Category is null && !index.Categories.IsEmpty
        let hint = SectionOfMost(index.Related[story.Position]) is { } section
            ? $"most of its related stories are in '{section.Name}': write  category: {section.Name}"
            : $"write  category:  and one of {string.Join(", ", index.Categories.Take(8).Select(c => c.Name))}"
        select NoSection.At(story.Article.PlaceOf("title"), "The story has no section.", hint);

    private static Term? SectionOfMost(ImmutableArray<RelatedStory> related)
    {
        RelatedStory[] alike = [.. related.Where(r => r.Ground != RelatedGround.Category)];
        return alike.Select(r => r.Story.Category).OfType<Term>().GroupBy(c => c).Where(c => c.Count() * 2 > alike.Length)
            .Select(c => c.Key).FirstOrDefault();
    }
}
