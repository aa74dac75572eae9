namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>The kinds of boxes beside a text.</summary>
internal static class BoxKinds
{
    // By what people write, its class and the text that is its usual title.
    private static readonly FrozenDictionary<string, (string Kind, string Title)> Kinds = new Dictionary<string, (string, string)>
    {
        ["note"] = ("note", "box-note"),
        ["info"] = ("note", "box-note"),
        ["abstract"] = ("note", "box-summary"),
        ["summary"] = ("note", "box-summary"),
        ["tip"] = ("tip", "box-tip"),
        ["hint"] = ("tip", "box-tip"),
        ["success"] = ("tip", "box-tip"),
        ["important"] = ("important", "box-important"),
        ["warning"] = ("warning", "box-warning"),
        ["caution"] = ("warning", "box-caution"),
        ["danger"] = ("warning", "box-danger"),
        ["attention"] = ("warning", "box-attention"),
        ["error"] = ("warning", "box-error"),
        ["failure"] = ("warning", "box-failure"),
        ["bug"] = ("warning", "box-bug"),
        ["question"] = ("note", "box-question"),
        ["faq"] = ("note", "box-question"),
        ["example"] = ("note", "box-example"),
        ["quote"] = ("note", "box-quotation"),
        ["todo"] = ("note", "box-to-do"),
        ["check"] = ("tip", "box-done"),
        ["done"] = ("tip", "box-done"),
        ["facts"] = ("facts", "box-facts"),
        ["factbox"] = ("facts", "box-facts"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A container of pictures.</summary>
    public const string Gallery = "gallery";

    /// <summary>A container that is folded up, as VitePress and Docusaurus have it.</summary>
    public const string Folded = "details";

    /// <summary>True for what a <c>:::</c> container may be called.</summary>
    public static bool IsKnown(string name) => Find(name) is not null
        || name.Equals(Gallery, StringComparison.OrdinalIgnoreCase) || name.Equals(Folded, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of a container: <c>note</c>, <c>{.note}</c> (Pandoc) or <c>{.callout-note}</c> (Quarto).</summary>
    /// <param name="line">What stands behind the colons.</param>
    public static string NameIn(string line)
    {
        string name = line.Trim().TrimStart('{').TrimStart().TrimStart('.').Split(' ', '{', '[', '}', '#')[0];
        return name.StartsWith("callout-", StringComparison.OrdinalIgnoreCase) ? name["callout-".Length..] : name;
    }

    /// <summary>The class and the usual title of a kind; null for what is none.</summary>
    public static (string Kind, string Title)? Find(string name) => Kinds.TryGetValue(name, out (string, string) kind) ? kind : null;
}
