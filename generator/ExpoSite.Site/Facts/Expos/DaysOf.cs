namespace ExpoSite.Site.Facts.Expos;

/// <summary>What happens on the days that a text names beside an expo.</summary>
internal enum DaysOf
{
    /// <summary>The expo from its first day to its last.</summary>
    WholeExpo,

    /// <summary>The expo, perhaps only its opening or its end.</summary>
    PartOfExpo,

    /// <summary>Something at the expo.</summary>
    SomethingThere,
}
