using ExpoSite.Core.Addresses;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Yaml;

namespace ExpoSite.Core.Fields;

/// <summary>Reads the values of a piece of YAML as the forms that keys ask for; what has another form is a finding at its place.</summary>
/// <param name="placeOf">Places a node in its file.</param>
/// <param name="findings">Told of what has another form.</param>
/// <param name="isBroken">True where a mistake of the YAML may have swallowed keys, which therefore only seem to be missing.</param>
public sealed class FieldReader(Func<YamlNode, SourcePosition> placeOf, TimeZoneInfo zone, ICollection<Diagnostic> findings, bool isBroken)
{
    /// <summary>Longest text of one value, in UTF-16 code units.</summary>
    public const int LongestText = 5000;

    /// <summary>Entries of one list that are read.</summary>
    public const int MostItems = 50;

    // With a date before it and a hash behind it, still a name that every disk takes.
    private const int LongestSlug = 200;

    /// <summary>The site's zone.</summary>
    public TimeZoneInfo Zone => zone;

    /// <summary>What was found so far.</summary>
    public ICollection<Diagnostic> Findings => findings;

    public SourcePosition PlaceOf(YamlNode node) => placeOf(node);

    /// <summary>Tells that a value is missing, unless that follows from a mistake that is told already.</summary>
    public void ReportMissing(DiagnosticRule rule, YamlNode? node, SourcePosition top, string message, string hint)
    {
        bool isTold = isBroken || (node is not null && node is not YamlScalarNode { Value.Length: <= LongestText });
        if (!isTold)
            findings.Add(rule.At(node is null ? top : PlaceOf(node), message, hint));
    }

    /// <summary>Tells that a value has another form.</summary>
    /// <param name="expected">What it must be, as the end of a sentence.</param>
    public void Report(string key, YamlNode node, string expected, string? hint)
    {
        string given = node is YamlScalarNode { Value: { Length: > 0 and <= 60 } value } ? $", not '{value}'" : "";
        findings.Add(LoadRules.InvalidValue.At(PlaceOf(node), $"'{key}' must be {expected}{given}.", hint));
    }

    /// <summary>A single text; null when empty. What YAML takes for a comment behind it is told: it may be meant as text.</summary>
    public string? Text(string key, YamlNode node)
    {
        if (node is YamlScalarNode { Comment: { } comment } scalar && (!scalar.IsNull || comment is ['#', not (' ' or '#'), ..]))
        {
            findings.Add(LoadRules.LostText.At(
                PlaceOf(node), $"'{Shown(comment)}' is not part of '{key}': for YAML, a # at the start of a word begins a comment.",
                $"write  {YamlScalar.Quoted(Shown($"{scalar.Value} {comment}".Trim()))}  in quotation marks, or remove the comment"));
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
            findings.Add(LoadRules.InvalidValue.At(
                PlaceOf(node), $"'{key}' must be at most {LongestText} characters long, not {scalar.Value.Length}.",
                "check whether the end of the value is missing; put a long text below the front matter"));
            return null;
        }

        return Clean(scalar);
    }

    /// <summary>What a text stands for; null (and a finding) when it does not parse.</summary>
    /// <param name="parse">The value that a text stands for, or null.</param>
    /// <param name="expected">What it must be, as the end of a sentence.</param>
    /// <param name="hint">What to write instead of a text, or null.</param>
    public T? Parsed<T>(string key, YamlNode node, string? text, Func<string, T?> parse, string expected, Func<string, string?> hint)
    {
        if (text is null)
            return default;
        T? value = parse(text);
        if (value is null)
            Report(key, node, expected, hint(text));
        return value;
    }

    /// <summary>The same with one hint for every text.</summary>
    public T? Parsed<T>(string key, YamlNode node, string? text, Func<string, T?> parse, string expected, string? hint) =>
        Parsed(key, node, text, parse, expected, _ => hint);

    /// <summary>A list of texts that hold no comma; a single text is split at its commas.</summary>
    public ImmutableArray<string> TextList(string key, YamlNode node) => node is not YamlScalarNode ? Items(key, node)
        : Text(key, node) is { } text ? Bounded(key, Split(text), node)
        : [];

