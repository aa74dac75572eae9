using System.Globalization;
using ExpoSite.Core.Content;

namespace ExpoSite.Site.Articles;

/// <summary>Where a story stands.</summary>
internal static class StoryAddress
{
    /// <summary>The address that an article has when it is shown, without base path: <c>/2025/11/slug/</c>.</summary>
    public static string Of(Article article) =>
        string.Create(CultureInfo.InvariantCulture, $"/{article.Published.Day:yyyy}/{article.Published.Day:MM}/{article.Slug}/");
}
