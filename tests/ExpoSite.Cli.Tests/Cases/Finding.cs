using System.Collections.Immutable;
using System.Text.Json;

namespace ExpoSite.Cli.Tests.Cases;

/// <summary>What the program told of one place, read from its JSON.</summary>
internal sealed record Finding(string Severity, string Code, string Path, int Line, string Message, string Hint)
{
    public bool IsError => Severity == "error";

    /// <summary>As cases write it: "warning EXPO2070 3"; without a number where the whole file is meant.</summary>
    public string Short => Line == 0 ? $"{Severity} {Code}" : $"{Severity} {Code} {Line}";

    public static ImmutableArray<Finding> Read(RunResult run)
    {
        using var json = JsonDocument.Parse(run.Out);
        return [.. json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(Of)];
    }

    public override string ToString() => $"{Path}({Line}): {Severity} {Code}: {Message} ({Hint})";

    private static Finding Of(JsonElement told) => new(
        Text(told, "severity"), Text(told, "code"), Text(told, "path"), told.GetProperty("line").GetInt32(),
        Text(told, "message"), Text(told, "hint"));

    private static string Text(JsonElement told, string name) =>
        told.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? "" : "";
}
