using ExpoSite.Site.Markdown.Parsing;

namespace ExpoSite.Site.Markdown;

/// <summary>Gathers what is found in a body by its cause, so that the same slip twenty times is one note.</summary>
internal sealed class NoteList
{
    // A file of more kinds was not written for this program; the rest is counted.
    private const int MostLabels = 12;

    private readonly Dictionary<(DiagnosticRule Rule, string Label), List<int>> found = [];
    private readonly List<(DiagnosticRule Rule, string Label)> order = [];

    /// <param name="rule">What it breaks.</param>
    /// <param name="label">What it is, where a rule has several causes.</param>
    /// <param name="offset">Where it stands.</param>
    public void Add(DiagnosticRule rule, string label, int offset)
    {
        if (!found.TryGetValue((rule, label), out List<int>? places))
        {
            if (order.Count(o => o.Rule == rule) >= MostLabels)
                label = "";
            if (!found.TryGetValue((rule, label), out places))
            {
                found[(rule, label)] = places = [];
                order.Add((rule, label));
            }
        }

        places.Add(offset);
    }

    /// <summary>The notes, those of one rule together.</summary>
    /// <param name="sourceOf">Where a character stands in the Markdown.</param>
    public IEnumerable<BodyNote> ToNotes(Func<int, int> sourceOf)
    {
        foreach ((DiagnosticRule rule, string label) in order)
        {
            (string message, string hint) = NoteText.Of(rule, label);
            yield return new BodyNote(rule, message, hint, [.. found[(rule, label)].Select(sourceOf).Order()]);
        }
    }
}
