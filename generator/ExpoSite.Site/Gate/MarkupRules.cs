using System.Collections.Concurrent;
using System.Net;

namespace ExpoSite.Site.Gate;

/// <summary>One thing that readers would stumble over in the text of a story.</summary>
/// <param name="Rule">What kind of thing.</param>
/// <param name="Message">What it is.</param>
/// <param name="Words">What to look for in the article: an address, or the name of an element.</param>
internal sealed record MarkupFault(DiagnosticRule Rule, string Message, string Words);

/// <summary>What markup readers show as it is meant: closed, known, safe, with absolute addresses.</summary>
internal sealed class MarkupRules
{
    private static readonly FrozenDictionary<string, string> Safe = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["a"] = "href hreflang",
        ["blockquote"] = "cite",
        ["img"] = "src srcset sizes alt width height",
        ["li"] = "value",
        ["ol"] = "start reversed type",
        ["q"] = "cite",
        ["td"] = "colspan rowspan align headers",
        ["th"] = "colspan rowspan align scope headers",
        ["time"] = "datetime",
        ["del"] = "cite datetime",
        ["ins"] = "cite datetime",
        ["col"] = "span",
        ["colgroup"] = "span",
    }.Concat(WordSet.Of(
        """
        abbr address b bdi bdo br caption cite code dd dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i kbd mark p pre rp rt ruby s
        samp small span strong sub sup table tbody tfoot thead tr u ul var wbr
        """).All.Select(name => KeyValuePair.Create(name, ""))).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly WordSet Unsafe = WordSet.Of(
        """
        applet area article aside audio base basefont body button canvas center data datalist details dialog embed fieldset font footer form
        frame frameset head header hgroup html iframe input label legend link main map menu meta meter nav noframes noscript object optgroup
        option output param picture plaintext progress script section select slot source style summary svg template textarea title track tt
        video xmp
        """);

    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(["br", "col", "hr", "img", "wbr"], StringComparer.Ordinal);

    private readonly ImmutableArray<MarkupFault>.Builder faults = ImmutableArray.CreateBuilder<MarkupFault>();
    private readonly Stack<string> open = new();

    public static ImmutableArray<MarkupFault> Check(string html)
    {
        var rules = new MarkupRules();
        foreach (MarkupToken token in MarkupReader.Read(html))
            rules.Check(token);
        if (rules.open.TryPeek(out string? unclosed))
            rules.Report(FeedRules.BrokenMarkup, $"The element '{unclosed}' is not closed.", unclosed);
        return rules.faults.ToImmutable();
    }

    /// <summary>True for the name of an element of HTML.</summary>
    public static bool IsHtml(string name) => Safe.ContainsKey(name.ToLowerInvariant()) || Unsafe.Contains(name);

    private void Check(MarkupToken token)
    {
        switch (token.Kind)
        {
            case MarkupKind.Broken:
                Report(FeedRules.BrokenMarkup, $"The markup is broken at '{token.Name}'.", token.Name);
                break;
            case MarkupKind.End when open.TryPeek(out string? top) && top == token.Name:
                open.Pop();
                break;
            case MarkupKind.End:
                Report(FeedRules.BrokenMarkup, $"The element '{token.Name}' ends but never begins.", token.Name);
                break;
            default:
                CheckStart(token);
                break;
        }
    }

    private void CheckStart(MarkupToken token)
    {
        if (token.Name == "a" && open.Contains("a"))
            Report(FeedRules.BrokenMarkup, "A link is inside a link.", token.ValueOf("href") ?? "");
        if (!Void.Contains(token.Name))
            open.Push(token.Name);
        if (Safe.TryGetValue(token.Name, out string? attributes))
            CheckAttributes(token, attributes);
        else if (Unsafe.Contains(token.Name))
            Report(FeedRules.UnsafeMarkup, $"Readers remove the element '{token.Name}'.", token.Name);
        else
            Report(FeedRules.BrokenMarkup, $"HTML has no element '{token.Name}'.", token.Name);
    }

    private void CheckAttributes(MarkupToken token, string known)
    {
        string[] names = known.Split(' ');
        foreach ((string name, string value) in token.Attributes)
        {
            if (name is "style" or "class" or "id" or "role" or "tabindex" || name.StartsWith("on", StringComparison.Ordinal)
                || name.StartsWith("aria-", StringComparison.Ordinal) || name.StartsWith("data-", StringComparison.Ordinal))
            {
                Report(FeedRules.UnsafeMarkup, $"Readers remove the attribute '{name}'.", name);
            }
            else if (name is not ("title" or "lang" or "dir") && !names.Contains(name))
            {
                Report(FeedRules.BrokenMarkup, $"The element '{token.Name}' has no attribute '{name}'.", name);
            }
            else if (name is "href" or "src" or "cite")
            {
                CheckAddress(token.Name, WebUtility.HtmlDecode(value));
            }
            else if (name == "srcset")
            {
                foreach (string candidate in value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    CheckAddress(token.Name, WebUtility.HtmlDecode(candidate.Split(' ')[0]));
            }
        }

        if (token.Name == "img" && (token.ValueOf("src") is null || token.ValueOf("alt") is null))
            Report(FeedRules.BrokenMarkup, "A picture has no address or no alternative text.", token.ValueOf("src") ?? "img");
    }

    private void CheckAddress(string element, string address)
    {
        string? scheme = AddressRules.SchemeOf(address);
        if (scheme is null)
            Report(FeedRules.RelativeAddress, $"'{address}' is relative, so a reader cannot resolve it.", address);
        else if (scheme is not ("http" or "https") && (element == "img" || scheme is not ("mailto" or "tel")))
            Report(FeedRules.UnsafeScheme, $"Readers refuse '{address}'.", address);
        else if (!AddressRules.HasAllowedCharacters(address) || (scheme is "http" or "https" && !AddressRules.IsFull(address)))
            Report(FeedRules.BadAddress, $"'{address}' has characters that an address may not have.", address);
    }

    private void Report(DiagnosticRule rule, string message, string words) => faults.Add(new MarkupFault(rule, message, words));
}

/// <summary>Looks at each story's text once, though it stands in many feeds: by its id, length and hash. Thread-safe.</summary>
internal sealed class MarkupCache
{
    private readonly ConcurrentDictionary<(string Id, int Length, int Hash), ImmutableArray<MarkupFault>> known = new();

    public ImmutableArray<MarkupFault> Check(string? id, string html)
    {
        (string Id, int Length, int Hash) key = (id ?? "", html.Length, html.GetHashCode(StringComparison.Ordinal));
        if (!known.TryGetValue(key, out ImmutableArray<MarkupFault> faults))
            known[key] = faults = MarkupRules.Check(html);
        return faults;
    }
}
