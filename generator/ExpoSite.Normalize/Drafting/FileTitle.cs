using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Drafting;

/// <summary>The name of a file as the headline of a text that has none: for a person to look at, so a draft.</summary>
internal static class FileTitle
{
    private const double Sure = 0.3;

    /// <summary>The reading, where every text has a headline that the file's name can give.</summary>
    public static FileReading Fill(FileReading reading) =>
        reading with { Drafts = [.. reading.Drafts.Select(d => d.Title is null && d.Body.Length > 0 ? Named(d) : d)] };

    private static Draft Named(Draft draft)
    {
        string name = Path.GetFileNameWithoutExtension(draft.Source).Replace('_', ' ').Trim();
        if (!name.Contains(' ', StringComparison.Ordinal))
            name = name.Replace('-', ' ').Trim();
        if (!name.Any(char.IsLetterOrDigit))
            return draft;
        return draft with
        {
            Title = name,
            TitlePlace = Core.Text.SourcePosition.WholeFile(draft.Source),
            IsHeldBack = true,
            Values = draft.Values.Add(new ValueEvidence("title", name, "name of the file", Sure, [])),
        };
    }
}
