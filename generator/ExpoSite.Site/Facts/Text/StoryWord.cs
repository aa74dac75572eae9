namespace ExpoSite.Site.Facts.Text;

/// <summary>A word or number of a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Its characters; apostrophes and the marks within numbers belong to it.</param>
/// <param name="Joint">
/// What stands before it: a space, a hyphen for any dash, a line feed at the start of a block, else the first mark.
/// </param>
/// <param name="Sentence">Number of its sentence in the text.</param>
internal readonly record struct StoryWord(int Start, int Length, char Joint, int Sentence)
{
    public int End => Start + Length;

    /// <summary>Nothing but a space or a dash stands before it.</summary>
    public bool IsJoined => Joint is ' ' or '-';
}
