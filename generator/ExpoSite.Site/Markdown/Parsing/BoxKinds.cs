namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>The kinds of boxes beside a text.</summary>
internal static class BoxKinds
{
    // By what people write, its class and its usual title.
    private static readonly FrozenDictionary<string, (string Kind, string Title)> Kinds = new Dictionary<string, (string, string)>
    {
        ["note"] = ("note", "Note"),
        ["info"] = ("note", "Note"),
        ["abstract"] = ("note", "Summary"),
        ["summary"] = ("note", "Summary"),
        ["tip"] = ("tip", "Tip"),
        ["hint"] = ("tip", "Tip"),
        ["success"] = ("tip", "Tip"),
        ["important"] = ("important", "Important"),
        ["warning"] = ("warning", "Warning"),
        ["caution"] = ("warning", "Caution"),
        ["danger"] = ("warning", "Danger"),
        ["attention"] = ("warning", "Attention"),
        ["error"] = ("warning", "Error"),
        ["failure"] = ("warning", "Failure"),
        ["bug"] = ("warning", "Bug"),
        ["question"] = ("note", "Question"),
        ["faq"] = ("note", "Question"),
        ["example"] = ("note", "Example"),
        ["quote"] = ("note", "Quotation"),
        ["todo"] = ("note", "To do"),
        ["check"] = ("tip", "Done"),
        ["done"] = ("tip", "Done"),
        ["facts"] = ("facts", "Facts"),
        ["factbox"] = ("facts", "Facts"),
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
