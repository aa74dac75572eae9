using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.MarkdownFiles;

namespace ExpoSite.Normalize.Imports.Folders;

/// <summary>People whom texts name by a key: <c>_data/authors.yml</c> of Jekyll, <c>data/authors/</c> of Hugo and the like.</summary>
internal sealed class AuthorList(FolderContents contents)
{
    private static readonly string[] Lists = ["_data/authors", "_data/author", "_data/people", "data/authors", "data/people"];

    private static readonly string[] Endings = [".yml", ".yaml", ".toml", ".json"];

    private readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a person, or what the text says when no list knows it.</summary>
    public string NameOf(string written)
    {
        // What has several words is a name.
        if (written.Contains(' ', StringComparison.Ordinal))
            return written;
        if (!names.TryGetValue(written, out string? name))
            names[written] = name = PlainHtml.Line(Listed(written)) is { Length: > 0 and < 100 } found ? found : written;
        return name;
    }

    private string? Listed(string key)
    {
        foreach (string ending in Endings)
        {
            foreach (string list in Lists)
            {
                if ((contents.Keys(list + ending)?.First($"{key}.name", $"{key}.display_name")
                    ?? contents.Keys($"{list}/{key}{ending}")?.First("name", "title")) is { } name)
                    return name;
            }
        }

        string page = $"content/authors/{key}/_index.md";
        return contents.Text(page) is { } text ? ForeignFrontMatter.Read(text, page).Keys?.First("title", "name") : null;
    }
}
