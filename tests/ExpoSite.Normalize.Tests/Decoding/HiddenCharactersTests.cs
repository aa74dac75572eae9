using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Decoding;

public sealed class HiddenCharactersTests
{
    [Theory]
    [InlineData("a\uFFFEb\uFFFF", "ab")]
    [InlineData("a\uFDD0b\uFDEF", "ab")]
    [InlineData("a\uD83F\uDFFEb\uDBFF\uDFFF", "ab")]
    [InlineData("a\0b\u0007\u009F", "ab")]
    [InlineData("a\u202Eb\u2066", "ab")]
    [InlineData("\uD83D\uDE00 ok \uD842\uDFB7\t\n", "\uD83D\uDE00 ok \uD842\uDFB7\t\n")]
    [InlineData("\uD83D\uDE00\uD83D\uDE00\u0001x\uD83D\uDE00", "\uD83D\uDE00\uD83D\uDE00x\uD83D\uDE00")]
    public void What_is_no_character_is_left_out(string text, string clean) => Assert.Equal(clean, HiddenCharacters.Remove(text));

    [Fact]
    public void Halves_of_surrogate_pairs_are_left_out()
    {
        Assert.Equal("ab", HiddenCharacters.Remove("a\uD800b"));
        Assert.Equal("ab\uD83D\uDE00", HiddenCharacters.Remove("a\uDC00b\uD83D\uDE00\uD83D"));
    }

    public static TheoryData<string, string> Escaped => new()
    {
        { "a.html", Page("&#xFFFE;") },
        { "a.html", Page("&#x1FFFF;") },
        { "a.html", Page("&#xFDD0;") },
        { "a.html", Page("&#8238;") },
        { "a.eml", "From: a@example.org\nSubject: Robots learn to fold\nContent-Type: text/html\n\n" + Page("&#xFFFE;") },
        { "a.md", $"---\ntitle: \"Robots \\uFFFElearn to fold\"\ndate: 2031-03-12\nauthor: \"Ana\\uFFFE Reyes\"\ntags: "
            + $"[\"sa\\uFFFEils\"]\n---\n\n{Raws.Body.Replace("fair", "f&#xFFFE;air", StringComparison.Ordinal)}\n" },
        { "a.txt", $"Robots learn \uFFFEto fold\n\n12 March 2031\n\n{Raws.Body}" },
    };

    [Theory]
    [MemberData(nameof(Escaped))]
    public void Written_as_an_entity_or_an_escape_they_are_left_out_and_told(string path, string text)
    {
        NormalizeResult result = Raws.Run(Raws.Text(path, text));
        Assert.All(result.Files, f => Assert.Equal(f.Text, HiddenCharacters.Remove(f.Text)));
        Assert.NotEmpty(result.Files);
        if (path != "a.md")
            Assert.Contains("EXPO1777", Raws.Codes(result));
    }

    private static string Page(string entity) =>
        $"<html><title>Robots {entity}learn to fold</title><meta name=description content='About {entity} robots'><meta name=author "
            + $"content='Ana{entity} Reyes'><body><article><h1>Robots {entity}learn to "
            + $"fold</h1><p>{Raws.Body.Replace("\n\n", entity + "</p><p>", StringComparison.Ordinal)}</p></article></body></html>";
}
