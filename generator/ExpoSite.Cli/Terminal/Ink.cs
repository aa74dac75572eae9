namespace ExpoSite.Cli.Terminal;

/// <summary>A piece of a line, with its colour on a terminal.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Color">Parameter of the terminal command SGR (ECMA-48, 8.3.117), or null.</param>
internal readonly record struct Ink(string Text, string? Color = null)
{
    public static implicit operator Ink(string text) => new(text);
}
