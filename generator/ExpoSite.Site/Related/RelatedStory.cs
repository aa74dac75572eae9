using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Related;

/// <summary>Why a story stands among the related ones of another, the strongest ground first.</summary>
public enum RelatedGround
{
    /// <summary>The editor named it.</summary>
    Editor,

    /// <summary>The source page of one recommended the other.</summary>
    Source,

    /// <summary>Text, tags and the like.</summary>
    Likeness,

    /// <summary>Nothing but the category: it fills a place that would stay free.</summary>
    Category,
}

/// <summary>A story that a reader of another may want next.</summary>
/// <param name="Story">The story.</param>
/// <param name="Ground">Why it was chosen.</param>
/// <param name="Score">What its rank was decided by; 0 for the editor's choice and for what fills up.</param>
internal readonly record struct RelatedStory(Story Story, RelatedGround Ground, float Score);
