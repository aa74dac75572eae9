using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.MarkdownFiles;
using ExpoSite.Yaml;

namespace ExpoSite.Normalize.Imports.Folders;

/// <summary>What stands in a generator's folder: its texts, settings and data by path, and the names of all other files.</summary>
/// <param name="path">As findings name the folder; empty for the root.</param>
/// <param name="texts">By their paths in it, with forward slashes.</param>
internal sealed class FolderContents(string path, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> texts)
{
    private readonly string shownAs = path.TrimEnd('/');

    /// <summary>All texts, settings and data, in ordinal order.</summary>
    public ImmutableArray<string> Paths { get; } = [.. texts.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Pictures and the like.</summary>
    public required ImmutableArray<string> Media { get; init; }

    /// <summary>Texts in a form that is not read.</summary>
    public required ImmutableArray<string> Unread { get; init; }

    public bool Has(string path) => texts.ContainsKey(path);

    /// <summary>True where a file stands in a folder, at whatever depth.</summary>
    public bool HasFolder(string folder) => Paths.Concat(Media).Concat(Unread)
        .Any(p => p.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>How findings name a file.</summary>
    public string Display(string path) => shownAs.Length == 0 ? path : $"{shownAs}/{path}";

    /// <summary>The folder itself, for what is said of the whole.</summary>
    public string Name => shownAs.Length == 0 ? "." : shownAs;

    /// <summary>The decoded text, line ends as LF; null for no file, and for one that is no text.</summary>
    public string? Text(string path) => texts.TryGetValue(path, out ReadOnlyMemory<byte> content)
        ? RawDecoder.Decode(content.Span, null).Text?.TrimStart('\uFEFF').ReplaceLineEndings("\n") : null;

    /// <summary>The values of a file of settings or data, by its ending; null for no file and for what cannot be read.</summary>
    public ForeignKeys? Keys(string path) => Text(path) is not { } text ? null : Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".toml" => TomlKeys.Read(text),
        ".json" => JsonKeys.Read(text.Trim()),
        _ => YamlKeys.Read(new YamlSource(Display(path), text, 1), []),
    };
}
