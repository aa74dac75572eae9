using System.Xml.Linq;
using AngleSharp.Dom;

namespace ExpoSite.Browser.Tests;

/// <summary>The sample site in its two languages.</summary>
public sealed class SecondLanguageTests(SampleSites sites)
{
    private static readonly string[] Parts = ["title", "label", "aria-label", "placeholder", "alt"];

    private BuiltSite Site => sites.AtRoot;

    [Fact]
    public void Each_version_of_a_page_names_the_same_versions_and_itself()
    {
        Dictionary<string, string[]> pages = Site.HtmlFiles.Where(f => !Site.IsRedirect(f)).ToDictionary(
            f => Site.Address(f).AbsoluteUri,
            f => Site.Document(f).QuerySelectorAll("link[rel=alternate][hreflang]")
                .Select(l => $"{l.GetAttribute("hreflang")} {new Uri(l.GetAttribute("href")!).AbsoluteUri}").Order(StringComparer.Ordinal).ToArray());
        Assert.True(pages.Values.Count(v => v.Length == 3) > 40);
        Expect.None(
            from page in pages
            where page.Value.Length > 0
            from version in page.Value
            let address = version[(version.IndexOf(' ', StringComparison.Ordinal) + 1)..]
            where !pages.TryGetValue(address, out string[]? back) || !back.SequenceEqual(page.Value) || !page.Value.Any(v => v.EndsWith(' ' + page.Key, StringComparison.Ordinal))
            select $"{page.Key} names {version}");
    }

    [Fact]
    public void The_sitemap_names_the_versions_that_pages_name()
    {
        XNamespace xhtml = "http://www.w3.org/1999/xhtml";
        Expect.None(
            from url in XDocument.Parse(Site.Read("sitemap.xml")).Root!.Elements()
            let address = new Uri(url.Elements().First(e => e.Name.LocalName == "loc").Value)
            let told = url.Elements(xhtml + "link").Select(l => $"{l.Attribute("hreflang")!.Value} {new Uri(l.Attribute("href")!.Value).AbsoluteUri}")
            let named = Site.Document(Site.FileAt(address)!).QuerySelectorAll("link[rel=alternate][hreflang]")
                .Select(l => $"{l.GetAttribute("hreflang")} {new Uri(l.GetAttribute("href")!).AbsoluteUri}")
            where !told.Order(StringComparer.Ordinal).SequenceEqual(named.Order(StringComparer.Ordinal))
            select address.AbsoluteUri);
    }

    [Fact]
    public void No_word_of_the_English_interface_stands_on_a_Chinese_page()
    {
        HashSet<string> english =
        [
            .. File.ReadLines(Path.Combine(SampleSites.RepositoryRoot, "theme/i18n/en.yml")).SkipWhile(l => l != "words:").Skip(1)
                .Select(l => l[(l.IndexOf(": ", StringComparison.Ordinal) + 1)..].Trim().Trim('"')).Where(w => w.Length > 2 && !w.Contains('{', StringComparison.Ordinal)),
        ];
        Assert.Contains("Latest", english);
        string[] chinese = [.. Site.HtmlFiles.Where(f => f.StartsWith("zh/", StringComparison.Ordinal) && !Site.IsRedirect(f))];
        Assert.True(chinese.Length > 40 && english.Count > 80);
        Expect.None(
            from file in chinese
            from text in Texts(Site.Document(file).DocumentElement)
            where english.Contains(text) && text is not ("English" or "RSS" or "Atom" or "JSON")
            select $"{file}: {text}");
        Expect.None(chinese.Where(f => Site.Document(f).DocumentElement.GetAttribute("lang") != "zh-Hans"));
    }

    [Fact]
    public void A_feed_says_the_language_of_its_stories() => Expect.None(
        from file in Site.Files
        where file.EndsWith("feed.xml", StringComparison.Ordinal)
        let language = XDocument.Parse(Site.Read(file)).Root!.Element("channel")!.Element("language")!.Value
        where language != (file.StartsWith("zh/", StringComparison.Ordinal) ? "zh-Hans" : "en")
        select $"{file}: {language}");

    private static IEnumerable<string> Texts(IElement root) => root.Descendants<IText>().Select(t => t.Data.Trim())
        .Concat(root.QuerySelectorAll("*").SelectMany(e => Parts.Select(a => e.GetAttribute(a)).OfType<string>()));
}
