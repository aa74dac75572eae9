using System.Text.Json;
using ExpoSite.Normalize;
using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Fit;

/// <summary>A raw file and what is true of it.</summary>
/// <param name="Site">The host of its address, or its own name where none is known: what stands in one fold.</param>
/// <param name="Truth">Its line of truth.json.</param>
internal sealed record LabelledFile(string Name, string Site, RawFile Raw, JsonElement Truth)
{
    /// <summary>Those of a site that says nothing of itself.</summary>
    public static NormalizeOptions Options { get; } = new();

    public bool IsPage => Raw.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file's text, decoded.</summary>
    public string Text => RawDecoder.Decode(Raw.Content.Span, null).Text ?? "";

    /// <summary>What the program makes of the file; null when it cannot be read.</summary>
    public Draft? Read() => RawReader.Read(Raw, Options).Drafts.FirstOrDefault();

    /// <summary>A text of the truth; null when it says none.</summary>
    public string? Says(string key) =>
        Truth.ValueKind == JsonValueKind.Object && Truth.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A list of the truth; null when it has none.</summary>
    public string[]? List(string key) => Truth.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(e => e.GetString() ?? "")]
        : null;
}

/// <summary>A folder with raw/ and truth.json cannot be read as one.</summary>
internal sealed class WrongFolderException(string message) : Exception(message);

/// <summary>Labelled raw files: <c>raw/NAME.EXT</c>, and <c>truth.json</c> with an object for each NAME.</summary>
internal static class LabelledFolder
{
    /// <exception cref="WrongFolderException">The folder has another shape.</exception>
    public static LabelledFile[] Read(string folder)
    {
        string raw = Path.Combine(folder, "raw"), truth = Path.Combine(folder, "truth.json");
        if (!Directory.Exists(raw))
            throw new WrongFolderException($"{folder} has no folder 'raw' with the labelled files");
        if (!File.Exists(truth))
            throw new WrongFolderException($"{folder} has no truth.json");
        Dictionary<string, JsonElement> labels = Labels(truth);
        LabelledFile[] files =
        [
            .. Directory.EnumerateFiles(raw).Order(StringComparer.Ordinal)
                .Where(f => labels.ContainsKey(Path.GetFileNameWithoutExtension(f))).Select(f => Labelled(f, labels)),
        ];
        if (files.Length == 0)
            throw new WrongFolderException($"no file in {raw} has its name (without extension) in truth.json");
        return [.. files, .. Filed(Path.Combine(folder, "input", "articles"))];
    }

    // What an editor filed needs no other label than its own front matter.
    private static LabelledFile[] Filed(string articles)
    {
        if (!Directory.Exists(articles))
            return [];
        return [.. Directory.EnumerateFiles(articles, "*.md").Order(StringComparer.Ordinal).AsParallel().AsOrdered().Select(Read)];

        static LabelledFile Read(string path)
        {
            LabelledFile file = Labelled(path, default(JsonElement));
            Draft? draft = file.Read();
            string[] sections = draft?.Category is { } section ? [section] : [];
            return file with { Truth = JsonSerializer.SerializeToElement(new { tags = draft?.Tags ?? [], categories = sections }) };
        }
    }

    private static Dictionary<string, JsonElement> Labels(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.ValueKind != JsonValueKind.Object || json.RootElement.EnumerateObject()
                .Any(p => p.Value.ValueKind != JsonValueKind.Object))
            {
                throw new WrongFolderException($"{path} is not an object with an object for each file");
            }

            return json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.Clone(), StringComparer.Ordinal);
        }
        catch (JsonException e)
        {
            throw new WrongFolderException($"{path} is not JSON: {e.Message}");
        }
    }

    private static LabelledFile Labelled(string path, Dictionary<string, JsonElement> labels)
    {
        LabelledFile file = Labelled(path, labels[Path.GetFileNameWithoutExtension(path)]);
        return file.Says("url") is { } url && Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
            ? file with { Site = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host }
            : file;
    }

    private static LabelledFile Labelled(string path, JsonElement truth)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        return new LabelledFile(name, name, new RawFile("input/raw/" + Path.GetFileName(path), File.ReadAllBytes(path)), truth);
    }
}
