using System.Collections.Immutable;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Colours;

namespace ExpoSite.Site.Tests.Theming;

/// <summary>Colours and type in site.yml.</summary>
public sealed class ThemeTokenTests
{
    [Fact]
    public void Without_settings_a_page_carries_no_style_of_its_own() =>
        Assert.DoesNotContain("@layer", Home(""), StringComparison.Ordinal);

    [Fact]
    public void Colours_and_type_become_properties_in_a_layer_of_their_own()
    {
        string home = Home("theme:\n  brand: \"#0a3d62\"\n  textFont: Georgia, serif\n  dark:\n    paper: \"#000\"\n");

        Assert.Contains("@layer theme{:root{--brand:#0a3d62;--on-brand:#ffffff;--serif:Georgia, serif;}", home, StringComparison.Ordinal);
        Assert.Contains("--paper:#000000;", home, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_has_the_colour_that_site_yml_gives_it_and_a_lighter_one_for_the_dark()
    {
        string home = Home("categories:\n  - name: Harbour\n    color: \"#204060\"\n");

        Assert.Contains(".s1{--board:#204060;--light:#", home, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theme:\n  ink: \"#999999\"", 4, 8)]
    [InlineData("theme:\n  paper: \"#303030\"", 4, 10)]
    [InlineData("theme:\n  dark:\n    paper: \"#808080\"", 5, 12)]
    [InlineData("categories:\n  - name: Harbour\n    color: \"#ffcc00\"", 5, 12)]
    public void Two_colours_that_are_too_much_alike_are_found_where_they_are_chosen(string settings, int line, int column)
    {
        Diagnostic finding = Site(settings + "\n").Findings().First(f => f.Rule == ThemeRules.LowContrast);

        Assert.Equal((line, column), (finding.Position.Line, finding.Position.Column));
        Assert.Contains("4.5:1", finding.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theme:\n  brand: yellow")]
    [InlineData("theme:\n  brand: \"#12345\"")]
    [InlineData("theme:\n  textFont: \"x;} body { display: none\"")]
    [InlineData("theme:\n  labelFont: \"</style>\"")]
    [InlineData("theme:\n  logo: https://elsewhere.example/logo.svg")]
    [InlineData("theme: blue")]
    public void A_value_of_a_wrong_form_is_found_and_left_out(string settings)
    {
        SmallSite site = Site(settings + "\n");

        Assert.Equal(LoadRules.InvalidValue, Assert.Single(site.Findings()).Rule);
        Assert.DoesNotContain("@layer", site.Rendered("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_that_does_not_exist_is_found() =>
        Assert.Equal("did you mean 'brand'?", Assert.Single(Site("theme:\n  brnad: \"#fff\"\n").Findings()).Hint);

    [Fact]
    public void A_logo_stands_in_input_media_or_is_missing()
    {
        SmallSite site = Site("theme:\n  logo: mark.svg\n");

        Assert.Equal(CheckRules.MissingImage, Assert.Single(site.Findings()).Rule);
        Assert.Empty((site with { Media = [SmallSite.MediaFile("mark.svg", "<svg/>")] }).Findings());
    }

    [Fact]
    public void Whatever_the_brand_text_on_it_and_its_own_text_in_the_dark_are_legible() => Assert.All(Colours(), color =>
    {
        Assert.True(ThemePalette.On(color).ContrastWith(color) >= ThemePalette.LeastContrast, $"on {color}");
        Assert.True(ThemePalette.Dark.IsLegible(ThemePalette.Dark.Legible(color)), $"{color} in the dark");
    });

    [Fact]
    public void Black_on_white_has_the_highest_contrast() => Assert.Equal(21, HexColor.Black.ContrastWith(HexColor.White), 3);

    // A net over all colours.
    private static ImmutableArray<HexColor> Colours()
    {
        byte[] steps = [0, 51, 102, 119, 153, 204, 255];
        return [.. from red in steps from green in steps from blue in steps select new HexColor(red, green, blue)];
    }

    private static string Home(string settings) => Site(settings).Rendered("index.html");

    private static SmallSite Site(string settings)
    {
        var site = new SmallSite();
        return (site with
        {
            Configuration = "title: Pier Gazette\nurl: https://example.org/\n" + settings,
            Templates = [SmallSite.File("theme/templates/layout.liquid", "<style>{{ site.theme.tokens }}</style>{{ content }}"),
                .. site.Templates.Skip(1)],
        }).With(SmallSite.Story("tugs", "title: Tugs\npublished: 2026-09-14\ncategory: Harbour"));
    }
}
