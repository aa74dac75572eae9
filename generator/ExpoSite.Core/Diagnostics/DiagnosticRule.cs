namespace ExpoSite.Core.Diagnostics;

/// <summary>One kind of finding, declared where it is found, or in a class of its stage. Tests find all of them.</summary>
/// <param name="Code"><c>EXPO</c> and four digits: 1xxx normalize, 2xxx load, 3xxx index and check, 4xxx theme, 5xxx write, 9xxx the
/// program itself.</param>
/// <param name="Title">What is found, in a few words.</param>
/// <param name="Explanation">Why it matters and what to do about it, for the reference page.</param>
/// <param name="Example">A story of few lines that shows it; null where more is needed.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Title, string Explanation, RuleExample? Example = null)
{
    /// <summary>A finding of this rule at a place.</summary>
    public Diagnostic At(SourcePosition position, string message, string? hint = null) => new(this, position, message, hint);

    /// <summary>A finding of this rule about a file as a whole.</summary>
    public Diagnostic At(string path, string message, string? hint = null) => At(SourcePosition.WholeFile(path), message, hint);
}

/// <summary>What breaks a rule and what keeps it, for the reference page; a test holds that both do.</summary>
/// <param name="IsFrontMatter">True for lines of front matter below a title and a day, false for a body.</param>
public sealed record RuleExample(bool IsFrontMatter, string Broken, string Kept)
{
    public static RuleExample Keys(string broken, string kept) => new(true, broken, kept);
    public static RuleExample Text(string broken, string kept) => new(false, broken, kept);
}
