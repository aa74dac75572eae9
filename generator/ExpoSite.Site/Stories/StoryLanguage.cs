namespace ExpoSite.Site.Stories;

/// <summary>The language of a story: what its front matter says, else what its script shows, else that of the site.</summary>
internal static class StoryLanguage
{
    // Enough to see the script; a headline alone may be a name.
    private const int Read = 600;

    /// <summary>First part of a language tag in small letters, such as <c>zh</c>: what tells languages apart, not their regions.</summary>
    /// <param name="siteLanguage">BCP 47.</param>
    public static string Of(Article article, string text, string siteLanguage) =>
        Base(article.Language ?? (OfOtherScript(text) ?? siteLanguage));

    /// <summary>The same as a tag.</summary>
    public static string TagOf(Article article, string text, string siteLanguage) =>
        article.Language ?? (OfOtherScript(text) is { } shown && shown != Base(siteLanguage) ? shown : siteLanguage);

    private static string Base(string tag) => string.Intern(tag.Split('-', '_')[0].ToLowerInvariant());

    // Languages of the Latin script are not guessed: who writes another than the site's says so.
    private static string? OfOtherScript(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan(0, Math.Min(Read, text.Length));
        int others = 0, letters = 0;
        foreach (char c in start)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            others += c >= '\u0370' && char.IsLetter(c) ? 1 : 0;
        }

        return others * 2 > letters ? TextLanguage.Of(text) : null;
    }
}
