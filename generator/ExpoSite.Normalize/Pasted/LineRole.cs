namespace ExpoSite.Normalize.Pasted;

/// <summary>What a line of a page is for.</summary>
internal enum LineRole
{
    Unknown,
    Title,
    Category,
    Byline,
    Body,
    Subheading,
    ListItem,
    Caption,
    Teaser,
    RelatedHeading,
    ReadMore,
    Share,
    Advertisement,
    Newsletter,
    Cookies,
    Comments,
    Navigation,
    Footer,
}
