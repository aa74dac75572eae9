namespace ExpoSite.Cli.Reporting;

/// <summary>What a line of a raw file is to its article.</summary>
internal enum RoleGroup
{
    /// <summary>Nothing: the page's frame, or what a press release says of itself.</summary>
    LeftOut,

    /// <summary>Its text.</summary>
    Text,

    /// <summary>What names and dates it.</summary>
    Naming,

    /// <summary>Another story, as the page shows it.</summary>
    OtherStory,
}

/// <summary>The groups of the roles that readers of raw files give.</summary>
internal static class RoleGroups
{
    /// <summary>The group of a role by the name that editors read.</summary>
    public static RoleGroup Of(string role) => role switch
    {
        "body" or "subheading" or "quote" or "list" or "table" or "figure" or "footnote" or "code" => RoleGroup.Text,
        "title" or "kicker" or "byline" or "date" or "dateline" or "category" or "standfirst" or "contact" or "embargo" => RoleGroup.Naming,
        "teaser" or "teaser block" => RoleGroup.OtherStory,
        _ => RoleGroup.LeftOut,
    };
}
