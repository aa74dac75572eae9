namespace ExpoSite.Normalize.Runs;

/// <summary>One article or brief, and what happens to its file.</summary>
/// <param name="Path">Path relative to the articles folder, with forward slashes.</param>
/// <param name="Text">The text to write, or what stands there and stays.</param>
/// <param name="Action">What to do.</param>
/// <param name="IsBrief">True for a story known only from a teaser.</param>
/// <param name="Source">Path of the raw file.</param>
public sealed record MarkdownFile(string Path, string Text, MarkdownAction Action, bool IsBrief, string Source);

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

/// <summary>A Markdown file that already stands in the articles folder.</summary>
/// <param name="Path">Path relative to the articles folder, with forward slashes.</param>
/// <param name="Text">Its decoded text.</param>
public sealed record ExistingMarkdown(string Path, string Text);

/// <summary>A picture to be written into the media folder.</summary>
/// <param name="Name">File name: words, a hyphen, the start of the content's hash, and the extension that fits the content.</param>
/// <param name="Content">Its bytes.</param>
public sealed record MediaFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The end of the name that follows from the content alone: <c>-0123456789ab.jpg</c>.</summary>
    internal string ContentPart => Name[Name.LastIndexOf('-')..];
}
