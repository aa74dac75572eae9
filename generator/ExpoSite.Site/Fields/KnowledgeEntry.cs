using System.Collections.Immutable;
using System.Globalization;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Text;
using ExpoSite.Site.Sources;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Fields;

/// <summary>One entry of a list that people write in YAML. What is missing, unknown or of another form is a finding at its place.</summary>
internal sealed class KnowledgeEntry
{
    private readonly YamlMappingNode mapping;
    private readonly FieldValues values;
    private readonly ICollection<Diagnostic> findings;

    public KnowledgeEntry(YamlMappingNode mapping, string[] keys, FieldValues values, ICollection<Diagnostic> findings)
    {
        this.mapping = mapping;
        this.values = values;
        this.findings = findings;
        foreach (YamlNode key in mapping.Keys)
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            if (!keys.Contains(name, StringComparer.OrdinalIgnoreCase))
                findings.Add(LoadRules.UnknownKey.At(values.PlaceOf(key), $"'{name}' is not a known key here.", NearestName.Of(name, keys) is { } near ? $"did you mean '{near}'?" : $"known are {string.Join(", ", keys)}"));
        }
    }

    /// <summary>The entries of a file that people list what they know in. A file without any, or without anything, is no fault.</summary>
    /// <param name="file">For example <c>input/expos.yml</c>.</param>
    /// <param name="zone">The site's zone.</param>
    /// <param name="example">How an entry begins: <c>- name: Nyota Ice Works</c>.</param>
    /// <param name="keys">The keys of an entry.</param>
    /// <param name="findings">Told of what cannot be read, in the file and in each entry.</param>
    public static IEnumerable<KnowledgeEntry> In(SourceFile file, TimeZoneInfo zone, string example, string[] keys, ICollection<Diagnostic> findings)
    {
        if (TextFile.Read(file, findings, mayBeEmpty: true) is not { } text)
            return [];
        var source = new YamlSource(file.Path, text.Text, 1) { MaxLength = TextFile.MaxBytes };
        YamlMappingNode[] entries = [.. source.ReadList(example, findings)];
        int[] mistakes = [.. findings.Where(f => f.Rule == LoadRules.InvalidYaml && f.Position.Path == file.Path).Select(f => f.Position.Line).Order()];
        var whole = new FieldValues(source, zone, findings, isBroken: false);
        var broken = new FieldValues(source, zone, findings, isBroken: true);
        int[] starts = [.. entries.Select(e => source.PlaceOf(e).Line)];
        return entries.Select((entry, i) => new KnowledgeEntry(entry, keys, HasMistake(i) ? broken : whole, findings));

        // A mistake hides keys of the entry that it stands in, and of no other.
        bool HasMistake(int i)
        {
            int next = Array.BinarySearch(mistakes, starts[i]);
            next = next < 0 ? ~next : next;
            return next < mistakes.Length && (i + 1 == starts.Length || mistakes[next] < starts[i + 1]);
        }
    }

    /// <summary>Where the entry starts.</summary>
    public SourcePosition Place => values.PlaceOf(mapping);

    /// <summary>Where a key's value stands, or the entry where the key is not given.</summary>
    public SourcePosition PlaceOf(string key) => Node(key) is { } node ? values.PlaceOf(node) : Place;

    public string? Text(string key) => Node(key) is { } node ? values.Text(key, node) : null;

    /// <summary>A text without which there is no entry; null (and a finding) when it is missing.</summary>
    public string? Required(string key, string example) => Required(key, Text(key), example);

    public ImmutableArray<string> Names(string key) => Node(key) is { } node ? values.NameList(key, node) : [];

    public Slug? Slug(string key) => Node(key) is { } node ? values.Slug(key, node) : null;

    /// <summary>The last segment of the entry's address; null (and a finding) when it is missing.</summary>
    public Slug? RequiredSlug(string key, string example)
    {
        Required(key, Text(key), example);
        return Slug(key);
    }

    /// <summary>The last segment of an address that follows from a name; null (and a finding) for a name without letter and digit.</summary>
    public Slug? SlugOf(string key, string name)
    {
        Slug? slug = Core.Text.Slug.From(name);
        if (slug is null)
            values.Report(key, Node(key)!, "a name with a letter or digit in it", "correct the name, because its address is made from it");
        return slug;
    }

    /// <summary>A day in the site's zone, or an instant in its own offset; null (and a finding) when it is missing.</summary>
    public StoryTime? RequiredTime(string key, string example) =>
        Required(key, Text(key), example) is null ? null : values.TimeInOwnOffset(key, Node(key)!);

    /// <summary>A number of 1 or more, or null.</summary>
    public int? Number(string key)
    {
        if (Text(key) is not { } written)
            return null;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
            return number;
        values.Report(key, Node(key)!, "a number of at least 1", $"write for example  {key}: 8");
        return null;
    }

    /// <summary>An absolute http or https address as a URI, or null.</summary>
    public string? WebAddress(string key)
    {
        if (Text(key) is not { } written)
            return null;
        if (!written.Any(char.IsWhiteSpace) && Uri.TryCreate(written, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0)
            return address!.AbsoluteUri;
        values.Report(key, Node(key)!, "an absolute http or https address", "write for example  https://example.org/");
        return null;
    }

    /// <summary>A country's name as the table writes it; one that is not there is a finding, and stays as it is.</summary>
    public string? Country(string key, CountryLookup countries)
    {
        if (Text(key) is not { } written)
            return null;
        if (countries.Find(written) is { } country)
            return country.Name;
        findings.Add(countries.Unknown(PlaceOf(key), written));
        return written;
    }

    private string? Required(string key, string? value, string example)
    {
        if (value is null)
            values.ReportMissing(LoadRules.MissingKey, Node(key), Place, $"The entry has no {key}.", $"add a line  {example}");
        return value;
    }

    private YamlNode? Node(string key) => FieldValues.Child(mapping, key);
}
