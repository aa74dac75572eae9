namespace ExpoSite.Site.Search;

/// <summary>Where a word stands in a story; what weighs more hides what weighs less.</summary>
internal enum SearchField
{
    Body,
    Term,
    Title,
}

/// <summary>A story that has a word.</summary>
internal readonly record struct SearchPosting(int Story, SearchField Field);
