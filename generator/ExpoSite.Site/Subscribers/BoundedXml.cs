using System.Xml;
using System.Xml.Linq;

namespace ExpoSite.Site.Subscribers;

/// <summary>Reads XML of others whose depth and size nobody vouches for.</summary>
internal static class BoundedXml
{
    /// <summary>Feeds go some six levels deep, lists of feeds a few more.</summary>
    private const int MostLevels = 64;

    /// <exception cref="XmlException">It is no XML, has a document type, or goes too deep.</exception>
    public static XElement? Root(ReadOnlyMemory<byte> content)
    {
        var settings = new XmlReaderSettings
        { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = content.Length + 1 };
        byte[] bytes = content.ToArray();
        // Before a tree is made of it: that and all that walks through it costs the square of the depth.
        using (var shape = XmlReader.Create(new MemoryStream(bytes), settings))
        {
            while (shape.Read())
            {
                if (shape.Depth > MostLevels)
                {
                    throw new XmlException($"Its elements are nested more than {MostLevels} levels deep.", null,
                        (shape as IXmlLineInfo)?.LineNumber ?? 0, (shape as IXmlLineInfo)?.LinePosition ?? 0);
                }
            }
        }

        using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
        return XDocument.Load(reader).Root;
    }
}
