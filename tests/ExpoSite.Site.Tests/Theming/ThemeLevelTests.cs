using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Theming;

/// <summary>Three levels: settings, single files, a whole theme.</summary>
public sealed class ThemeLevelTests
{
    private const string Settings = "title: Pier Gazette\nurl: https://example.org/\n";

    [Fact]
    public void A_file_of_the_site_stands_in_for_the_shipped_one_and_the_others_stay()
    {
        SitePlan plan = Plan(Settings, SmallSite.File("theme/templates/home.liquid", "<h1>Of our own</h1>"));

        Assert.Contains("<h1>Of our own</h1>", Text(plan, "index.html"), StringComparison.Ordinal);
        Assert.Contains("shipped layout", Text(plan, "index.html"), StringComparison.Ordinal);
        Assert.Contains("shipped list", Text(plan, "archive/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_of_the_site_is_rendered_by_shipped_templates()
    {
        SitePlan plan = Plan(Settings, SmallSite.File("theme/partials/sign.liquid", "our sign"));

        Assert.Contains("our sign", Text(plan, "archive/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_theme_takes_nothing_from_the_shipped_one()
    {
        SitePlan plan = Plan(Settings + "theme:\n  whole: true\n", SmallSite.File("theme/templates/layout.liquid", "bare {{ content }}"),
            SmallSite.File("theme/templates/home.liquid", "home"));

        Assert.Equal("bare home", Text(plan, "index.html"));
        Assert.DoesNotContain(plan.Files, f => f.Path.StartsWith("assets/", StringComparison.Ordinal));
        Assert.Equal(ThemeRules.MissingTemplate, Assert.Single(Findings(plan, "archive/index.html")).Rule);
    }

    [Fact]
    public void Own_styles_are_linked_when_they_are_there()
    {
        SiteSources sources = Sources(Settings);

        Assert.DoesNotContain("own.", Text(SiteBuild.Plan(sources, Options), "index.html"), StringComparison.Ordinal);
        Assert.Contains("/assets/own.", Text(SiteBuild.Plan(
            sources with { Assets = [SmallSite.File("theme/assets/own.css", "a{}")] }, Options), "index.html"), StringComparison.Ordinal);
    }

    private static BuildOptions Options => new SmallSite().Options;

    private static SitePlan Plan(string settings, params ImmutableArray<SourceFile> own) =>
        SiteBuild.Plan(Sources(settings) with { Templates = own }, Options);

    private static SiteSources Sources(string settings) => new()
    {
        Configuration = SmallSite.File("input/site.yml", settings),
        Articles = [],
        Pages = [],
        Media = [],
        Templates = [],
        Assets = [],
        ShippedTemplates =
        [
            SmallSite.File("theme/templates/layout.liquid", "shipped layout {{ site.theme.own_styles }} {{ content }}"),
            SmallSite.File("theme/templates/home.liquid", "shipped home"),
            SmallSite.File("theme/templates/archive.liquid", "shipped list {% render 'sign' %}"),
            SmallSite.File("theme/partials/sign.liquid", "shipped sign"),
        ],
        ShippedAssets = [SmallSite.File("theme/assets/site.css", "b{}")],
    };

    private static string Text(SitePlan plan, string path)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        plan.Files.Single(f => f.Path == path).Render(buffer);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static ImmutableArray<Diagnostic> Findings(SitePlan plan, string path) =>
        plan.Files.Single(f => f.Path == path).Render(new System.Buffers.ArrayBufferWriter<byte>());
}
