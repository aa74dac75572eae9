namespace ExpoSite.Site.Markdown.Live;

/// <summary>One entry of a live blog.</summary>
/// <param name="Anchor">Its id on the page, without <c>#</c>.</param>
/// <param name="Time">An instant; null for one that names none.</param>
/// <param name="Title">The words behind the time, or null.</param>
/// <param name="Text">Its plain text, a line per block.</param>
/// <param name="Offset">Where its heading is written, in characters from the start of the Markdown.</param>
internal sealed record LiveEntry(string Anchor, StoryTime? Time, string? Title, string Text, int Offset);
