namespace ExpoSite.Yaml;

internal enum YamlFaultKind
{
    /// <summary>No YAML.</summary>
    Invalid,

    /// <summary>A key that stands there already.</summary>
    Duplicate,

    /// <summary>YAML, but a part of what is written has no meaning in it.</summary>
    Lost,
}

/// <summary>Something wrong with a piece of YAML.</summary>
/// <param name="Offset">0-based offset in it.</param>
internal sealed record YamlFault(YamlFaultKind Kind, int Offset, string Message, string Hint);

/// <summary>One attempt to read a piece of YAML.</summary>
/// <param name="Root">What could be read; null where <paramref name="Failure"/> is given.</param>
/// <param name="Faults">What is wrong, but did not end the attempt.</param>
internal sealed record YamlAttempt(YamlNode? Root, ImmutableArray<YamlFault> Faults, YamlFailure? Failure);

/// <summary>Where and why the parser gave up: mostly behind the mistake, never before it.</summary>
/// <param name="Start">0-based offset of what it could not read.</param>
/// <param name="Reached">0-based offset of how far it came.</param>
/// <param name="IsFinal">True for what no mending helps: too deep, too many.</param>
internal sealed record YamlFailure(int Start, int Reached, string Reason, bool IsFinal);
