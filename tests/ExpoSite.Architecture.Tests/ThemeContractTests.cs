using ExpoSite.Site.Theming.Views;

namespace ExpoSite.Architecture.Tests;

/// <summary>What templates see is a contract with themes: the page tells all of it, and every template has a model.</summary>
public sealed class ThemeContractTests
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

    // name without folder and ending -> Liquid
    private static SortedDictionary<string, string> Sources(string folder) => new(
        Repository.Files(folder, "*.liquid").ToDictionary(path => Path.GetFileNameWithoutExtension(path), Repository.Read),
        StringComparer.Ordinal);
}
