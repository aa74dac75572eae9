using System.Collections.Immutable;
using System.Text;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Site.Sources;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Fields;

/// <summary>Reads YAML nodes as the forms that keys ask for; what has another form is a finding at its place.</summary>
/// <param name="source">Places the nodes.</param>
/// <param name="zone">The site's zone.</param>
/// <param name="findings">Told of what has another form.</param>
/// <param name="isBroken">True where a mistake of the YAML may have swallowed keys, which therefore only seem to be missing.</param>
internal sealed class FieldValues(YamlSource source, TimeZoneInfo zone, ICollection<Diagnostic> findings, bool isBroken)
{
    /// <summary>Longest text of one value, in UTF-16 code units.</summary>
    public const int LongestText = 5000;

    /// <summary>Entries of one list that are read.</summary>
    public const int MostItems = 50;

    // With a date before it and a hash behind it, still a name that every disk takes.
    private const int LongestSlug = 200;

    /// <summary>For YAML that was read, with its mistakes among the findings.</summary>
    public FieldValues(YamlSource source, TimeZoneInfo zone, ICollection<Diagnostic> findings)
        : this(source, zone, findings, findings.Any(f => f.Rule == LoadRules.InvalidYaml && f.Position.Path == source.Path))
    {
    }

    /// <summary>The site's zone.</summary>
    public TimeZoneInfo Zone => zone;

    public SourcePosition PlaceOf(YamlNode node) => source.PlaceOf(node);

    /// <summary>Tells that a value is missing, unless that follows from a mistake that is told already.</summary>
    /// <param name="rule">The rule that asks for the value.</param>
    /// <param name="node">What is written instead of one, or null.</param>
    /// <param name="top">Where it would stand.</param>
    /// <param name="message">What is missing.</param>
    /// <param name="hint">How it is written.</param>
    public void ReportMissing(DiagnosticRule rule, YamlNode? node, SourcePosition top, string message, string hint)
    {
        bool isTold = isBroken || (node is not null && node is not YamlScalarNode { Value.Length: <= LongestText });
        if (!isTold)
            findings.Add(rule.At(node is null ? top : PlaceOf(node), message, hint));
    }

