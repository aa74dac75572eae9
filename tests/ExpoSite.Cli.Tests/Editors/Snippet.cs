using System.Text.Json;
using System.Text.RegularExpressions;

namespace ExpoSite.Cli.Tests.Editors;

/// <summary>A snippet of VS Code, and what it becomes in a file when nothing is typed over it.</summary>
internal sealed partial record Snippet(string Name, string Scope, string Prefix, string Body)
{
    private static readonly Dictionary<string, string> Variables = new(StringComparer.Ordinal)
    {
        ["UUID"] = "3f2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e77",
        ["CURRENT_YEAR"] = "2026",
        ["CURRENT_MONTH"] = "01",
        ["CURRENT_DATE"] = "15",
        ["CURRENT_HOUR"] = "09",
        ["CURRENT_MINUTE"] = "05",
        ["CURRENT_SECOND"] = "00",
        ["CURRENT_TIMEZONE_OFFSET"] = "+01:00",
    };

    public static IReadOnlyList<Snippet> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return
        [
            .. document.RootElement.EnumerateObject().Select(s => new Snippet(
                s.Name, s.Value.GetProperty("scope").GetString()!, s.Value.GetProperty("prefix").GetString()!,
                string.Join('\n', s.Value.GetProperty("body").EnumerateArray().Select(l => l.GetString())))),
        ];
    }

    /// <summary>Its texts, one for each choice that it offers.</summary>
    public IEnumerable<string> Texts()
    {
        string text = Variable().Replace(Body, v => Variables[v.Groups[1].Value]);
        if (Choice().Match(text) is not { Success: true } choice)
            return [Expanded(text)];
        return choice.Groups[1].Value.Split(',').Select(c => Expanded(text.Replace(choice.Value, c, StringComparison.Ordinal)));
    }

    public override string ToString() => Name;

    private static string Expanded(string text) =>
        Escape().Replace(Stop().Replace(Default().Replace(text, d => d.Groups[1].Value), ""), e => e.Groups[1].Value);

    [GeneratedRegex(@"(?<!\\)\$\{([A-Z_]+)\}")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\$\{\d+\|([^|]*)\|\}")]
    private static partial Regex Choice();

    [GeneratedRegex(@"(?<!\\)\$\{\d+:((?:\\.|[^}\\])*)\}")]
    private static partial Regex Default();

    [GeneratedRegex(@"(?<!\\)\$\d+")]
    private static partial Regex Stop();

    [GeneratedRegex(@"\\([\\$}])")]
    private static partial Regex Escape();
}
