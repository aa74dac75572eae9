namespace ExpoSite.Normalize.Lines;

/// <summary>What a line of a page is for.</summary>
internal enum LineRole
{
    Unknown,
    // Of the article.
    Title, Kicker, Category, Standfirst, Byline, Dateline, Body, Subheading, ListItem, Code, Quote, TableRow, Caption, Tags, AboutAuthor,
    // Of other stories.
    Teaser, TeaserHeading, RelatedHeading, ReadMore,
    // Of the page's frame.
    Share, Advertisement, Newsletter, Cookies, Comments, Navigation, Button, Footer,
    // Of a press release, and no part of the story.
    Release, Embargo, EndMark, Boilerplate, Contact,
}

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
