using CsCheck;
using ExpoSite.Fuzz;
using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Stories;
using ExpoSite.Normalize.Tests.WordFiles;
using YamlDotNet.RepresentationModel;

namespace ExpoSite.Normalize.Tests;

/// <summary>Every reader with texts that nobody should send.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "\uD800", "\uDC00", "\uDBFF", "\uFFFE", "\uFFFF", "\uFDD0", "\uD83F\uDFFE", "\0", "\u0001", "\u0007", "\u001B[31m", "\u0085",
        "\u009B", "\u2028", "\u202E", "\u2066", "\u200F",
        "x" + new string('\u0301', 300), "\uD83D\uDC69\u200D\uD83D\uDE80", "\uD83D\uDE00", "\uE0001\uE001", "&#xFFFE;", "&#xD800;", "&#0;",
        "&#x202E;", "\\uD800", "---", "\n---\n", ": ", " #", "'", "\"", "<b>", "</p>", "]]>",
        "12 March 2031", "By Ana Reyes", "The fair opened its doors on Monday, said the port office, and nobody had counted on it.", "\n\n",
        "\n", "\r", "\t", " ",
    ];

    private static readonly Gen<string> Hostile =
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String[0, 8]).Array[0, 30]
            .Select(pieces => string.Concat(pieces));

    [Theory]
    [InlineData(".txt")]
    [InlineData(".html")]
    [InlineData(".mhtml")]
    [InlineData(".eml")]
    [InlineData(".docx")]
    [InlineData(".md")]
    public void Any_text_gives_Markdown_that_reads_back_without_hidden_characters(string extension) =>
        Gen.Select(Hostile, Hostile, Hostile).Sample((title, body, value) => AssertRead(File(extension, title, body, value)), iter: 60);

    [Theory]
    [InlineData(".txt")]
    [InlineData(".html")]
    [InlineData(".eml")]
    [InlineData(".docx")]
    [InlineData(".md")]
    public void A_line_of_a_megabyte_is_read(string extension) =>
        AssertRead(File(
            extension, "Robots learn to fold sails", string.Concat(Enumerable.Repeat("sails and ropes, ", 60_000)), "Ana Reyes"));

    private static void AssertRead(RawFile raw)
    {
        NormalizeResult result = Raws.Run(raw);
        Assert.All(result.Diagnostics, d => Assert.False(d.Rule.Code is "EXPO9001" or "EXPO1210", d.ToString()));
        Assert.True(result.Files.Select(f => f.Source).Concat(result.Diagnostics.Select(d => d.Position.Path)).Contains(raw.Path),
            "passed in silence");
        foreach (string text in result.Files.Select(f => f.Text))
        {
            Assert.Equal(text, HiddenCharacters.Remove(text));
            Assert.True(SafeText.IsSafe(text), text);
            int end = text.IndexOf("\n---\n", 4, StringComparison.Ordinal);
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text[4..end]));
            Assert.NotEmpty(Assert.IsType<YamlMappingNode>(yaml.Documents.Single().RootNode).Children);
            Assert.Equal(Seal.OfRaw(raw.Content.Span), text.Split("sourceHash: ")[1].Split('-')[0].Trim('"', '\''));
        }
    }

    private static RawFile File(string extension, string title, string body, string value) => extension switch
    {
        ".html" => Raws.Text("a.html", Page(title, body, value)),
        ".mhtml" =>
            Raws.Text("a.mhtml",
            $"From: x\nSubject: {Line(title)}\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=B\n\n--B\nContent-Type: "
            + $"text/html; charset=utf-8\nContent-Location: https://x.example/{Line(value)}\n\n{Page(title, body, value)}\n--B--\n"),
        ".eml" =>
            Raws.Text("a.eml",
            $"From: {Line(value)} <a@example.org>\nSubject: {Line(title)}\nDate: Wed, 12 Mar 2031 10:00:00 +0000\nContent-Type: "
            + $"text/{(body.Length % 2 == 0 ? "html" : "plain")}; charset=utf-8\n\n{title}\n\n{body}\n\n{Raws.Body}\n"),
        ".docx" =>
            new RawFile("a.docx", new WordFile().Styled("Title", Xml(title)).Text(Xml(value)).Text(Xml(body)).Text(Xml(Raws.Body)).Bytes()),
        ".md" =>
            Raws.Text("a.md",
            $"---\ntitle: {Line(title)}\nauthor: \"{Line(value)}\"\ntags: [{Line(value)}, sails]\n---\n\n# "
            + $"{title}\n\n{body}\n\n{Raws.Body}\n"),
        _ => Raws.Text("a.txt", $"{title}\n\n{value}\n\n{body}\n\n{Raws.Body}\n"),
    };

    private static string Page(string title, string body, string value) =>
        $"<html><head><title>{title}</title><meta name=author content=\"{value}\"><meta name=keywords content='{value}, sails'><script "
            + $"type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"{value}\"}}</script></head><body><article><h1>{title}</h1><p>{body}</p><p>{Raws.Body.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></article></body></html>";

    private static string Line(string text) => text.ReplaceLineEndings(" ");

    // XML 1.0 cannot hold the others at all.
    private static string Xml(string text) =>
        string.Concat(HiddenCharacters.Remove(text.Replace("\u0085", "", StringComparison.Ordinal)).Where(c => c >= ' '));
}
