namespace ExpoSite.Site.Facts.Names;

/// <summary>By what slip of the pen a word was made of another.</summary>
internal enum NameSlip
{
    /// <summary>By none, or by more than one.</summary>
    None,

    /// <summary>A letter changed places with its neighbour, or lost its capital: hardly ever another word.</summary>
    Exchanged,

    /// <summary>A letter was left out, or put in.</summary>
    LeftOut,

    /// <summary>A letter was written for another. Names of their own differ so: Hansen and Hanson.</summary>
    Replaced,
}
