namespace ExpoSite.Normalize.Imports.Sources;

/// <summary>Whose calls stand in a text.</summary>
internal enum TemplateDialect
{
    /// <summary>Nobody's.</summary>
    None,
    /// <summary><c>{{&lt; figure src="a.png" &gt;}}</c>.</summary>
    Hugo,
    /// <summary><c>{{ youtube(id="a") }}</c> and <c>{% quote() %}…{% end %}</c>.</summary>
    Zola,
    /// <summary><c>{% post_url a %}</c>, of Jekyll; Eleventy has it too, and Nunjucks is close.</summary>
    Liquid,
}

/// <summary>A text of a generator's folder.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
/// <param name="Source">The whole file, line ends as LF.</param>
/// <param name="Start">0-based offset of the text below its front matter.</param>
internal sealed record FolderText(string Path, SourceText Source, int Start)
{
    public required TemplateDialect Dialect { get; init; }

    /// <summary>What paths and addresses in it mean.</summary>
    public required FolderReferences References { get; init; }

    /// <summary>True for HTML, false for Markdown.</summary>
    public bool IsHtml { get; init; }

    /// <summary>What a template may show of the front matter, by its key: <c>{{ page.title }}</c>.</summary>
    public required Func<string, IReadOnlyList<string>> Values { get; init; }

    /// <summary>The folder that only this text and its pictures stand in, or null.</summary>
    public string? OwnFolder => System.IO.Path.GetFileName(Path).StartsWith("index.", StringComparison.OrdinalIgnoreCase)
        && Path.LastIndexOf('/') is > 0 and int slash ? Path[..slash] : null;

    public string Text => Source.Text[Start..];

    /// <summary>Where something stands in the file.</summary>
    /// <param name="offset">0-based, in the text below the front matter.</param>
    public SourcePosition At(int offset) => Source.At(Math.Clamp(Start + offset, 0, Source.Text.Length));
}