    /// <summary>A single text; null when empty. What YAML takes for a comment behind it is told, since its writer may have meant it as text.</summary>
    public string? Text(string key, YamlNode node)
    {
        if (node is YamlScalarNode { Comment: { } comment } scalar && (!scalar.IsNull || comment is ['#', not (' ' or '#'), ..]))
        {
            string whole = $"{scalar.Value} {comment}".Trim();
            findings.Add(LoadRules.LostText.At(PlaceOf(node), $"'{Shown(comment)}' is not part of '{key}': for YAML, a # at the start of a word begins a comment.", $"write  '{Shown(whole).Replace("'", "''", StringComparison.Ordinal)}'  in quotation marks, or remove the comment"));
        }

        return Word(key, node);
    }

    /// <summary>The same for values of a form of their own, such as times and addresses, behind which a comment is a comment.</summary>
    public string? Word(string key, YamlNode node)
    {
        if (node is not YamlScalarNode scalar)
        {
            Report(key, node, "one text", "remove the list marks");
            return null;
        }

        if (scalar.IsNull)
            return null;
        if (scalar.Value.Length > LongestText)
        {
            findings.Add(LoadRules.InvalidValue.At(PlaceOf(node), $"'{key}' must be at most {LongestText} characters long, not {scalar.Value.Length}.", "check whether the end of the value is missing; put a long text below the front matter"));
            return null;
        }

        return Clean(scalar);
    }

    // An escape in quotation marks writes any character, also those that no file may hold.
    private string? Clean(YamlScalarNode scalar)
    {
        string text = scalar.Value.Trim();
        int first = ForbiddenCharacters.IndexIn(text);
        if (first < 0)
            return text.Length == 0 ? null : text;
        findings.Add(FeedRules.ForbiddenCharacter.At(PlaceOf(scalar), $"{ForbiddenCharacters.Name(text, first)} is not a character that can be shown.", "write what was meant"));
        text = ForbiddenCharacters.Remove(text).Trim();
        return text.Length == 0 ? null : text;
    }

    /// <summary>A list of texts that hold no comma; a single text is split at its commas.</summary>
    public ImmutableArray<string> TextList(string key, YamlNode node) =>
        node is YamlScalarNode scalar ? Parts(key, scalar) : Items(key, node);

    /// <summary>A list of names, which may hold a comma. A single text is split where every part has two words; where not, it is one name, and a finding.</summary>
    public ImmutableArray<string> NameList(string key, YamlNode node)
    {
        if (node is not YamlScalarNode)
            return Items(key, node);
        if (Text(key, node) is not { } text)
            return [];
        ImmutableArray<string> parts = Split(text);
        if (parts.Length < 2 || parts.All(p => p.Contains(' ', StringComparison.Ordinal)))
            return Bounded(key, parts, node);
        findings.Add(LoadRules.OneOrSeveral.At(PlaceOf(node), $"'{text}' is read as one name.", $"write  {key}: [{string.Join(", ", parts)}]  for several, or  {key}: ['{text.Replace("'", "''", StringComparison.Ordinal)}']  for one"));
        return [text];
    }

    /// <summary>A single text, or the first of a list.</summary>
    public string? FirstText(string key, YamlNode node) => node is YamlSequenceNode ? Items(key, node).FirstOrDefault() : Text(key, node);

    private ImmutableArray<string> Items(string key, YamlNode node)
    {
        if (node is YamlSequenceNode sequence)
            return [.. Bounded(key, sequence.Children, node).Select(item => Item(key, item)).OfType<string>()];
        Report(key, node, "a list of texts", $"write  {key}: [one, two]");
        return [];
    }

    private string? Item(string key, YamlNode node)
    {
        if (node is YamlScalarNode { IsNull: true, Value.Length: > 0 } nothing)
            findings.Add(LoadRules.LostText.At(PlaceOf(node), $"'{nothing.Value}' is left out of '{key}', because it means nothing in YAML.", $"remove it; or, if it is a name, write  '{nothing.Value}'  in quotation marks"));
        return Text(key, node);
    }

    // A story has a few of everything; what has thousands is a slip, or made to cost.
    private ImmutableArray<T> Bounded<T>(string key, ImmutableArray<T> items, YamlNode node)
    {
        if (items.Length <= MostItems)
            return items;
        findings.Add(LoadRules.TooManyValues.At(PlaceOf(node), $"'{key}' has {items.Length} entries; the last {items.Length - MostItems} are left out.", $"keep at most {MostItems}"));
        return items[..MostItems];
    }

    private ImmutableArray<string> Parts(string key, YamlScalarNode scalar) => Text(key, scalar) is { } text ? Bounded(key, Split(text), scalar) : [];

    private static ImmutableArray<string> Split(string text) => [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static string Shown(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[58]) ? 58 : 59), "…");

    public bool Flag(string key, YamlNode node)
    {
        switch (Word(key, node)?.ToUpperInvariant())
        {
            case "TRUE" or "YES" or "ON":
                return true;
            case "FALSE" or "NO" or "OFF" or null:
                return false;
            default:
                Report(key, node, "true or false", null);
                return false;
        }
    }

    public Guid? Uuid(string key, YamlNode node)
    {
        string? text = Word(key, node);
        if (text is null)
            return null;
        string bare = text.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) ? text[9..] : text;
        if (Guid.TryParseExact(bare, "D", out Guid id) && id != Guid.Empty)
            return id;
        Report(key, node, "a UUID like 3f2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e77", "remove the line and run 'exposite check --fix' to have an id minted; an id is never edited");
        return null;
    }

    public StoryTime? Time(string key, YamlNode node) => Time(key, node, StoryTimeReader.Parse);

    /// <summary>The same; an instant that is written with an offset keeps it.</summary>
    public StoryTime? TimeInOwnOffset(string key, YamlNode node) => Time(key, node, StoryTimeReader.ParseInOwnOffset);

    private StoryTime? Time(string key, YamlNode node, Func<string, TimeZoneInfo, StoryTime?> parse)
    {
        string? text = Word(key, node);
        if (text is null)
            return null;
        if (parse(text, zone) is { } time)
            return time;
        Report(key, node, "a day like 2026-09-14 or an instant like 2026-09-14T09:30:00+02:00", StoryTimeReader.Hint(text));
        return null;
    }

    public FocalPoint? Focus(string key, YamlNode node)
    {
        if (Word(key, node) is not { } text)
            return null;
        if (FocalPoint.Parse(text) is { } focus)
            return focus;
        Report(key, node, "two percentages, from the left and from the top", $"write for example  {key}: 30% 20%");
        return null;
    }

    public Slug? Slug(string key, YamlNode node)
    {
        string? text = Text(key, node);
        if (text is null)
            return null;
        Slug? slug = Core.Text.Slug.From(text, int.MaxValue);
        if (slug is { } made && made.Value == text && Encoding.UTF8.GetByteCount(text) <= LongestSlug)
            return made;
        if (text.Length > LongestSlug / 3)
            slug = Core.Text.Slug.From(text);
        Report(key, node, $"letters and digits joined by hyphens, at most {LongestSlug} bytes", slug is null ? null : $"write  {key}: {slug}");
        return null;
    }

    /// <summary>Addresses of pages within the site, not percent-encoded; one that no file can have is a finding.</summary>
    public ImmutableArray<string> AddressList(string key, YamlNode node)
    {
        var addresses = ImmutableArray.CreateBuilder<string>();
        foreach (string written in TextList(key, node))
        {
            string address = Uri.UnescapeDataString(written);
            string? problem = SiteAddress.IsSafe(address) ? OutputPath.Problem(SiteAddress.ToFile(address)) : "it must be an address within the site that starts with a slash";
            if (problem is null)
                addresses.Add(address);
            else
                findings.Add(LoadRules.InvalidValue.At(PlaceOf(node), $"'{key}' cannot hold '{Shown(written)}': {problem}.", "write for example  /2025/11/old-name/"));
        }

        return addresses.ToImmutable();
    }

    /// <summary>Codes of <see cref="FactRules"/>, in capitals.</summary>
    public ImmutableArray<string> FactCodes(string key, YamlNode node)
    {
        ImmutableArray<string> codes = [.. TextList(key, node).Select(c => c.ToUpperInvariant())];
        if (codes.Any(c => !IsFactCode(c)))
            Report(key, node, $"codes of findings about facts, {FactRules.All[0].Code} to {FactRules.All[^1].Code}", $"write  {key}: [{FactRules.All[0].Code}]");
        return [.. codes.Where(IsFactCode)];

        static bool IsFactCode(string code) => FactRules.All.Any(r => r.Code == code);
    }

    public ImmutableArray<Correction> Corrections(string key, YamlNode node)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        ImmutableArray<YamlNode> items = node is YamlSequenceNode sequence ? Bounded(key, sequence.Children, node) : [node];
        foreach (YamlNode item in items)
        {
            if (item is YamlMappingNode mapping
                && Child(mapping, "date") is { } dateNode && Time(key, dateNode) is { } date
                && Child(mapping, "text") is { } textNode && Text(key, textNode) is { } text)
            {
                corrections.Add(new Correction(date, text));
            }
            else if (item is not YamlScalarNode { IsNull: true })
            {
                Report(key, item, "a list of date and text", $"write  {key}: [{{date: 2026-09-15, text: What was wrong.}}]");
            }
        }

        return corrections.ToImmutable();
    }

    /// <summary>The value of a key in a mapping, case-insensitive, or null.</summary>
    public static YamlNode? Child(YamlMappingNode mapping, string key) => mapping.Child(key);

    public void Report(string key, YamlNode node, string expected, string? hint) =>
        findings.Add(LoadRules.InvalidValue.At(PlaceOf(node), $"'{key}' must be {expected}{Given(node)}.", hint));

    private static string Given(YamlNode node) =>
        node is YamlScalarNode { Value: { Length: > 0 and <= 60 } value } ? $", not '{value}'" : "";
}
