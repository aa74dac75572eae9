using System.Xml.Linq;

namespace ExpoSite.Site.Gate;

/// <summary>How often an element may stand in another.</summary>
internal enum Times
{
    Once,
    AtMostOnce,
    Often,
}

/// <summary>An element that a format defines in another.</summary>
/// <param name="Times">How often it stands.</param>
/// <param name="Attributes">Attributes that it may have; those with <c>!</c> behind the name it must have.</param>
internal sealed record XmlPart(XName Name, Times Times, params string[] Attributes);

/// <summary>The elements that a format defines inside an element.</summary>
internal sealed class XmlShape(params XmlPart[] parts)
{
    private readonly FrozenDictionary<XName, XmlPart> known = parts.ToFrozenDictionary(p => p.Name);

    /// <summary>Reports what is wrong with the frame of a feed; its stories stand at the end.</summary>
    public void CheckFeed(XElement feed, XName story, FeedFindings findings)
    {
        Check(feed, (rule, at, message) => findings.OfFeed(rule, message, at));
        if (feed.Element(story)?.ElementsAfterSelf().FirstOrDefault(e => e.Name != story) is { } late)
            findings.OfFeed(FeedRules.WrongOrder, $"'{late.Name.LocalName}' comes after the stories.", late);
    }

    /// <summary>Reports what is missing, stands twice, or is not known.</summary>
    public void Check(XElement element, Action<DiagnosticRule, XElement, string> report)
    {
        var seen = new HashSet<XName>();
        foreach (XElement child in element.Elements())
        {
            if (!known.TryGetValue(child.Name, out XmlPart? part))
            {
                report(FeedRules.UnknownPart, child, $"The element '{child.Name.LocalName}' is not known in '{element.Name.LocalName}'.");
                continue;
            }

            if (!seen.Add(child.Name) && part.Times != Times.Often)
                report(FeedRules.PartTwice, child, $"'{child.Name.LocalName}' occurs twice in '{element.Name.LocalName}'.");
            CheckAttributes(child, part, report);
        }

        foreach (XmlPart part in parts)
        {
            if (part.Times == Times.Once && !seen.Contains(part.Name))
                report(FeedRules.MissingPart, element, $"'{element.Name.LocalName}' has no '{part.Name.LocalName}'.");
        }
    }

    private static void CheckAttributes(XElement element, XmlPart part, Action<DiagnosticRule, XElement, string> report)
    {
        foreach (XAttribute attribute in element.Attributes())
        {
            if (!attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml
                && !part.Attributes.Any(a => a.TrimEnd('!') == attribute.Name.LocalName))
            {
                report(FeedRules.UnknownPart, element,
                    $"The attribute '{attribute.Name.LocalName}' is not known on '{element.Name.LocalName}'.");
            }
        }

        foreach (string needed in part.Attributes)
        {
            if (needed.EndsWith('!') && element.Attribute(needed[..^1]) is null)
                report(FeedRules.MissingPart, element, $"'{element.Name.LocalName}' has no '{needed[..^1]}'.");
        }
    }
}
