using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Theming;

/// <summary>The site's own theme files over those that ship with the program: for each path the site's own, else the shipped one.</summary>
internal static class ThemeFiles
{
    /// <param name="own">Files of the root's <c>theme/</c>.</param>
    /// <param name="shipped">Files of the theme that ships with the program, under the same paths.</param>
    /// <param name="isWhole">True when the site's own theme stands alone.</param>
    public static ImmutableArray<SourceFile> Over(ImmutableArray<SourceFile> own, ImmutableArray<SourceFile> shipped, bool isWhole)
    {
        if (isWhole || shipped.IsEmpty)
            return own;
        HashSet<string> replaced = [.. own.Select(f => f.Path)];
        return [.. own, .. shipped.Where(f => !replaced.Contains(f.Path))];
    }
}
