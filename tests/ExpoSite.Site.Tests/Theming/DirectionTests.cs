namespace ExpoSite.Site.Tests.Theming;

public sealed class DirectionTests
{
    private static readonly SmallSite Site = new SmallSite
    {
        Templates =
        [
            .. new SmallSite().Templates.Where(t => !t.Path.Contains("layout", StringComparison.Ordinal)
                && !t.Path.Contains("home", StringComparison.Ordinal) && !t.Path.Contains("article", StringComparison.Ordinal)),
            SmallSite.File(
                "theme/templates/layout.liquid",
                "<html lang=\"{{ page.language }}\"{% if site.direction %} dir=\"{{ site.direction }}\"{% endif %}><nav{% if "
                + "page.frame_language %} lang=\"{{ page.frame_language }}\"{% endif %}>{{ content }}"),
            SmallSite.File(
                "theme/templates/home.liquid",
                "{% for card in second %}<h3{{ card.lang_attributes }}>{{ card.title }}</h3>{% endfor %}<h3{{ lead.lang_attributes }}>{{ "
                + "lead.title }}</h3>"),
            SmallSite.File("theme/templates/article.liquid",
                "<article{{ article.lang_attributes }}>{% if older %}<a{{ older.lang_attributes }}>{{ older.title }}</a>{% endif %}"),
        ],
    }.With(
        SmallSite.Story("a", "title: Plain\npublished: 2026-09-01"),
        SmallSite.Story("b", "title: Anders\npublished: 2026-09-02\nlang: de"),
        SmallSite.Story("c", "title: خبر\npublished: 2026-09-03\nlang: ar"));

    [Fact]
    public void A_site_in_a_language_from_right_to_left_says_so() =>
        Assert.StartsWith("<html lang=\"ar\" dir=\"rtl\">", In("ar").Rendered("index.html"), StringComparison.Ordinal);

    [Fact]
    public void A_headline_in_another_language_names_it_and_its_direction_where_that_differs()
    {
        string home = Site.Rendered("index.html");

        Assert.Contains("<h3>Plain</h3>", home, StringComparison.Ordinal);
        Assert.Contains("<h3 lang=\"de\">Anders</h3>", home, StringComparison.Ordinal);
        Assert.Contains("<h3 lang=\"ar\" dir=\"rtl\">خبر</h3>", home, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_in_another_language_stands_in_a_frame_of_the_sites_own()
    {
        string story = Site.Rendered("2026/09/c/index.html");

        Assert.StartsWith("<html lang=\"ar\"><nav lang=\"en\"><article lang=\"ar\" dir=\"rtl\"><a lang=\"de\">Anders</a>", story,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_from_left_to_right_says_so_on_a_site_from_right_to_left() =>
        Assert.Contains("<article lang=\"de\" dir=\"ltr\">", In("ar").Rendered("2026/09/b/index.html"), StringComparison.Ordinal);

    private static SmallSite In(string language) =>
        Site with { Configuration = $"title: T\nurl: https://example.org/\nlanguage: {language}\n" };
}
