using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ExpoSite.Fuzz;

/// <summary>
/// Whether a page or a piece of one holds only what cannot run: allowed by list, since nobody can list what is dangerous.
/// </summary>
internal static class MarkupCheck
{
    private static readonly HashSet<string> Elements = Split(
        "html head title meta link body header footer main nav section article aside div span p a ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hr "
            + "br wbr img picture source figure figcaption "
        + "table thead tbody tfoot tr th td caption colgroup col blockquote q cite pre code kbd samp var em strong b i u s small sub sup "
            + "del ins mark abbr dfn time address details summary "
        + "form input button label fieldset legend select option output search dialog template slot noscript style script bdi bdo ruby "
            + "rb rt rp data meter progress audio video track "
        + "svg g path rect circle ellipse line polyline polygon text tspan title desc defs use symbol clippath lineargradient "
            + "radialgradient stop mask pattern");

    private static readonly HashSet<string> OfPagesOnly = Split("html head body meta link style script form template noscript title");

    private static readonly HashSet<string> Addresses =
        Split("href src action formaction poster cite xlink:href data ping background longdesc manifest");

    private static readonly HashSet<string> Schemes = Split("http https mailto tel webcal feed");

    // what a page may carry besides a script of the theme's assets: data that nothing runs
    private static readonly HashSet<string> DataTypes = Split("application/ld+json application/json speculationrules");

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = true });

    public static string? FaultOfPage(string html)
    {
        using IDocument page = Parser.ParseDocument(html);
        return page.All.Select(FaultOfElement).FirstOrDefault(f => f is not null);
    }

    /// <summary>What a feed carries for its readers to show.</summary>
    public static string? FaultOfFragment(string html)
    {
        if (!html.Contains('<', StringComparison.Ordinal))
            return null;
        using IDocument page = Parser.ParseDocument("<!doctype html><body>" + html);
        return page.Body!.QuerySelectorAll("*")
            .Select(e => OfPagesOnly.Contains(e.LocalName) && e.NamespaceUri != "http://www.w3.org/2000/svg"
                ? $"<{e.LocalName}> in a feed" : FaultOfElement(e))
            .FirstOrDefault(f => f is not null);
    }

    private static string? FaultOfElement(IElement element)
    {
        if (!Elements.Contains(element.LocalName.ToLowerInvariant()))
            return $"<{element.LocalName}>";
        if (element.LocalName == "script" && FaultOfScript(element) is { } script)
            return script;
        if (element.LocalName == "meta" && element.GetAttribute("http-equiv") is { } equivalent
            && !equivalent.Equals("refresh", StringComparison.OrdinalIgnoreCase))
        {
            return $"<meta http-equiv={equivalent}>";
        }

        foreach (IAttr attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "srcdoc" or "http-equiv-x")
                return $"the attribute {attribute.Name}";
            if (Addresses.Contains(attribute.Name.ToLowerInvariant()) && !IsSafeAddress(attribute.Value, element.LocalName))
                return $"an address in {attribute.Name}: {attribute.Value[..Math.Min(80, attribute.Value.Length)]}";
        }

        return null;
    }

    private static string? FaultOfScript(IElement script)
    {
        if (script.GetAttribute("src") is { } source)
        {
            return source.Contains("/assets/", StringComparison.Ordinal) && source[0] == '/'
                && !source.StartsWith("//", StringComparison.Ordinal) ? null : $"a script from {source}";
        }

        if (!DataTypes.Contains(script.GetAttribute("type") ?? ""))
            return "a script in the page";
        using JsonDocument data = JsonDocument.Parse(script.TextContent);
        return null;
    }

    // As a browser reads it: without spaces and controls around it, and without tabs and line ends in it.
    private static bool IsSafeAddress(string address, string element)
    {
        string read = new([.. address.Where(c => c > ' ')]);
        int colon = read.IndexOf(':', StringComparison.Ordinal), end = read.AsSpan().IndexOfAny('/', '?', '#');
        if (colon < 0 || (end >= 0 && end < colon))
            return true;
        string scheme = read[..colon].ToLowerInvariant();
        return Schemes.Contains(scheme)
            || (element is "img" or "link" or "source" && scheme == "data" && read.StartsWith("data:image/",
                StringComparison.OrdinalIgnoreCase) && !read.StartsWith("data:image/svg", StringComparison.OrdinalIgnoreCase));
    }

    private static HashSet<string> Split(string names) => new(names.Split(' '), StringComparer.OrdinalIgnoreCase);
}
