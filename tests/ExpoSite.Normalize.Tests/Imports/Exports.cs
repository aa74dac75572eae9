using System.Collections.Immutable;
using System.Text;
using ExpoSite.Normalize.Imports;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Imports;

/// <summary>Exports of other systems, and what becomes of them.</summary>
internal static class Exports
{
    private const string Spaces = "xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:wp=\"http://wordpress.org/export/1.2/\"";

    public static readonly ImportOptions Options = new() { Now = new DateTimeOffset(2031, 6, 1, 0, 0, 0, TimeSpan.Zero) };

    /// <summary>An export of WordPress.</summary>
    public static string WordPress(params string[] items) =>
        $"<?xml version=\"1.0\"?>\n<rss version=\"2.0\" {Spaces}><channel><title>Quay</title><link>https://old.example.net</link>\n"
        + "<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada Quay</wp:author_display_name></wp:author>\n"
        + string.Concat(items.Select(i => i + "\n")) + "</channel></rss>";

    /// <summary>A post; its address follows from its title.</summary>
    public static string Post(string number, string title, string body = "Text.", string status = "publish", string more = "", string day = "2031-03-04") =>
        $"<item><title>{title}</title><link>https://old.example.net/{title.ToLowerInvariant()}/</link><dc:creator>ada</dc:creator>"
        + $"<guid isPermaLink=\"false\">https://old.example.net/?p={number}</guid><content:encoded><![CDATA[{body}]]></content:encoded>"
        + $"<wp:post_id>{number}</wp:post_id><wp:post_date>{day} 09:30:00</wp:post_date><wp:post_date_gmt>{day} 07:30:00</wp:post_date_gmt>"
        + $"<wp:post_name>{title.ToLowerInvariant()}</wp:post_name><wp:status>{status}</wp:status><wp:post_type>post</wp:post_type>{more}</item>";

    /// <summary>A feed with one item.</summary>
    public static string Feed(string item) =>
        "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><link>https://old.example.net/</link><item><title>Bell</title><link>https://old.example.net/bell.html"
        + $"</link><guid isPermaLink=\"false\">b1</guid><pubDate>Tue, 04 Mar 2031 10:00:00 +0200</pubDate>{item}</item></channel></rss>";

    public static ImportResult Import(string export, ImportOptions? options = null, IReadOnlyList<ExistingMarkdown>? existing = null, params string[] media) =>
        Importer.Run(new ImportSource("export", Encoding.UTF8.GetBytes(export), [.. media]), existing ?? [], options ?? Options);

    /// <summary>The only story that comes of an export.</summary>
    public static string Only(string export, params string[] media) => Assert.Single(Import(export, media: media).Files).Text;

    public static ImmutableArray<ExistingMarkdown> OnDisk(ImportResult result) => [.. result.Files.Select(f => new ExistingMarkdown(f.Path, f.Text))];
}
