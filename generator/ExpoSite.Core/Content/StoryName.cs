using ExpoSite.Core.Text;

namespace ExpoSite.Core.Content;

/// <summary>What a story can be named by: its id, its slug, or its address.</summary>
/// <param name="Id">Null for a file without one.</param>
/// <param name="Slug">Last segment of its address; null for a file without a name.</param>
/// <param name="Day">The day of its address; null for a story without one, which has no address.</param>
public readonly record struct StoryName(Guid? Id, Slug? Slug, DateOnly? Day)
{
    /// <summary>Address without base path, or null.</summary>
    public string? Address => Day is { } day && Slug is { } slug ? StoryAddress.Of(day, slug) : null;
}
