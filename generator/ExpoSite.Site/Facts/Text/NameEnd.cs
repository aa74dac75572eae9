namespace ExpoSite.Site.Facts.Text;

/// <summary>Whether an English name is complete, or goes on: not in "the third Harbour Cup match".</summary>
internal static class NameEnd
{
    private static readonly WordSet Behind = WordSet.Of(
        """
        in at on of for from to by with and or has have had is was are were will which that where as this next today now may can into under
        after before since drew began ran took came went fell got made brought gave saw met set sold kept left lost won grew rose broke
        found felt led held put let shut
        """);

    /// <param name="end">The word behind the name.</param>
    public static bool IsAt(StoryText text, int end)
    {
        if (!text.IsJoined(end) || Behind.Contains(text.Word(end)) || char.IsAsciiDigit(text.Word(end)[0]))
            return true;
        // Verbs mostly end like these; a title writes them with capitals too.
        bool maybeVerb = text.Word(end) is [.., 's' or 'S'] or [.., 'e', 'd'];
        return maybeVerb && (text.Part == StoryPart.Title || !text.IsCapital(end));
    }
}
