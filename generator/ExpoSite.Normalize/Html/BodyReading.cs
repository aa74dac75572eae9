namespace ExpoSite.Normalize.Html;

/// <summary>One way of reading the page: which blocks it takes for the body.</summary>
/// <param name="Name">For explanations, for example <c>JSON-LD articleBody</c>.</param>
/// <param name="Trust">Its vote, where 1 is an ordinary one.</param>
/// <param name="Blocks">Indexes of its blocks.</param>
internal sealed record BodyReading(string Name, double Trust, HashSet<int> Blocks);
