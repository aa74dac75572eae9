using ExpoSite.Normalize.Releases;

namespace ExpoSite.Normalize.Lines;

/// <summary>The names of roles as editors read them.</summary>
internal static class RoleNames
{
    public static string Of(ReleasePart part) => Of(RoleOf(part));

    /// <summary>The role of a line that is a part of a press release.</summary>
    public static LineRole RoleOf(ReleasePart part) => part switch
    {
        ReleasePart.Release => LineRole.Release,
        ReleasePart.Embargo => LineRole.Embargo,
        ReleasePart.EndMark => LineRole.EndMark,
        ReleasePart.Contact => LineRole.Contact,
        ReleasePart.Boilerplate or ReleasePart.Notes => LineRole.Boilerplate,
        _ => LineRole.Footer,
    };

    public static string Of(LineRole role) => role switch
    {
        LineRole.Unknown => "other",
        LineRole.ListItem => "list",
        LineRole.TableRow => "table",
        LineRole.RelatedHeading => "related",
        LineRole.TeaserHeading => "teaser block",
        LineRole.ReadMore => "read more",
        LineRole.AboutAuthor => "about author",
        LineRole.EndMark => "end mark",
        _ => role.ToString().ToLowerInvariant(),
    };
}
