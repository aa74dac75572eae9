using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ExpoSite.Site.Identity;

/// <summary>
/// What a story is recognized by when its address does not tell: a fingerprint of its headline, and a sketch of its text that
/// survives editing.
/// </summary>
/// <param name="Title">Eight hexadecimal digits: hash of the headline's letters and digits, in lower case.</param>
/// <param name="Text">
/// Up to eight groups of four hexadecimal digits: the smallest hashes of three words in a row (Broder, "On the resemblance and
/// containment of documents", 1997). Two texts share about as many groups as they share phrases. Empty for a story without text.
/// </param>
internal readonly record struct StoryMark(string Title, string Text)
{
    private const int Groups = 8;
    private const int GroupsShared = 3;
    private const int GroupLength = 4;
    private const int WordsInPhrase = 3;

    // Characters of the text. What a house puts below all its stories stands behind them, and so does most of a long read.
    private const int SketchedLength = 3_000;

    public static StoryMark Of(Article article) =>
        article.Withdrawn is { } story ? Of(story) : new(TitleOf(article.Title), TextOf(article.Description, article.Body));

    public static StoryMark Of(string title, string text) => new(TitleOf(title), TextOf(null, text));

    /// <summary>True for texts of digits in the form in which marks are written.</summary>
    public static bool IsWellFormed(string title, string text) =>
        title.Length == 8 && text.Length % GroupLength == 0 && text.Length <= Groups * GroupLength
        && title.All(char.IsAsciiHexDigitLower) && text.All(char.IsAsciiHexDigitLower);

    /// <summary>What another mark of the same story is likely to have too: headline and phrases.</summary>
    public IEnumerable<string> Clues => GroupsOf(Text).Prepend(Title);

    /// <summary>Phrases that are the same, of eight; the same headline says as much as all of them.</summary>
    public int LikenessTo(StoryMark other) =>
        GroupsOf(Text).Intersect(GroupsOf(other.Text)).Count() + (Title == other.Title ? Groups : 0);

    /// <summary>
    /// True when three of eight phrases kept are the same. Of edited texts most are; of unrelated ones none is, but for a notice
    /// that a house puts below all its stories.
    /// </summary>
    public bool SharesTextWith(StoryMark other)
    {
        HashSet<string> own = GroupsOf(Text);
        HashSet<string> others = GroupsOf(other.Text);
        int least = Math.Min(own.Count, others.Count);
        return least > 0 && own.Intersect(others).Count() * Groups >= least * GroupsShared;
    }

    /// <summary>True for a story that may stand elsewhere: of a text of a few words the headline must be the same too.</summary>
    public bool IsMovedFrom(StoryMark other) => Title == other.Title
        ? Text == other.Text || SharesTextWith(other)
        : other.Text.Length == Groups * GroupLength && SharesTextWith(other);

    /// <summary>True when headline or text is recognized.</summary>
    public bool IsSameStory(StoryMark other) => Title == other.Title || SharesTextWith(other);

    private static HashSet<string> GroupsOf(string text) =>
        [.. Enumerable.Range(0, text.Length / GroupLength).Select(i => text.Substring(i * GroupLength, GroupLength))];

    private static string TitleOf(string title)
    {
        string letters = string.Concat(ForbiddenCharacters.Remove(title).Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit))
            .ToLowerInvariant();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letters)).AsSpan(0, 4));
    }

    private static string TextOf(string? description, string body)
    {
        string[] texts = [description ?? "", body.Length <= SketchedLength ? body : TextCut.Start(body, SketchedLength)];
        for (int words = WordsInPhrase; words > 0; words--)
        {
            if (Shingles.Of(texts, words) is { Count: > 0 } phrases)
                return string.Concat(phrases.Order().Take(Groups).Select(h => ((ushort)h).ToString("x4", CultureInfo.InvariantCulture)));
        }

        return "";
    }
}

/// <summary>The mark of each article, made once.</summary>
internal sealed class StoryMarks
{
    private readonly ConcurrentDictionary<Article, StoryMark> made = new(ReferenceEqualityComparer.Instance);

    public StoryMark Of(Article article) => made.GetOrAdd(article, StoryMark.Of);
}
