namespace ExpoSite.Normalize.Html.Blocks;

/// <summary>What an element's tag, class, id and role say that it holds.</summary>
[Flags]
internal enum NameEvidence
{
    None = 0,
    /// <summary>The story's text.</summary>
    Body = 1,
    /// <summary>Other stories.</summary>
    Related = 1 << 1,
    /// <summary>Buttons to share, follow or print.</summary>
    Share = 1 << 2,
    /// <summary>Advertising.</summary>
    Advert = 1 << 3,
    /// <summary>Subscription, log-in, consent.</summary>
    Offer = 1 << 4,
    /// <summary>Menus, bars, footers of the page.</summary>
    Navigation = 1 << 5,
    /// <summary>Readers' comments.</summary>
    Comment = 1 << 6,
    /// <summary>Byline, author box, date, category, tags.</summary>
    Meta = 1 << 7,
    /// <summary>Caption or credit of a picture.</summary>
    Caption = 1 << 8,
    /// <summary>Only for printers or screen readers.</summary>
    Unseen = 1 << 9,
    /// <summary>An aside element.</summary>
    Aside = 1 << 10,
    /// <summary>The paragraph that opens a story.</summary>
    Lead = 1 << 11,
    /// <summary>Pictures, films, galleries.</summary>
    Media = 1 << 12,
    /// <summary>A header element.</summary>
    Header = 1 << 13,
}
