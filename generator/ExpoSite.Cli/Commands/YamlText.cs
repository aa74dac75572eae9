using System.Text.Encodings.Web;
using System.Text.Json;

namespace ExpoSite.Cli.Commands;

/// <summary>Text of a user's as a value in YAML.</summary>
internal static class YamlText
{
    /// <summary>In double quotes, on one line: a JSON string is a double-quoted YAML scalar (YAML 1.2 section 1.3).</summary>
    public static string Quoted(string text) =>
        "\"" + JsonEncodedText.Encode(text.ReplaceLineEndings(" "), JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
}
