namespace ExpoSite.Site.Markdown.Parsing;

/// <summary>A text that was changed in places, and knows where each character of it was.</summary>
internal sealed class EditedText
{
    private readonly EditedText? before;
    private readonly int[] ends;
    private readonly int[] moved;

    private EditedText(string text, EditedText? before, int[] ends, int[] moved) =>
        (Text, this.before, this.ends, this.moved) = (text, before, ends, moved);

    public string Text { get; }

    public static EditedText Of(string text) => new(text, null, [], []);

    /// <param name="edits">In order, none within another.</param>
    public EditedText With(IReadOnlyList<(int Start, int Length, string Text)> edits)
    {
        if (edits.Count == 0)
            return this;
        var result = new StringBuilder(Text.Length + edits.Count);
        int[] newEnds = new int[edits.Count], newMoved = new int[edits.Count];
        int done = 0;
        for (int i = 0; i < edits.Count; i++)
        {
            (int start, int length, string with) = edits[i];
            result.Append(Text, done, start - done).Append(with);
            done = start + length;
            newEnds[i] = result.Length;
            newMoved[i] = done - result.Length;
        }

        return new EditedText(result.Append(Text, done, Text.Length - done).ToString(), this, newEnds, newMoved);
    }

    /// <summary>Where a character of the text was before all changes.</summary>
    public int SourceOf(int offset)
    {
        int found = Array.BinarySearch(ends, offset);
        int edit = found >= 0 ? found : ~found - 1;
        int source = edit < 0 ? offset : offset + moved[edit];
        return before is null ? source : before.SourceOf(Math.Clamp(source, 0, before.Text.Length));
    }
}
