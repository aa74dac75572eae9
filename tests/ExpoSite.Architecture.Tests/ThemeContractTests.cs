using System.Text.RegularExpressions;
using ExpoSite.Site.Colours;
using ExpoSite.Site.Views;

namespace ExpoSite.Architecture.Tests;

/// <summary>What templates see is a contract with themes: the page tells all of it, and every template has a model.</summary>
public sealed partial class ThemeContractTests
{
    private const string Templates = "theme/templates";

    [Fact]
    public void The_contract_tells_every_template_view_and_partial() =>
        Expect.Page("theme/CONTRACT.md", new ThemeContract(Sources(Templates), Sources("theme/partials")).ToMarkdown());

    [Fact]
    public void Every_template_but_the_layout_has_one_model() =>
        Assert.Equal(
            Sources(Templates).Keys.Where(name => name != "layout"),
            ThemeContract.PageModels.SelectMany(ThemeContract.TemplatesOf).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_view_is_seen_by_some_template() =>
        Expect.None(typeof(PageModel).Assembly.GetExportedTypes()
            .Where(t => t.Namespace == typeof(PageModel).Namespace && t != typeof(Html))
            .Except(ThemeContract.PageModels)
            .Except(ThemeContract.Views)
            .Select(t => t.Name)
            .Where(name => name != nameof(PageModel)));

    [Fact]
    public void Contrast_is_checked_against_the_colours_of_the_style_sheet()
    {
        string css = Repository.Read("theme/assets/site.css");
        string dark = css[css.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal)..];
        Assert.Equal(Properties(css, "paper", "ink", "brand"), Grounds(ThemePalette.Light));
        Assert.Equal(Properties(dark, "paper", "ink"), Grounds(ThemePalette.Dark)[..2]);
        for (int i = 0; i < 8; i++)
            Assert.Contains($".s{i + 1} {{ --board: {ThemePalette.Light.Sections[i]}; ", css, StringComparison.Ordinal);
        Assert.Equal(ThemePalette.Dark.Sections.Select(c => $"{c}"), LightColours().Matches(css).Skip(1).Select(m => m.Groups[1].Value));
    }

    [GeneratedRegex(@"--light: (#\w+)")]
    private static partial Regex LightColours();

    private static string[] Grounds(ThemePalette palette) => [$"{palette.Paper}", $"{palette.Ink}", $"{palette.Brand}"];

    private static string[] Properties(string css, params string[] names) =>
        [.. names.Select(n => Regex.Match(css, $"--{n}: (#\\w+);").Groups[1].Value)];

    // name without folder and ending -> Liquid
    private static SortedDictionary<string, string> Sources(string folder) => new(
        Repository.Files(folder, "*.liquid").ToDictionary(path => Path.GetFileNameWithoutExtension(path), Repository.Read),
        StringComparer.Ordinal);
}
