using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ExpoSite.Site.Markdown.Boxes;

/// <summary>Task lists: their boxes are signs, since nobody ticks one on a page.</summary>
internal static class Tasks
{
    /// <returns>True where the tree was changed.</returns>
    public static bool Show(MarkdownObject[] nodes)
    {
        TaskList[] boxes = [.. nodes.OfType<TaskList>()];
        foreach (TaskList box in boxes)
            box.ReplaceBy(new LiteralInline(box.Checked ? "☑" : "☐") { Span = box.Span });
        return boxes.Length > 0;
    }
}
