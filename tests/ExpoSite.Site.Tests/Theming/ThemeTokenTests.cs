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
    public void A_font_of_the_site_is_a_face_and_the_one_of_the_text_is_fetched_early()
    {
        SmallSite site = Site("theme:\n  textFont: \"'Quay Serif', Georgia, serif\"\n  fonts:\n"
            + "    - {family: Quay Sans, file: sans.woff2}\n"
            + "    - {family: Quay Serif, file: fonts/slanted.woff2, style: italic}\n"
            + "    - {family: Quay Serif, file: fonts/bold 'one'.woff2, weight: 700}\n"
            + "    - {family: Quay Serif, file: fonts/arabic.woff2, weight: 300 800, range: \"U+0600-06FF, U+25??\"}\n"
            + "    - {family: Quay Serif, file: fonts/latin.woff2, weight: 300 800}\n") with
        {
            Media = [.. "sans fonts/slanted fonts/bold_'one' fonts/arabic fonts/latin".Split(' ')
                .Select(n => SmallSite.MediaFile(n.Replace('_', ' ') + ".woff2", "wOF2"))],
        };

        Assert.Empty(site.Findings());
        string home = site.Rendered("index.html");
        Assert.Contains("</style>/media/fonts/latin.woff2", home, StringComparison.Ordinal);
        Assert.Contains("@font-face{font-family:\"Quay Serif\";src:url(\"/media/fonts/arabic.woff2\") format(\"woff2\");font-weight:300 800;"
            + "font-style:normal;font-display:swap;unicode-range:U+0600-06FF, U+25??}", home, StringComparison.Ordinal);
        Assert.Contains("url(\"/media/fonts/slanted.woff2\") format(\"woff2\");font-weight:400;font-style:italic;", home, StringComparison.Ordinal);
        Assert.Contains("/media/fonts/bold%20'one'.woff2\")", home, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_that_is_not_there_is_found_where_it_is_named_and_asked_of_no_server()
    {
        SmallSite site = Site("theme:\n  textFont: Quay, serif\n  fonts:\n    - {family: Quay, file: fonts/quay.woff2}\n") with
        {
            Media = [SmallSite.MediaFile("fonts/quai.woff2", "wOF2")],
        };

        Diagnostic finding = Assert.Single(site.Findings());
        Assert.Equal((ThemeRules.MissingFont, "did you mean 'fonts/quai.woff2'?"), (finding.Rule, finding.Hint));
        Assert.Equal("    - {family: Quay, file: ".Length + 1, finding.Position.Column);
        Assert.DoesNotContain("quay.woff2", site.Rendered("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{family: Quay, file: quay.ttf}", "quay.ttf")]
    [InlineData("{family: Quay, file: https://fonts.example/quay.woff2}", "fonts.example")]
    [InlineData("{family: \"Quay\\\"}body{\", file: quay.woff2}", "}body{")]
    [InlineData("{family: Quay, file: quay.woff2, weight: fat}", "fat")]
    [InlineData("{family: Quay, file: quay.woff2, weight: 100 200 300}", "300")]
    [InlineData("{family: Quay, file: quay.woff2, range: \"U+0600}\"}", "U+0600")]
    [InlineData("{family: Quay, file: quay.woff2, style: oblique}", "oblique")]
    [InlineData("Quay", "Quay")]
    public void What_is_no_font_is_found_and_reaches_no_page(string font, string part)
    {
        SmallSite site = Site($"theme:\n  fonts:\n    - {font}\n") with { Media = [SmallSite.MediaFile("quay.woff2", "wOF2")] };

        Assert.Contains(LoadRules.InvalidValue, site.Findings().Select(f => f.Rule));
        Assert.DoesNotContain(part, site.Rendered("index.html"), StringComparison.Ordinal);
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
            Templates = [SmallSite.File("theme/templates/layout.liquid", "<style>{{ site.theme.tokens }}</style>{{ site.theme.text_face }}{{ content }}"),
                .. site.Templates.Skip(1)],
        }).With(SmallSite.Story("tugs", "title: Tugs\npublished: 2026-09-14\ncategory: Harbour"));
    }
}
