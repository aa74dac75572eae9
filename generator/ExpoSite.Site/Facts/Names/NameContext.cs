using ExpoSite.Site.Facts.Expos;
using ExpoSite.Site.Facts.Text;

namespace ExpoSite.Site.Facts.Names;

/// <summary>What the story around a name says about it: whether it is a slip, or the name of somebody or something else.</summary>
internal readonly struct NameContext(NearName near, StoryText text, ReadStory story)
{
    private static readonly string[] Titles =
        ["Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Sir", "Lady", "Lord", "Captain", "Judge", "Mayor", "Minister", "President",
            "brothers", "sisters", "family"];

    private static readonly string[] Firms =
        ["firm", "company", "maker", "manufacturer", "exhibitor", "brand", "group", "start-up", "startup", "supplier", "winner"];

    private static readonly string[] Places = ["in", "near", "around", "across", "outside", "throughout"];

    // Words with capitals that are no first names.
    private static readonly string[] Openers =
    [
        "The", "A", "An", "At", "In", "On", "Of", "For", "From", "By", "With", "To", "And", "But", "Or", "As", "If", "When", "While",
        "This", "That", "These", "Only",
        "Now", "Then", "Later", "Today", "Both", "Like", "Unlike", "Its", "Their", "Our", "His", "Her", "Even", "Until", "Since", "After",
        "Before", "Nobody", "Because",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ];

    /// <summary>Also written in small letters, so a word.</summary>
    public bool IsAlsoWrittenSmall => text.Text.Contains(near.Written.ToLowerInvariant(), StringComparison.Ordinal);

    public bool HasRightName => Count(near.Name) > 0;

    public bool IsWrittenOnce => Count(near.Written) == 1;

    /// <summary>One sentence has both names: it tells of two.</summary>
    public bool IsBesideRightName
    {
        get
        {
            (int first, int end) = text.SentenceAround(near.First);
            return text.Between(first, end).Contains(near.Name, StringComparison.Ordinal);
        }
    }

    /// <summary>A first name, or a title, stands before it.</summary>
    public bool IsOfPerson =>
        text.Is(near.First - 1, Titles) || IsApposition
        || (near.Words == 1 && text.IsJoined(near.First) && text.IsCapital(near.First - 1) && !text.Is(near.First - 1, Openers));

    /// <summary>A part of a name that goes on before or behind it.</summary>
    public bool IsInLongerName =>
        (text.IsJoined(near.First) && text.IsCapital(near.First - 1)) || (text.IsJoined(near.Last + 1) && text.IsCapital(near.Last + 1));

    /// <summary>Somewhere in the story, people are in it.</summary>
    public bool IsPlace
    {
        get
        {
            string written = near.Written;
            string[] phrases = [.. Places.Select(w => $"{w} {written}")];
            return story.Parts.Any(p => phrases.Any(w => p.Text.Text.Contains(w, StringComparison.OrdinalIgnoreCase)));
        }
    }

    // "The singer Vantorra"; but "the firm Vantorra".
    private bool IsApposition =>
        near.Words == 1 && text.IsJoined(near.First) && text.IsJoined(near.First - 1)
            && text.Is(near.First - 2, "the", "a", "an", "his", "her", "their")
        && !text.IsPossessive(near.First - 1) && !text.Is(near.First - 1, Firms);

    private int Count(string name)
    {
        int count = 0;
        foreach (ReadPart part in story.Parts)
            count += part.Text.Text.AsSpan().Count(name);
        return count;
    }
}
