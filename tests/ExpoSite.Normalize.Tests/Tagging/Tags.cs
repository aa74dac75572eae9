using System.Collections.Immutable;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Tagging;

namespace ExpoSite.Normalize.Tests.Tagging;

/// <summary>The tags of one story that stands alone.</summary>
internal static class Tags
{
    public static ImmutableArray<string> Of(
        string title, string body, string? category = null, ImmutableArray<string> keywords = default, string? language = null)
    {
        TagReading reading = TagSuggestion.Read(title, [.. PlainMarkdown.Paragraphs(body)], keywords.IsDefault ? [] : keywords, language);
        return [.. new SiteTags([reading], []).Choose([new UntaggedText(reading, category)])[0].Select(t => t.Form)];
    }
}
