using ExpoSite.Site.Sources;
using static ExpoSite.Site.Tests.SmallSite;

namespace ExpoSite.Site.Tests.Languages;

/// <summary>A small site in English and Chinese, whose pages list their versions and the ways to other languages.</summary>
internal static class TwoLanguages
{
    public const string BilingualSettings = """
        title: Pier Gazette
        url: https://example.org/
        tagPages: 1
        tagFeedsFrom: 1
        categories: [Ice, Rope]
        languages:
          - tag: zh-Hans
            title: 码头新闻
            names: {Ice: 冰, Tide Fair 2026: 2026年潮汐博览会, tides: 潮汐}
            descriptions: {Ice: 关于冰。}

        """;

    private const string Head = "{% for v in page.alternates %}[{{ v.language }} {{ v.url }}]{% endfor %}"
        + "{% for l in page.languages %}({{ l.name }} {{ l.url }}{% if l.is_current %}*{% endif %}){% endfor %}";

    public static SmallSite Bilingual => new()
    {
        Configuration = BilingualSettings,
        Expos = "- id: tide-2026\n  name: Tide Fair 2026\n  starts: 2026-09-14\n  ends: 2026-09-19\n",
        Templates =
        [
            .. new SmallSite().Templates.Select(t => t.Path.EndsWith("layout.liquid", StringComparison.Ordinal)
                ? File(t.Path, $"<html lang=\"{{{{ page.language }}}}\"><a href=\"{{{{ site.base_path }}}}\">{{{{ site.title }}}}</a>{Head}{{{{ content }}}}")
                : t.Path.EndsWith("home.liquid", StringComparison.Ordinal)
                    ? File(t.Path, "{% for card in latest %}<a{{ card.lang_attributes }} href=\"{{ card.url }}\">{{ card.title }}</a>{{ card.labels[0].text }}{% endfor %}{{ lead.title }}{% for card in second %} {{ card.title }}{% endfor %}")
                    : t),
        ],
    };

    /// <summary>A story in English.</summary>
    public static SourceFile English(string name, string keys = "", string body = "Some words of ice.\n") =>
        Story(name, $"title: {name} in English\npublished: 2026-09-15\n{keys}".TrimEnd(), body);

    /// <summary>A story in Chinese by its front matter.</summary>
    public static SourceFile Chinese(string name, string keys = "", string body = "关于冰的几句话。\n") =>
        Story(name, $"title: {name} 的中文\nlang: zh-Hans\npublished: 2026-09-16\n{keys}".TrimEnd(), body);
}
