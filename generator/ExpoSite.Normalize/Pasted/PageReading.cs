using System.Collections.Immutable;

namespace ExpoSite.Normalize.Pasted;

/// <summary>A page's lines and what has been found out about each: its role and the reason.</summary>
internal sealed class PageReading
{
    private readonly string[] reasons;
    private readonly NormalizeOptions options;

    public PageReading(IReadOnlyList<PageLine> lines, NormalizeOptions options)
    {
        Lines = lines;
        this.options = options;
        Metas = [.. lines.Select(line => MetaLine.Read(line, options.TimeZone))];
        Roles = [.. lines.Select(LineWording.RoleOf)];
        reasons = [.. Roles.Select(role => role == LineRole.Unknown ? "" : "its wording")];
    }

    public IReadOnlyList<PageLine> Lines { get; }

    /// <summary>By line: who and when, or null.</summary>
    public ImmutableArray<MetaLine?> Metas { get; }

    public LineRole[] Roles { get; }

    /// <summary>Line by line, for --explain.</summary>
    public ImmutableArray<ReadLine> Reading =>
        [.. Lines.Select((line, i) => new ReadLine(line.Number, NameOf(Roles[i]), 0.5, reasons[i].Length > 0 ? reasons[i] : "outside the article", line.Text))];

    public void Mark(int index, LineRole role, string reason)
    {
        Roles[index] = role;
        reasons[index] = reason;
    }

    public void MarkBlock(TeaserBlock block)
    {
        bool areStories = block.Cards.Length > 0;
        string reason = areStories ? $"one of {block.Cards.Length} cards in the same rhythm" : "dates in a rhythm, but no headlines";
        for (int i = block.First; i < block.End; i++)
            Mark(i, areStories ? LineRole.Teaser : LineRole.Comments, reason);
    }

    /// <summary>A category in the spelling of the site's settings, where they know it.</summary>
    public string CategoryName(string text) =>
        options.Categories.FirstOrDefault(c => c.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? text;

    private static string NameOf(LineRole role) => role switch
    {
        LineRole.Unknown => "other",
        LineRole.ListItem => "list",
        LineRole.RelatedHeading => "related",
        LineRole.ReadMore => "read more",
        _ => role.ToString().ToLowerInvariant(),
    };
}
