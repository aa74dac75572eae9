using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ExpoSite.Browser.Tests;

/// <summary>A site that was built into a folder.</summary>
/// <param name="folder">The output folder.</param>
/// <param name="url">The address at which it is served, ending with a slash.</param>
internal sealed class BuiltSite(string folder, Uri url)
{
    private readonly ConcurrentDictionary<string, IHtmlDocument> _documents = new(StringComparer.Ordinal);

    private readonly Lazy<IReadOnlyList<string>> _files = new(() =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ]);

    public string Folder => folder;

    public Uri Url => url;

    /// <summary>Every file, relative to the output folder, ordinal.</summary>
    public IReadOnlyList<string> Files => _files.Value;

    public IEnumerable<string> HtmlFiles => Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal));

    public string Read(string file) => File.ReadAllText(Path.Combine(folder, file));

    /// <summary>The parsed document of an HTML file; read only, shared by all tests.</summary>
    public IHtmlDocument Document(string file) => _documents.GetOrAdd(file, f => new HtmlParser().ParseDocument(Read(f)));

    /// <summary>True for a page that only leads on to another address.</summary>
    public bool IsRedirect(string file) => Document(file).QuerySelector("meta[http-equiv=refresh i]") is not null;

    /// <summary>The address that readers use for a file: without index.html.</summary>
    public Uri Address(string file)
    {
        string path = file == "index.html" || file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
        return new Uri(url, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
    }

    /// <summary>The file behind an address of this site, or null.</summary>
    public string? FileAt(Uri address)
    {
        string path = Uri.UnescapeDataString(address.AbsolutePath);
        string basePath = url.AbsolutePath;
        if (!path.StartsWith(basePath, StringComparison.Ordinal))
            return null;
        string file = path[basePath.Length..];
        if (file.Length == 0 || file.EndsWith('/'))
            file += "index.html";
        return Files.Contains(file, StringComparer.Ordinal) ? file : null;
    }
}
