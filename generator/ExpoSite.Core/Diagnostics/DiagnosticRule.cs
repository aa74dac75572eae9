using ExpoSite.Core.Text;

namespace ExpoSite.Core.Diagnostics;

/// <summary>One kind of finding, listed in <see cref="DiagnosticCatalog"/>.</summary>
/// <param name="Code"><c>EXPO</c> and four digits: 1xxx normalize, 2xxx load, 3xxx index and check, 4xxx theme, 5xxx write, 9xxx the program itself.</param>
/// <param name="Severity">Severity of its findings.</param>
/// <param name="Title">What is found, in a few words.</param>
/// <param name="Explanation">Why it matters and what to do about it, for the reference page.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Title, string Explanation)
{
    /// <summary>A finding of this rule at a place.</summary>
    public Diagnostic At(SourcePosition position, string message, string? hint = null) => new(this, position, message, hint);

    /// <summary>A finding of this rule about a file as a whole.</summary>
    public Diagnostic At(string path, string message, string? hint = null) =>
        new(this, SourcePosition.WholeFile(path), message, hint);
}
