namespace ExpoSite.Normalize.Pasted;

/// <summary>The names of roles as editors read them.</summary>
internal static class RoleNames
{
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
