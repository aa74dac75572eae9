namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>What is to be told about a body: one note for one cause, however often it stands there.</summary>
/// <param name="Rule">Which rule it breaks.</param>
/// <param name="Message">What is wrong, a whole sentence.</param>
/// <param name="Hint">What to do next.</param>
/// <param name="Offsets">Where it stands, in characters from the start of the Markdown, ascending; at least one.</param>
internal sealed record BodyNote(DiagnosticRule Rule, string Message, string Hint, ImmutableArray<int> Offsets);
