using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Checking;

/// <summary>Stories that another one names.</summary>
internal sealed class ReferenceCheck : ICheck
{
    public string Name => "checking references";

    public void Run(CheckedSite site, ICollection<Diagnostic> findings)
    {
        foreach (Story story in site.Index.Stories)
        {
            foreach (string reference in story.Article.Related.Where(r => site.Index.Lookup.Find(r) is null))
            {
                findings.Add(CheckRules.UnknownReference.At(story.Article.PlaceOf("related"), $"No published story is named '{reference}'.",
                    "write the id, slug or address of a story"));
            }

            if (story.Original is { } original)
            {
                findings.Add(
                    CheckRules.HiddenCopy.At(
                    story.Article.PlaceOf("copyOf"),
                    $"Lists, home page and feeds leave out this story as a copy and have '{original.Article.Path}' instead.",
                    "write  copyOf: none  to list both"));
            }

            if (story.Article is { IsNoCopy: false, CopyOf: { } copied } && site.Index.Lookup.Find(copied) is null)
            {
                findings.Add(
                    CheckRules.UnknownReference.At(
                    story.Article.PlaceOf("copyOf"), $"No published story is named '{copied}', so this copy is listed.",
                    "write the id, slug or address of a story, or remove the line"));
            }
        }
    }
}
