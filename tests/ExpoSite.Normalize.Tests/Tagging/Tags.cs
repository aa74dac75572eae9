using System.Collections.Immutable;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Habits;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Tagging;

namespace ExpoSite.Normalize.Tests.Tagging;

/// <summary>What stories could be tagged with, and what they are tagged with.</summary>
internal static class Tags
{
    /// <summary>What one story alone could bring to a site.</summary>
    public static ImmutableArray<string> Of(
        string title, string body, ImmutableArray<string> keywords = default, string? language = null) =>
        [.. Read(title, body, keywords, language).Candidates.Select(c => c.Form)];

    /// <summary>The tags of stories that come to a site together.</summary>
    /// <param name="filed">What stands there: headline, text and tags.</param>
    public static ImmutableArray<ChosenTag>[] Chosen(
        (string Title, string Body)[] stories, (string Title, string Body, string[] Tags)[]? filed = null,
        ImmutableArray<TagConfig> declared = default, string? category = null, bool takesNew = true, bool isBrief = false)
    {
        ImmutableArray<TaggedText> standing =
            [.. (filed ?? []).Select(f => new TaggedText(new HabitText(f.Title, f.Body), [.. f.Tags]))];
        ImmutableArray<UntaggedText> open = [.. stories.Select(
            s => new UntaggedText(Read(s.Title, s.Body), new HabitText(s.Title, s.Body), category, takesNew, isBrief))];
        var habits = new SiteHabits([.. standing.Select(s => s.Text)], [.. open.Select(o => o.Text)]);
        var tags = new SiteTags(standing, open, [.. open.Select(o => o.Reading)], declared.IsDefault ? [] : declared, habits);
        return [.. tags.Choose()];
    }

    /// <summary>The forms of the same.</summary>
    public static ImmutableArray<string>[] Forms((string Title, string Body)[] stories, (string Title, string Body, string[] Tags)[]? filed = null) =>
        [.. Chosen(stories, filed).Select(tags => tags.Select(t => t.Form).ToImmutableArray())];

    private static TagReading Read(string title, string body, ImmutableArray<string> keywords = default, string? language = null) =>
        TagSuggestion.Read(title, [.. PlainMarkdown.Paragraphs(body)], keywords.IsDefault ? [] : keywords, language);
}
