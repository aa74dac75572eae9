namespace ExpoSite.Site.Stories;

/// <summary>One event as the site told it: the stories on it, oldest first.</summary>
/// <param name="Name">What the editor calls it under <c>thread</c>; null for one that was found by its texts.</param>
/// <param name="Stories">At least two when named, three when found.</param>
internal sealed record StoryThread(string? Name, ImmutableArray<Story> Stories);
