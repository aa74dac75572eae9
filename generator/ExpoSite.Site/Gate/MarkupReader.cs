using System.Text.RegularExpressions;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace ExpoSite.Site.Gate;

internal enum MarkupKind
{
    Start,
    End,
    Broken,
}

/// <summary>A tag, or a piece of text that is no markup; then the piece is the name.</summary>
internal sealed record MarkupToken(MarkupKind Kind, string Name, ImmutableArray<(string Name, string Value)> Attributes)
{
    public string? ValueOf(string name) => Attributes.Where(a => a.Name == name).Select(a => a.Value).FirstOrDefault();
}

/// <summary>
/// Reads HTML strictly, with AngleSharp's tokenizer: whatever it reports as an error is broken, and so are values without quotation marks
/// and references that XML does not know, which browsers take and other readers do not. Text is looked at for its references alone.
/// </summary>
internal static partial class MarkupReader
{
    private const int LongestPiece = 16;

    public static ImmutableArray<MarkupToken> Read(string html)
    {
        var tokens = ImmutableArray.CreateBuilder<MarkupToken>();
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { IsNotConsumingCharacterReferences = true };
        tokenizer.Error += (_, error) => tokens.Add(Broken(html, html.LastIndexOf('<', Math.Min(error.Position.Index, html.Length - 1))));
        for (HtmlToken token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (token is HtmlTagToken tag && tag.Attributes.TrueForAll(a => IsQuoted(html, a)))
                tokens.Add(Tag(tag));
            else if (token.Type != HtmlTokenType.Character)
                tokens.Add(Broken(html, token.Position.Index));
            else if (References().Matches(token.Data).FirstOrDefault(m => !IsCharacter(m)) is { } reference)
                tokens.Add(Broken(token.Data, reference.Index));
        }

        return tokens.ToImmutable();
    }

    private static MarkupToken Tag(HtmlTagToken tag) => new(
        tag.Type == HtmlTokenType.EndTag ? MarkupKind.End : MarkupKind.Start, tag.Name, [.. tag.Attributes.Select(a => (a.Name, a.Value))]);

    private static MarkupToken Broken(string html, int at)
    {
        int start = Math.Max(0, at);
        return new MarkupToken(MarkupKind.Broken, html.Substring(start, Math.Min(LongestPiece, html.Length - start)).Split('\n')[0], []);
    }

    private static bool IsQuoted(string html, HtmlAttributeToken attribute)
    {
        ReadOnlySpan<char> value = html.AsSpan(attribute.Position.Index + attribute.Name.Length);
        return value is not ['=', ..] || value is ['=', '"' or '\'', ..];
    }

    // An ampersand that begins no reference has neither a name nor a number.
    private static bool IsCharacter(Match reference)
    {
        if (reference.Groups["name"].Success)
            return true;
        bool isHex = reference.Groups["hex"].Success;
        string number = reference.Groups[isHex ? "hex" : "number"].Value;
        return int.TryParse(number, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code)
            && code is 9 or 10 or (>= 0x20 and <= 0x7E) or (>= 0xA0 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD)
                or (>= 0x10000 and <= 0x10FFFF);
    }

    [GeneratedRegex(
        "&(?:(?<name>amp|lt|gt|quot|apos|nbsp);|#(?<number>[0-9]{1,7});|#[xX](?<hex>[0-9a-fA-F]{1,6});)?", RegexOptions.CultureInvariant)]
    private static partial Regex References();
}
