using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;
using ExpoSite.Core.Fields;
using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Wording;
using Json.Schema;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ExpoSite.Architecture.Tests;

/// <summary>
/// The schemas for editors fit what the program reads, and nothing with a slip. YAML is read as editors do (1.2, core schema).
/// </summary>
public sealed class SchemaTests
{
    private static readonly Dictionary<string, JsonSchema> Schemas = InputSchema.OfYaml.Append(InputSchema.FrontMatter).ToDictionary(
        s => s.File.EndsWith(".md", StringComparison.Ordinal) ? "front matter" : s.File, s => JsonSchema.FromText(s.Text));

    public static TheoryData<string> Inputs => [.. InputSchema.OfYaml.Select(s => s.File)];

    public static TheoryData<string, string> Examples =>
    [
        .. SiteKeys.Table.Keys.Select(k => ("input/site.yml", $"{k.Name}: {k.Example}")),
        .. ExpoKeys.Table.Keys.Select(k => ("input/expos.yml", $"- {{{With("id: a, name: A, starts: 2026-09-14, ends: 2026-09-15", k)}}}")),
        .. ExhibitorKeys.Table.Keys.Select(k => ("input/exhibitors.yml", $"- {{{With("name: A", k)}}}")),
        .. LanguageTableKeys.Table.Keys.Select(k => ("theme/i18n/*.yml", $"{k.Name}: {k.Example}")),
        .. FrontMatterKeys.Table.Keys.Select(k => ("front matter", $"{{{With("title: A, published: 2026-09-14", k)}}}")),
    ];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void The_files_of_the_sample_fit(string path)
    {
        int star = path.IndexOf('*', StringComparison.Ordinal);
        string[] files = star < 0 ? [path] : [.. Repository.Files(path[..(star - 1)], path[star..])];
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(Fits(path, Repository.Read(file)), file));
    }

    [Theory]
    [InlineData("input/site.yml")]
    [InlineData("input/expos.yml")]
    [InlineData("input/exhibitors.yml")]
    public void What_init_writes_fits_with_its_comments_and_without(string path)
    {
        string text = Repository.Read($"generator/ExpoSite.Cli/Newsroom/{path}").Replace("{{title}}", "A", StringComparison.Ordinal)
            .Replace("{{url}}", "https://example.org/", StringComparison.Ordinal).Replace("{{language}}", "en", StringComparison.Ordinal)
                .Replace("{{timeZone}}", "Etc/UTC", StringComparison.Ordinal);
        string filledIn = string.Join('\n', text.Split('\n')
            .Select(l => l.StartsWith("# - ", StringComparison.Ordinal) || l.StartsWith("#   ", StringComparison.Ordinal) ? l[2..] : l));
        Assert.True(path == "input/site.yml" ? Fits(path, text) : Fits(path, filledIn));
    }

    [Fact]
    public void The_front_matter_of_the_sample_fits() => Assert.All(
        Repository.Files("input/articles", "*.md"),
        path => Assert.True(Fits("front matter", Repository.Read(path).Split("---\n")[1]), path));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_each_key_fits(string file, string yaml) => Assert.True(Fits(file, yaml), yaml);

    [Theory]
    [InlineData("input/site.yml", "titel: A")]
    [InlineData("input/site.yml", "pageSize: 0")]
    [InlineData("input/site.yml", "pageSize: many")]
    [InlineData("input/site.yml", "feedSize: 501")]
    [InlineData("input/site.yml", "smartTypography: perhaps")]
    [InlineData("input/site.yml", "socialCards: some")]
    [InlineData("input/site.yml", "theme: {brandd: red}")]
    [InlineData("input/site.yml", "theme: {dark: {logo: a.svg}}")]
    [InlineData("input/site.yml", "categories: [{description: A}]")]
    [InlineData("input/site.yml", "navigation: [{title: A}]")]
    [InlineData("input/site.yml", "navigation: [About]")]
    [InlineData("input/site.yml", "feedAliases: [rss.xml]")]
    [InlineData("input/expos.yml", "id: a")]
    [InlineData("input/expos.yml", "- {id: a, name: A, starts: 2026-09-14}")]
    [InlineData("input/expos.yml", "- {id: a, name: A, starts: soon, ends: 2026-09-15}")]
    [InlineData("input/expos.yml", "- {id: a, name: A, starts: 2026-09-14, ends: 2026-09-15, edition: eighth}")]
    [InlineData("input/exhibitors.yml", "- {id: a}")]
    [InlineData("input/exhibitors.yml", "- {name: A, hall: B}")]
    [InlineData("theme/i18n/*.yml", "wordss: {latest: A}")]
    [InlineData("theme/i18n/*.yml", "words: [A]")]
    [InlineData("theme/i18n/*.yml", "words: {latest: {many: [A]}}")]
    [InlineData("theme/i18n/*.yml", "dates: {full: [d]}")]
    [InlineData("theme/i18n/*.yml", "numbers: {group: \",\", sign: A}")]
    [InlineData("front matter", "published: 2026-09-14")]
    [InlineData("front matter", "title: A")]
    [InlineData("front matter", "{title: A, date: 2026-09-14, kind: teaser}")]
    [InlineData("front matter", "{title: A, date: 2026-09-14, corrections: [{date: 2026-09-14}]}")]
    public void A_slip_does_not_fit(string file, string yaml) => Assert.False(Fits(file, yaml));

    private static string With(string required, FieldKey key) =>
        string.Join(", ",
            required.Split(", ").Where(r => !r.StartsWith(key.Name + ":", StringComparison.Ordinal)).Append($"{key.Name}: {InFlow(key)}"));

    private static string InFlow(FieldKey key) =>
        key.Example[0] is '[' or '{' or '"' || key.Form.IsBare ? key.Example
        : $"'{key.Example.Replace("'", "''", StringComparison.Ordinal)}'" is var quoted && key.Example.All(char.IsAsciiDigit)
        ? key.Example : quoted;

    private static bool Fits(string file, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Schemas[file].Evaluate(JsonSerializer.SerializeToElement(ToJson(stream.Documents[0].RootNode))).IsValid;
    }

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode mapping =>
            new JsonObject(mapping.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, ToJson(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToJson)]),
        YamlScalarNode { Style: not ScalarStyle.Plain } quoted => JsonValue.Create(quoted.Value),
        YamlScalarNode { Value: "" or "~" or "null" } => null,
        YamlScalarNode { Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalarNode scalar when int.TryParse(
            scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) => JsonValue.Create(number),
        _ => JsonValue.Create(((YamlScalarNode)node).Value),
    };
}
