namespace ExpoSite.Normalize.Html.Body;

/// <summary>One way of reading the page: which blocks it takes for the body.</summary>
/// <param name="Evidence">What it is called as evidence.</param>
/// <param name="Blocks">Indexes of its blocks.</param>
internal sealed record BodyReading(Evidence Evidence, HashSet<int> Blocks);
