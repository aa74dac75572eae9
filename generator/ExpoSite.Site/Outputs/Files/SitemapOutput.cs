using System.Xml;
using ExpoSite.Site.Feeds;
using ExpoSite.Site.Outputs.Lists;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Theming;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>
/// sitemap.xml (sitemaps.org protocol 0.9): every page that search engines should know, with its last true change. A site with
/// more pages than one file may hold gets an index of several.
/// </summary>
/// <param name="most">Addresses in one file; the protocol allows 50,000.</param>
internal sealed class SitemapOutput(int most = 50_000) : IOutput
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>A page and when it last changed; null where nobody knows.</summary>
    private readonly record struct Entry(string Address, StoryTime? Changed);

    public IEnumerable<OutputFile> Plan(SiteContext site)
    {
        Entry[][] parts = [.. Entries(site).Chunk(most)];
        if (parts.Length == 1)
            return [File("sitemap.xml", xml => WritePages(site, parts[0], xml))];
        return parts.Select((part, i) => File(PartName(i), xml => WritePages(site, part, xml)))
            .Prepend(File("sitemap.xml", xml => WriteIndex(site, parts, xml)));
    }

    private static IEnumerable<Entry> Entries(SiteContext site)
    {
        ImmutableArray<Story> stories = site.Index.Listed;
        yield return new Entry("/", LastChange(stories));
        foreach (Story story in stories)
            yield return new Entry(story.Address, story.Changed);
        foreach (Term term in site.Index.Terms)
            yield return new Entry(term.Address, LastChange(term.Stories));
        yield return new Entry(ArchiveOutput.Root, LastChange(stories));
        foreach (IGrouping<int, Story> year in stories.GroupBy(s => s.Article.Published.Day.Year))
        {
            yield return new Entry(ArchiveOutput.YearAddress(year.Key), LastChange(year));
            foreach (IGrouping<int, Story> month in year.GroupBy(s => s.Article.Published.Day.Month))
                yield return new Entry(ArchiveOutput.MonthAddress(year.Key, month.Key), LastChange(month));
        }

        if (site.Views.Site.CorrectionsUrl is not null)
            yield return new Entry(FixedAddresses.Corrections, stories.SelectMany(s => s.Article.Corrections).Max(c => c.Time));
        yield return new Entry(FixedAddresses.Feeds, null);
        foreach (var page in site.Pages)
            yield return new Entry(page.Page.Address, null);
    }

    private static StoryTime? LastChange(IEnumerable<Story> stories) => stories.Max(s => (StoryTime?)s.Changed);

    private static void WritePages(SiteContext site, Entry[] entries, XmlWriter xml)
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (Entry entry in entries)
            WriteEntry(xml, "url", site.Views.Absolute(entry.Address), entry.Changed);
        xml.WriteEndElement();
    }

    private static void WriteIndex(SiteContext site, Entry[][] parts, XmlWriter xml)
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        for (int i = 0; i < parts.Length; i++)
            WriteEntry(xml, "sitemap", site.Views.Absolute("/" + PartName(i)), parts[i].Max(e => e.Changed));
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, string element, string url, StoryTime? changed)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteElementString("loc", Namespace, url);
        if (changed is { } time)
            xml.WriteElementString("lastmod", Namespace, time.Iso);
        xml.WriteEndElement();
    }

    private static string PartName(int index) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml");

    private static OutputFile File(string path, Action<XmlWriter> write) =>
        OutputFile.Of(path, OutputKind.Other, output => XmlFile.Write(output, write));
}
