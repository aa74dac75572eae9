namespace ExpoSite.Normalize.Pasted.Clues;

/// <summary>
/// What can speak for or against a line's being of the article. How much each counts, and what it means, stands in
/// <see cref="ClueWeights"/>.
/// </summary>
internal enum Clue
{
    // The line itself.
    Label, Paragraph, EndsSentence, Commas, SmallLetters, Capitals, Glued, Row, BetweenBlanks,
    // Its wording.
    Byline, BreaksOff, Call,
    // Its surroundings.
    DensestPart, TightRun, BelowRelated, FrameNear, ListNear, PageEnd,
    // Its place below the headline.
    AboveTitle, BelowComments, UnderTitle, NearTitle, TitleWords, TitleAgain, InFrame, Standfirst,
}
