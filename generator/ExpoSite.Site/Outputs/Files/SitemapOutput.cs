using System.Xml;
using ExpoSite.Site.Feeds;
using ExpoSite.Site.Outputs.Lists;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>
/// sitemap.xml (sitemaps.org protocol 0.9): every page that search engines should know, with its last true change. A site with
/// more pages than one file may hold gets an index of several.
/// </summary>
/// <param name="most">Addresses in one file; the protocol allows 50,000.</param>
internal sealed class SitemapOutput(int most = 50_000) : IOutput
{
    public bool IsShared => true;

    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>A page and when it last changed; null where nobody knows.</summary>
    private readonly record struct Entry(SiteContext Site, string Address, StoryTime? Changed)
    {
        public Story? Story { get; init; }

        /// <summary>The versions of the page in other languages; they are known as soon as all pages are planned.</summary>
        public IReadOnlyList<AlternateView> Alternates =>
            Story is null ? Site.Languages.AlternatesOf(Site, Address) : Site.Languages.AlternatesOf(Site, Story);
    }

    public IEnumerable<OutputFile> Plan(SiteContext site)
    {
        Entry[][] parts = [.. site.Languages.All.SelectMany(Entries).Chunk(most)];
        if (parts.Length == 1)
            return [File("sitemap.xml", xml => WritePages(site, parts[0], xml))];
        return parts.Select((part, i) => File(PartName(i), xml => WritePages(site, part, xml)))
            .Prepend(File("sitemap.xml", xml => WriteIndex(site, parts, xml)));
    }

    private static IEnumerable<Entry> Entries(SiteContext site)
    {
        Story[] stories = [.. site.Own];
        yield return Of("/", LastChange(stories));
        foreach (Story story in stories)
            yield return new Entry(site, story.Address, story.Changed) { Story = story };
        foreach (Term term in site.Index.Terms)
            yield return new Entry(site, term.Address, LastChange(term.Stories));
        yield return Of(ArchiveOutput.Root, LastChange(stories));
        foreach (IGrouping<int, Story> year in site.Index.Listed.GroupBy(s => s.Article.Published.Day.Year))
        {
            yield return new Entry(site, ArchiveOutput.YearAddress(site, year.Key), LastChange(year));
            foreach (IGrouping<int, Story> month in year.GroupBy(s => s.Article.Published.Day.Month))
                yield return new Entry(site, ArchiveOutput.MonthAddress(site, year.Key, month.Key), LastChange(month));
        }

        if (site.Views.Site.CorrectionsUrl is not null)
            yield return Of(FixedAddresses.Corrections, stories.SelectMany(s => s.Article.Corrections).Max(c => c.Time));
        yield return Of(FixedAddresses.Feeds, null);
        foreach (var page in site.Pages)
            yield return new Entry(site, page.Page.Address, null);

        Entry Of(string common, StoryTime? changed) => new(site, site.Config.At(common), changed);
    }

    private static StoryTime? LastChange(IEnumerable<Story> stories) => stories.Max(s => (StoryTime?)s.Changed);

    private static void WritePages(SiteContext site, Entry[] entries, XmlWriter xml)
    {
        xml.WriteStartElement("urlset", Namespace);
        if (site.Languages.All.Length > 1)
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (Entry entry in entries)
            WriteEntry(xml, "url", site.Views.Absolute(entry.Address), entry.Changed, entry.Alternates);
        xml.WriteEndElement();
    }

    private static void WriteIndex(SiteContext site, Entry[][] parts, XmlWriter xml)
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        for (int i = 0; i < parts.Length; i++)
            WriteEntry(xml, "sitemap", site.Views.Absolute("/" + PartName(i)), parts[i].Max(e => e.Changed));
        xml.WriteEndElement();
    }

    private static void WriteEntry(
        XmlWriter xml, string element, string url, StoryTime? changed, IReadOnlyList<AlternateView>? alternates = null)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteElementString("loc", Namespace, url);
        if (changed is { } time)
            xml.WriteElementString("lastmod", Namespace, time.Iso);
        foreach (AlternateView alternate in alternates ?? [])
        {
            xml.WriteStartElement("xhtml", "link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", alternate.Language);
            xml.WriteAttributeString("href", alternate.Url);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string PartName(int index) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml");

    private static OutputFile File(string path, Action<XmlWriter> write) =>
        OutputFile.Of(path, OutputKind.Other, output => XmlFile.Write(output, write));
}
