using System.IO.Compression;
using System.Text;

namespace ExpoSite.Browser.Tests;

/// <summary>What a reader's connection carries.</summary>
public sealed class WeightTests(SampleSites sites)
{
    private const int MostBytes = 30 * 1024;

    [Fact]
    public void An_article_page_weighs_at_most_30_KB_compressed_without_pictures()
    {
        BuiltSite site = sites.AtRoot;
        string[] articles = [.. site.HtmlFiles.Where(f => char.IsAsciiDigit(f[0]) && !site.IsRedirect(f))];
        Assert.NotEmpty(articles);
        Expect.None(articles.Select(f => (File: f, Bytes: Weight(site, f))).Where(p => p.Bytes > MostBytes)
            .Select(p => $"{p.File}: {p.Bytes} bytes"));
    }

    // The page, and every style sheet and script that it fetches.
    private static long Weight(BuiltSite site, string file)
    {
        IEnumerable<string> fetched = site.Document(file).QuerySelectorAll("link[rel=stylesheet], script[src]")
            .Select(e => site.FileAt(new Uri(site.Address(file), e.GetAttribute("href") ?? e.GetAttribute("src")))!);
        return fetched.Prepend(file).Sum(f => Compressed(site.Read(f)));
    }

    private static long Compressed(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.Length;
    }
}
