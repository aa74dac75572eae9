namespace ExpoSite.Site.Knowledge;

/// <summary>A name found in a text.</summary>
/// <param name="Target">What it names.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Characters that it takes.</param>
internal readonly record struct NameMention<T>(T Target, int Start, int Length);
