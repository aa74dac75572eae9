using ExpoSite.Core.Language;

namespace ExpoSite.Site.Facts.Editions;

/// <summary>English words for what is held again and again, and is therefore counted.</summary>
internal static class EventNouns
{
    private static readonly WordSet Words = WordSet.Of(
        """
        Summit Conference Congress Forum Expo Exposition Exhibition Fair Festival Show Symposium Assembly Games Cup Championship
        Championships Awards Prize Regatta Convention Biennale Triennale Marathon Week Days Dialogue Olympiad Olympics Tournament Trophy
        Rally Seminar Salon Roundtable Colloquium Meeting
        """);

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
