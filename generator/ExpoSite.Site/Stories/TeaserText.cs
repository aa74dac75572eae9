using ExpoSite.Core.Language;

namespace ExpoSite.Site.Stories;

/// <summary>Shortens a paragraph to a teaser.</summary>
internal static class TeaserText
{
    /// <summary>Longest teaser, in UTF-16 code units.</summary>
    public const int MaxLength = 280;

    /// <summary>Whole sentences up to <see cref="MaxLength"/>; else cut between words, with an ellipsis.</summary>
    public static string Shorten(string paragraph) => Excerpt.Of(paragraph, MaxLength);
}
