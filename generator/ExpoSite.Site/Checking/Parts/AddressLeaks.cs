using System.Buffers;
using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Checking.Parts;

/// <summary>
/// Finds addresses that leave the site as it is published: without its base path, or at the address of site.yml when it is
/// built for another one. Reads what was written, whoever wrote it: templates, articles or the program.
/// </summary>
/// <param name="url">Address at which the site is published.</param>
/// <param name="configuredUrl">Address in site.yml.</param>
/// <param name="templates">The theme's templates: an address that one of them writes is its slip, however many pages show it.</param>
public sealed partial class AddressLeaks(string url, string configuredUrl, IEnumerable<SourceFile>? templates = null)
{
    private const int UsualLength = 65_536;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? rendered;

    private readonly SourceText[] theme = [.. (templates ?? []).OrderBy(t => t.Path, StringComparer.Ordinal)
        .Select(t => new SourceText(t.Path, Encoding.UTF8.GetString(t.Content.Span)))];
    private readonly ConcurrentDictionary<string, SourcePosition?> written = new(StringComparer.Ordinal);
    private readonly string basePath = new Uri(url).AbsolutePath;
    private readonly bool isElsewhere = !url.StartsWith(configuredUrl, StringComparison.OrdinalIgnoreCase);

    /// <summary>A file that is looked through whenever it is rendered; copies and pictures stay as they are.</summary>
    public PlannedFile Watched(PlannedFile file) => file.Content is RenderedContent content
        ? file with { Content = new RenderedContent(output => Render(file.Path, content, output)) } : file;

    /// <summary>A finding for each leak, at its place in the template that writes it, else in the output file.</summary>
    /// <param name="path">Output path; only pages and text formats that hold addresses are read.</param>
    /// <param name="content">The file's bytes.</param>
    public IEnumerable<Diagnostic> In(string path, ReadOnlyMemory<byte> content)
    {
        bool isPage = path.EndsWith(".html", StringComparison.Ordinal);
        if (!isPage && Path.GetExtension(path) is not (".xml" or ".json" or ".opml" or ".txt" or ".ics"))
            return [];
        var text = new SourceText(path, Encoding.UTF8.GetString(content.Span));
        IEnumerable<Diagnostic> elsewhere = isElsewhere ? Elsewhere(text) : [];
        return isPage && basePath.Length > 1 ? elsewhere.Concat(OutsideBasePath(text)) : elsewhere;
    }

    private ImmutableArray<Diagnostic> Render(string path, RenderedContent content, IBufferWriter<byte> output)
    {
        ArrayBufferWriter<byte> text = rendered ??= new ArrayBufferWriter<byte>(UsualLength);
        text.ResetWrittenCount();
        ImmutableArray<Diagnostic> found = content.Render(text);
        output.Write(text.WrittenSpan);
        // An output that failed is no page: what else seems wrong in it follows from that.
        return found.Any(f => f.Severity == Severity.Error) ? found : [.. found, .. In(path, text.WrittenMemory)];
    }

    private IEnumerable<Diagnostic> OutsideBasePath(SourceText page)
    {
        foreach (Match match in Addresses().Matches(page.Text))
        {
            foreach (Capture address in match.Groups["address"]
                .Captures.Where(a => IsRooted(a.Value) && !a.Value.StartsWith(basePath, StringComparison.Ordinal)))
            {
                yield return CheckRules.LeakedAddress.At(
                    PlaceOf(address.Value, "=\"", "\"", page, address.Index), $"{address.Value} leaves the base path {basePath}.",
                    "in a template, take the address from a view, which includes the base path");
            }
        }
    }

    private IEnumerable<Diagnostic> Elsewhere(SourceText file)
    {
        for (int at = file.Text.IndexOf(configuredUrl, StringComparison.OrdinalIgnoreCase); at >= 0; at = file.Text.IndexOf(
            configuredUrl, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            yield return CheckRules.LeakedAddress.At(
                PlaceOf(configuredUrl, "", "", file, at),
                $"{configuredUrl} is the site's address in site.yml, but the site is built for {url}.",
                "start links within the site with the first slash");
        }
    }

    private SourcePosition PlaceOf(string address, string before, string after, SourceText output, int index) =>
        written.GetOrAdd(address, a => InTheme(before + a + after, before.Length)) ?? output.At(index);

    private SourcePosition? InTheme(string literal, int offset)
    {
        foreach (SourceText template in theme)
        {
            int at = template.Text.IndexOf(literal, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return template.At(at + offset);
        }

        return null;
    }

    // One slash at its start; two would name another host.
    private static bool IsRooted(string address) => address is ['/', ..] and not ['/', '/', ..];

    // A srcset has several addresses, each with what it fits.
    [GeneratedRegex(
        """\s(?:(?:href|src|action|poster)=["'](?<address>[^"']*)|(?:image)?srcset=["'](?:\s*(?<address>[^\s"',]+)[^"',]*,?)*)""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();
}
