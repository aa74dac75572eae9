using ExpoSite.Site.Stories;
using ExpoSite.StoryFiles;

namespace ExpoSite.Site.Checking;

/// <summary>Stories that another one names.</summary>
internal static class ReferenceCheck
{
    public static IEnumerable<Diagnostic> Run(CheckedSite site) => site.Context.Languages.All.SelectMany(
        language => language.Shown.SelectMany(s => Of(s, language.Index.Lookup)));

    private static IEnumerable<Diagnostic> Of(Story story, StoryNames<Story> lookup)
    {
        Article article = story.Article;
        foreach (string reference in article.Related.Where(r => lookup.Find(r) is null))
        {
            yield return CheckRules.UnknownReference.At(
                article.PlaceOf("related"), $"No published story is named '{reference}'.", "write the id, slug or address of a story");
        }

        if (story.Original is { Article.Retracted: not null } withdrawn)
        {
            yield return IdentityRules.CopyOfRetracted.At(
                article.PlaceOf("copyOf"), $"'{withdrawn.Article.Path}' was retracted, and its text is still public here.",
                "retract this copy too");
        }
        else if (story.Original is { } original)
        {
            yield return CheckRules.HiddenCopy.At(article.PlaceOf("copyOf"),
                $"Lists, home page and feeds leave out this story as a copy and have '{original.Article.Path}' instead.",
                "write  copyOf: none  to list both");
        }

        if (article is { IsNoCopy: false, CopyOf: { } copied } && lookup.Find(copied) is null)
        {
            yield return CheckRules.UnknownReference.At(article.PlaceOf("copyOf"),
                $"No published story is named '{copied}', so this copy is listed.",
                "write the id, slug or address of a story, or remove the line");
        }
    }
}
