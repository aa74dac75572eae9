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
        ["facts"] = ("facts", "Facts"),
        ["factbox"] = ("facts", "Facts"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The class and the usual title of a kind; null for what is none.</summary>
    public static (string Kind, string Title)? Find(string name) => Kinds.TryGetValue(name, out (string, string) kind) ? kind : null;
}
