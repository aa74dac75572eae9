using System.Runtime.InteropServices;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using ExpoSite.Site.Feeds;

namespace ExpoSite.Site.Gate;

/// <summary>
/// Reads a feed back from its bytes and holds it against the rules of its format, of the W3C feed validator and of the
/// big readers. It knows nothing of the writers, so that it can fail. Thread-safe.
/// </summary>
internal sealed class FeedGate(FeedFacts facts)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly MarkupCache markup = new();

    /// <summary>What is wrong with a feed; nothing when a reader can rely on it.</summary>
    /// <param name="format">The format that its name promises.</param>
    /// <param name="path">Output path of the feed.</param>
    public ImmutableArray<Diagnostic> Check(FeedFormat format, string path, ReadOnlyMemory<byte> bytes)
    {
        var findings = new FeedFindings(facts, path);
        ReadFeed? feed = format == FeedFormat.Json
            ? Json(bytes, findings, document => JsonFeedRules.Read(document.RootElement, findings))
            : Xml(bytes, findings,
                document => format == FeedFormat.Rss ? RssRules.Read(document, findings) : AtomRules.Read(document, findings));
        if (feed is not null)
            ChannelRules.Check(feed, format, markup, findings);
        return findings.All;
    }

    /// <summary>What is wrong with the list of all feeds.</summary>
    public ImmutableArray<Diagnostic> CheckOpml(string path, ReadOnlyMemory<byte> bytes)
    {
        var findings = new FeedFindings(facts, path);
        Xml(bytes, findings, document =>
        {
            OpmlRules.Check(document, findings);
            return document;
        });
        return findings.All;
    }

    private static T? Xml<T>(ReadOnlyMemory<byte> bytes, FeedFindings findings, Func<XDocument, T?> read)
        where T : class
    {
        if (!bytes.Span.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>"u8))
            findings.OfFeed(FeedRules.NotParsed, "The file does not start with an XML declaration of UTF-8.", 1, 1);
        try
        {
            using MemoryStream stream = MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> array)
                ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
                : new MemoryStream(bytes.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, Settings);
            return read(XDocument.Load(reader, LoadOptions.SetLineInfo));
        }
        catch (XmlException e)
        {
            findings.OfFeed(FeedRules.NotParsed, $"The XML is broken: {e.Message}", Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition));
            return null;
        }
    }

    private static ReadFeed? Json(ReadOnlyMemory<byte> bytes, FeedFindings findings, Func<JsonDocument, ReadFeed?> read)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return read(document);
        }
        catch (JsonException e)
        {
            findings.OfFeed(FeedRules.NotParsed, $"The JSON is broken: {e.Message}", (int)(e.LineNumber ?? 0) + 1,
                (int)(e.BytePositionInLine ?? 0) + 1);
            return null;
        }
    }
}
