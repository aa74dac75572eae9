using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Review;

/// <summary>What a change means for readers of a story, or of a page of the site.</summary>
public enum ChangeKind
{
    /// <summary>They do not know it yet.</summary>
    New,

    /// <summary>They will read other words.</summary>
    Edited,

    /// <summary>They will find it at another address.</summary>
    Moved,

    /// <summary>They will find it at another address, with other words.</summary>
    MovedAndEdited,

    /// <summary>The words are the same: tags, pictures or the like change.</summary>
    Touched,

    /// <summary>They will read a notice that it was withdrawn.</summary>
    Withdrawn,

    /// <summary>They can read it now, and will not any more.</summary>
    Hidden,

    /// <summary>It was published, and its file is gone.</summary>
    Gone,

    /// <summary>A page such as About, which no record knows.</summary>
    Page,

    /// <summary>The file of such a page is gone.</summary>
    DeletedPage,

    /// <summary>Its file cannot be read: the findings say why.</summary>
    Unreadable,
}

/// <summary>A story or page that a change touches.</summary>
/// <param name="Path">Its Markdown file, relative to the root; null for a story that is gone.</param>
/// <param name="Title">Its headline; the name of a file that cannot be read or is deleted, the address of a story that is gone.</param>
/// <param name="Address">Of its page in the preview, without base path; null where it has none.</param>
/// <param name="Kind">What the change means for readers.</param>
/// <param name="Hold">Why readers will not see it yet, or any more; null for one that is public at once.</param>
public sealed record ChangedStory(string? Path, string Title, string? Address, ChangeKind Kind, HeldBackStory? Hold)
{
    /// <summary>What the change means, as a short sentence without markup.</summary>
    public string State => Hold is null ? $"{KindOf()}." : $"{KindOf()}, {HoldOf(Hold)}.";

    /// <summary>Why readers do not see it: the end of a sentence.</summary>
    public static string HoldOf(HeldBackStory hold) => hold.Reason switch
    {
        HoldReason.Draft => "a draft: it stays hidden until 'draft' is removed",
        HoldReason.Scheduled => $"scheduled for {Time(hold)}",
        HoldReason.Embargoed => $"under embargo until {Time(hold)}",
        HoldReason.Expired => "expired: it is not shown any more",
        _ => "left out because of its errors",
    };

    private string KindOf() => Kind switch
    {
        ChangeKind.New => "New",
        ChangeKind.Edited => "Edited",
        ChangeKind.Moved => "Moved to another address",
        ChangeKind.MovedAndEdited => "Moved to another address, and edited",
        ChangeKind.Hidden => "Hidden: readers lose it",
        ChangeKind.Touched => "Touched: the words are the same",
        ChangeKind.Withdrawn => "Withdrawn",
        ChangeKind.Gone => "Gone: it was published, and no file is this story any more",
        ChangeKind.Page => "Page",
        ChangeKind.DeletedPage => "Deleted page: readers lose it if it was public",
        _ => "Cannot be shown: see the errors",
    };

    private static string Time(HeldBackStory hold) => hold.Until!.Value.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
}
