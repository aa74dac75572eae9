using System.Text;

namespace ExpoSite.Fuzz;

/// <summary>Pasted texts, and Markdown with front matter as this and other generators write it.</summary>
internal static class MarkdownGrammar
{
    private static readonly string[] Keys =
        ["id", "title", "published", "date", "updated", "category", "categories", "tags", "authors", "author", "description", "excerpt",
            "image", "imageAlt", "kind", "expo", "countries", "lang", "slug", "aliases", "related", "draft", "embargo", "expires",
            "corrections", "source", "sourceHash", "contact", "layout", "permalink", "publishDate", "expiryDate", "build", "status",
            "TITLE", "cover"];

    public static readonly IReadOnlyList<string> Pieces =
    [
        "[", "]", "[a](", "![a](b)", "(", "{", "}", "<", ">", "> ", "- ", "* ", "1. ", "    ", "\t", "`", "``", "```\n", "~~~", "*", "**",
        "_", "~", "|", "| a |\n| - |\n", "# ", "###### ", "a\n=\n", "a\n-\n", "---\n", "[^1]", "[^1]: a\n", "[a]: b\n", "<!-- a -->",
        "<div>", "<div\n", "</div>",
        "<a href=", "\\", "&", "&amp;", "$", "^", "==", "++", ":", ":::\n", "a: b\n", "{{ a }}", "{% a %}", "{{< a >}}", "{: .a}",
        "<<<<<<< a\n=======\n", ">>>>>>> a\n", "https://a.example/", "www.a.example", "a@b.example", "\n", "\n\n", "text<br><br>",
        "- [ ] a\n", "\n  - ",
        "Recommended for You\n\nIndustry\n\nA Headline of a Card\n\nBy /Mar 12, 2031\n\nThe text of a card about the quay.\n",
        "title: x\n", "title: [\n", "title: \"\n", "? a\n", "a: &a [*a, *a]\n", "- - - - ", "{a: ", "'", "\"", "|\n", ">-\n", "!!str ",
        "%YAML 1.2\n", "+++\n", "a = \"b\"\n",
    ];

    public static byte[] Text(Sequence chance)
    {
        var text = new StringBuilder();
        text.Append(HostileText.Line(chance)).Append("\n\n").Append("By ").Append(HostileText.Line(chance)).Append("\n\n");
        Body(text, chance);
        return Seeds.Text(text.ToString());
    }

    public static byte[] File(Sequence chance)
    {
        var text = new StringBuilder("---\n");
        if (!chance.OneIn(8))
            text.Append("title: ").Append(YamlGrammar.Value(chance, 1)).Append("\npublished: 2031-03-12\n");
        for (int i = chance.Next(10); i > 0; i--)
            text.Append(chance.Pick(Keys)).Append(": ").Append(YamlGrammar.Value(chance, 2)).Append('\n');
        text.Append("---\n\n");
        Body(text, chance);
        return Seeds.Text(text.ToString());
    }

    private static void Body(StringBuilder text, Sequence chance)
    {
        for (int i = chance.Next(30); i >= 0; i--)
        {
            for (int j = chance.Next(4); j > 0; j--)
                text.Append(chance.Pick(Pieces));
            text.Append(HostileText.Line(chance));
            text.Append(chance.OneIn(3) ? "\n" : "\n\n");
        }
    }
}
