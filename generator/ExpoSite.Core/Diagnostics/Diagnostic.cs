namespace ExpoSite.Core.Diagnostics;

/// <summary>How much a finding matters: only an error changes the exit code and stops a publish.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>One finding with a place: what is wrong, where, and what to do next.</summary>
public sealed record Diagnostic(DiagnosticRule Rule, SourcePosition Position, string Message, string? Hint) : IComparable<Diagnostic>
{
    /// <summary>That of the rule, unless the command that runs is stricter.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>The severity as a word.</summary>
    public string Level => Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    /// <summary>Order of reports: path, line, column, code, message, all ordinal.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
            return 1;
        int order = string.CompareOrdinal(Position.Path, other.Position.Path);
        if (order == 0)
            order = Position.Line.CompareTo(other.Position.Line);
        if (order == 0)
            order = Position.Column.CompareTo(other.Position.Column);
        if (order == 0)
            order = string.CompareOrdinal(Rule.Code, other.Rule.Code);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary><c>path(line,column): severity CODE: message</c>, without the hint.</summary>
    public override string ToString() => $"{Position}: {Level} {Rule.Code}: {Message}";

    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;
    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;
    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;
}

/// <summary>What parsing returns: a value, or none, and what was found on the way. Exceptions mean bugs.</summary>
/// <param name="Value">The value, or null when an error left nothing usable.</param>
public sealed record Outcome<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class;
