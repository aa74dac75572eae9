namespace ExpoSite.Architecture.Tests;

/// <summary>What the formatter of whitespace does not look at, and its slower sibling would take a minute for.</summary>
public sealed class UsingTests
{
    [Fact]
    public void Using_directives_stand_in_order_with_System_first()
    {
        string[] disordered = [.. Repository.CSharpFiles("generator").Concat(Repository.CSharpFiles("tests"))
            .Where(f => !IsInOrder(Repository.Read(f).Split('\n', StringSplitOptions.TrimEntries)))];

        Assert.Empty(disordered);
    }

    private static bool IsInOrder(IEnumerable<string> lines)
    {
        string[] names =
        [
            .. lines.TakeWhile(l => !l.StartsWith("namespace ", StringComparison.Ordinal))
                .Where(l => l.StartsWith("using ", StringComparison.Ordinal) && l.EndsWith(';')
                    && !l.Contains('=', StringComparison.Ordinal) && !l.StartsWith("using static ", StringComparison.Ordinal))
                .Select(l => l["using ".Length..^1]),
        ];
        return names.SequenceEqual(names.OrderBy(n => n != "System" && !n.StartsWith("System.", StringComparison.Ordinal))
            .ThenBy(n => n, StringComparer.OrdinalIgnoreCase));
    }
}
