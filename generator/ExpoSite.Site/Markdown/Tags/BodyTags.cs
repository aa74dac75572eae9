namespace ExpoSite.Site.Markdown.Tags;

/// <summary>What a tag in a body does.</summary>
internal enum TagRole
{
    /// <summary>Nothing: readers see it as it is typed, and the editor is told.</summary>
    None,

    /// <summary>It stands in a line and is kept.</summary>
    Line,

    /// <summary>It stands in a line and has no end.</summary>
    Void,

    /// <summary>It makes a block of its own.</summary>
    Block,

    /// <summary>Only what stands in it counts.</summary>
    Dropped,

    /// <summary>Only what stands in it counts, in a block of its own.</summary>
    Divider,

    /// <summary>It goes with all that stands in it, and the editor is told.</summary>
    Removed,
}

/// <summary>The safe part of HTML: which tags a body may hold. What is not listed has no effect.</summary>
internal static class BodyTags
{
    private static readonly FrozenDictionary<string, TagRole> Roles = new (TagRole Role, string Names)[]
    {
        (TagRole.Line, "a abbr audio b bdi bdo cite code del dfn em i iframe ins kbd mark q rp rt ruby s samp small strong sub sup time u "
            + "var video"),
        (TagRole.Void, "br hr img wbr"),
        (TagRole.Block, "blockquote caption dd details dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol pre summary table tbody td tfoot th "
            + "thead tr ul"),
        (TagRole.Dropped, "big col colgroup font noscript picture source span"),
        (TagRole.Divider, "address article aside center div footer header hgroup main p section"),
        (TagRole.Removed, "script style template"),
    }.SelectMany(r => r.Names.Split(' ').Select(name => (name, r.Role)))
        .ToFrozenDictionary(r => r.name, r => r.Role, StringComparer.Ordinal);

    // HTML, 13.1.2.4: these end where another begins.
    private static readonly FrozenDictionary<string, string[]> EndedBy = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["li"] = ["li"],
        ["dt"] = ["dt", "dd"],
        ["dd"] = ["dt", "dd"],
        ["tr"] = ["tr", "tbody", "tfoot"],
        ["td"] = ["td", "th", "tr", "tbody", "tfoot"],
        ["th"] = ["td", "th", "tr", "tbody", "tfoot"],
        ["thead"] = ["tbody", "tfoot"],
        ["tbody"] = ["tbody", "tfoot"],
        ["tfoot"] = [],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What is hidden from readers elsewhere is not shown to them here by dropping the tag that hides it.</summary>
    public static TagRole RoleOf(BodyTag tag)
    {
        TagRole role = RoleOf(tag.Name);
        string style = tag["style"]?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        bool hides = tag.Attributes.ContainsKey("hidden") || style.Contains("display:none", StringComparison.OrdinalIgnoreCase);
        return (hides && role is not TagRole.Removed) || (tag is { Name: "iframe", IsEnd: false } && tag["src"] is null)
            ? TagRole.None : role;
    }

    public static TagRole RoleOf(string name) => Roles.GetValueOrDefault(name);

    /// <summary>True for what needs no end tag.</summary>
    public static bool MayStayOpen(string name) => EndedBy.ContainsKey(name);

    /// <summary>True where an open element ends because another begins.</summary>
    public static bool Ends(string open, string next) => EndedBy.TryGetValue(open, out string[]? ends) && ends.Contains(next);
}
