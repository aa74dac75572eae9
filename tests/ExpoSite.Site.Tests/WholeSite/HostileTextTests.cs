using System.Text.Json;
using System.Xml.Linq;
using CsCheck;
using ExpoSite.Core.Text;
using ExpoSite.Fuzz;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Tests.Markdown;

namespace ExpoSite.Site.Tests.WholeSite;

/// <summary>Whatever an editor types, every file of the site can be read.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "\uFFFE", "\uFFFF", "\uFDD0", "\uD83F\uDFFE", "\uD800", "\uDC00", "&#xFFFE;", "&#0;", "&#xD800;", "&#x1;", "\u0001", "\u000B",
        "\u0085", "\u202E", "\u2066", "e\u0301\u0301\u0301",
        "<!-- a -->", "<!--", "-->", "<?x ?>", "<![CDATA[", "]]>", "<script>alert(1)</script>", "<b>", "</b>", "{{< x >}}", "{% x %}",
        "{: .x}", "<<<<<<< a\n", "\n=======\n", "[a](", "](b c.jpg)", "![a](b)",
        "**", "_", "`", "```\n", "\n\n", "\n", "> ", "- ", "1. ", "# ", "| a | b |\n|---|---|\n", "[^1]", "\n\n[^1]: n\n\n",
        "www.x.example", "https://x.example/?a&b", "a@b.example", "\"", "'", "--", "...", "word ",
        "東京。", "😀", "👩‍👩‍👧", "\\", "&amp;", "&", "%EF%BF%BE", "[x](/\uFFFE/y)", "[x](&#xFFFE;)", "\t", "    code\n",
    ];

    [Fact]
    public void Every_output_is_well_formed_and_free_of_forbidden_characters() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 30].Select(Gen.Int[0, 3]).Sample(
            (pieces, kind) =>
            {
                string text = string.Concat(pieces);
                string key = System.Text.Json.JsonEncodedText.Encode(ForbiddenCharacters.Remove(text)).ToString();
                SmallSite site = Bodies.Site(
                    kind == 0 ? "Text.\n" : text, kind == 1 ? "title: A\npublished: 2026-09-10"
                    : $"title: \"A {key}\"\npublished: 2026-09-10\nslug: a\ntags: [x, \"t \\uFFFE {key}\"]") with
                {
                    Configuration =
                    $"title: T\nurl: https://example.org/\nsmartTypography: {(kind % 2 == 0 ? "true" : "false")}\n"
                };
                foreach (PlannedFile file in site.Plan().Files)
                    Check(file);
            },
            iter: FuzzSlice.Scaled(50),
            threads: 1,
            seed: new PCG(1, 1).ToString());

    private static void Check(PlannedFile file)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        file.Render(bytes);
        string text = System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan);
        Assert.True(ForbiddenCharacters.IndexIn(text) < 0, file.Path);
        if (file.Path.EndsWith(".xml", StringComparison.Ordinal) || file.Path.EndsWith(".opml", StringComparison.Ordinal))
            Assert.NotNull(XDocument.Parse(text).Root);
        else if (file.Path.EndsWith(".json", StringComparison.Ordinal))
            JsonDocument.Parse(text).Dispose();
        // JSON holds texts as they are; whoever shows one escapes it.
        if (file.Path.EndsWith(".json", StringComparison.Ordinal))
            return;
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<!-- a", text, StringComparison.Ordinal);
    }
}
