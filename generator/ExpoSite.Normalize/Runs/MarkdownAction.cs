namespace ExpoSite.Normalize.Runs;

/// <summary>What happens to one Markdown file.</summary>
public enum MarkdownAction
{
    Create,
    /// <summary>The raw file or the program changed, and nobody edited the Markdown: it is written anew.</summary>
    Rewrite,
    Unchanged,
    /// <summary>A person edited the Markdown: it stays as it is.</summary>
    KeepEdited,
    /// <summary>A proposal that this program wrote and nobody edited, and that has nothing new to offer any more.</summary>
    Remove,
}
