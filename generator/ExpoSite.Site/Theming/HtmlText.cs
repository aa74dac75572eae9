using System.Text.Encodings.Web;

namespace ExpoSite.Site.Theming;

/// <summary>
/// Escapes the five characters that HTML and XML give a meaning, and nothing else, so that pages keep readable
/// letters of every script.
/// </summary>
internal sealed unsafe class HtmlText : TextEncoder
{
    public static readonly HtmlText Encoder = new();

    /// <summary>Length of <c>&amp;quot;</c>, the longest replacement.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny("&<>\"'");

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '&' or '<' or '>' or '"' or '\'';

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        ReadOnlySpan<char> replacement = unicodeScalar switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ => char.ConvertFromUtf32(unicodeScalar),
        };
        numberOfCharactersWritten = replacement.Length;
        return replacement.TryCopyTo(new Span<char>(buffer, bufferLength));
    }
}
