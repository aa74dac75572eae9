using System.Text;

namespace ExpoSite.Fuzz;

/// <summary>Templates: tags, filters and values of the contract, in any order and any depth.</summary>
internal static class ThemeGrammar
{
    private static readonly string[] Values = ["article", "article.title", "article.body", "article.tags", "site", "site.title", "page",
        "page.title", "related", "thread", "x", "'a'", "1", "-1", "999999999", "1e9", "nil", "true", "empty", "(1..3)", "(1..1000000000)",
        "article.nothing", "page[article.title]"];

    private static readonly string[] Filters = ["upcase", "append: 'x'", "split: ''", "join: ','", "replace: '', 'aaaaaaaa'", "times: 9",
        "divided_by: 0", "modulo: 0", "date: '%Y'", "slice: -1, 99", "truncate: -1", "sort", "map: 'title'", "where: 'a', 'b'", "concat: x",
        "json", "raw", "first", "size", "default: 'x'", "nothing", "escape", "strip_html", "url_decode", "base64_decode", "round: 99",
        "group_by: 'a'", "asset_url"];

    private static readonly string[] Tags =
        ["if", "unless", "for", "case", "capture", "comment", "raw", "tablerow", "ifchanged", "liquid", "block"];

    public static readonly IReadOnlyList<string> Pieces =
        ["{{ ", " }}", "{% ", " %}", "{%- ", " -%}", "{% if x %}", "{% endif %}", "{% for i in (1..1000) %}", "{% endfor %}",
            "{% for i in (1..1000000000) %}", "{% assign x = x | append: x %}", "{% assign x = 'aaaaaaaa' %}",
            "{% capture x %}{{ x }}{{ x }}{% endcapture %}", "{% render 'card' %}", "{% include 'card' %}", "{% render 'article' %}",
            "{% layout 'layout' %}", "{% case x %}", "{% when 1 %}", "{% else %}", "{% raw %}", "{% comment %}", "{% increment x %}",
            "{% cycle 'a','b' %}", "{% break %}", "| ", "(", "[", "x[", "'", "\"", "and ", "or ", "{{ article.body }}"];

    public static byte[] Template(Sequence chance)
    {
        var text = new StringBuilder();
        for (int i = chance.Next(10); i >= 0; i--)
            Node(text, chance, 4);
        return Seeds.Text(text.ToString());
    }

    private static void Node(StringBuilder text, Sequence chance, int depth)
    {
        if (depth == 0 || chance.OneIn(2))
        {
            text.Append("{{ ").Append(chance.Pick(Values));
            for (int i = chance.Next(4); i > 0; i--)
                text.Append(" | ").Append(chance.Pick(Filters));
            text.Append(" }}");
            return;
        }

        string tag = chance.Pick(Tags);
        text.Append("{% ").Append(tag).Append(' ').Append(tag is "for" or "tablerow" ? "i in " : "").Append(chance.Pick(Values))
            .Append(" %}");
        for (int i = chance.Next(4); i > 0; i--)
            Node(text, chance, depth - 1);
        if (!chance.OneIn(10))
            text.Append("{% end").Append(tag).Append(" %}");
    }
}