    /// <summary>A list of names, which may hold a comma. A text is split if every part has two words; else it is one name.</summary>
    public ImmutableArray<string> NameList(string key, YamlNode node)
    {
        if (node is not YamlScalarNode)
            return Items(key, node);
        if (Text(key, node) is not { } text)
            return [];
        ImmutableArray<string> parts = Split(text);
        if (parts.Length < 2 || parts.All(p => p.Contains(' ', StringComparison.Ordinal)))
            return Bounded(key, parts, node);
        findings.Add(LoadRules.OneOrSeveral.At(
            PlaceOf(node), $"'{text}' is read as one name.",
            $"write  {key}: [{string.Join(", ", parts)}]  for several, or  {key}: [{YamlScalar.Quoted(text)}]  for one"));
        return [text];
    }

    /// <summary>A single text, or the first of a list.</summary>
    public string? FirstText(string key, YamlNode node) => node is YamlSequenceNode ? Items(key, node).FirstOrDefault() : Text(key, node);

    /// <summary>The first entries of a list. A story has a few of everything; what has thousands is a slip, or made to cost.</summary>
    public ImmutableArray<T> Bounded<T>(string key, ImmutableArray<T> items, YamlNode node)
    {
        if (items.Length <= MostItems)
            return items;
        string message = $"'{key}' has {items.Length} entries; the last {items.Length - MostItems} are left out.";
        findings.Add(LoadRules.TooManyValues.At(PlaceOf(node), message, $"keep at most {MostItems}"));
        return items[..MostItems];
    }

    public bool Flag(string key, YamlNode node)
    {
        string? flag = Word(key, node)?.ToUpperInvariant();
        if (flag is not ("TRUE" or "YES" or "ON" or "FALSE" or "NO" or "OFF" or null))
            Report(key, node, "true or false", null);
        return flag is "TRUE" or "YES" or "ON";
    }

    public int? Number(string key, YamlNode node, int least, int most, string expected, string? hint) => Parsed<int?>(
        key, node, Word(key, node),
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most
            ? value : null,
        expected, hint);

    public Guid? Uuid(string key, YamlNode node) => Parsed<Guid?>(
        key, node, Word(key, node),
        text => Guid.TryParseExact(text.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) ? text[9..] : text, "D", out Guid id)
            && id != Guid.Empty ? id : null,
        "a UUID like 3f2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e77",
        "remove the line and run 'exposite check --fix' to have an id minted; an id is never edited");

    public Slug? Slug(string key, YamlNode node)
    {
        if (Text(key, node) is not { } text)
            return null;
        Slug? slug = Core.Text.Slug.From(text, int.MaxValue);
        if (slug is { } made && made.Value == text && Encoding.UTF8.GetByteCount(text) <= LongestSlug)
            return made;
        if (text.Length > LongestSlug / 3)
            slug = Core.Text.Slug.From(text);
        string expected = $"letters and digits joined by hyphens, at most {LongestSlug} bytes";
        Report(key, node, expected, slug is null ? null : $"write  {key}: {slug}");
        return null;
    }

    /// <summary>Addresses of pages within the site, not percent-encoded; one that no file can have is a finding.</summary>
    public ImmutableArray<string> AddressList(string key, YamlNode node)
    {
        var addresses = ImmutableArray.CreateBuilder<string>();
        foreach (string written in TextList(key, node))
        {
            string address = Uri.UnescapeDataString(written);
            if (SiteAddress.Problem(address) is not { } problem)
                addresses.Add(address);
            else
            {
                findings.Add(LoadRules.InvalidValue.At(
                    PlaceOf(node), $"'{key}' cannot hold '{Shown(written)}': {problem}.", "write for example  /2025/11/old-name/"));
            }
        }

        return addresses.ToImmutable();
    }

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
        {
            findings.Add(LoadRules.LostText.At(
                PlaceOf(node), $"'{nothing.Value}' is left out of '{key}', because it means nothing in YAML.",
                $"remove it; or, if it is a name, write  '{nothing.Value}'  in quotation marks"));
        }

        return Text(key, node);
    }

    // An escape in quotation marks writes any character, also those that no file may hold.
    private string? Clean(YamlScalarNode scalar)
    {
        string text = scalar.Value.Trim();
        int first = ForbiddenCharacters.IndexIn(text);
        if (first >= 0)
        {
            findings.Add(FeedRules.ForbiddenCharacter.At(
                PlaceOf(scalar), $"{ForbiddenCharacters.Name(text, first)} is not a character that can be shown.", "write what was meant"));
            text = ForbiddenCharacters.Remove(text).Trim();
        }

        return text.Length == 0 ? null : text;
    }

    private static ImmutableArray<string> Split(string text) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static string Shown(string text) =>
        text.Length <= 60 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[58]) ? 58 : 59), "…");
}
