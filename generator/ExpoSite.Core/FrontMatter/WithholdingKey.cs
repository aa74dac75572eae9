namespace ExpoSite.Core.FrontMatter;

/// <summary>How the value of a key keeps a story from readers.</summary>
public enum WithholdingForm
{
    /// <summary>Any value but a plain no: <c>draft: true</c>.</summary>
    WhenTrue,
    /// <summary>A plain no: <c>published: false</c>. A time is the first at which the story may appear.</summary>
    WhenFalse,
    /// <summary>Any word that does not mean that everybody may read it: <c>status: pending</c>.</summary>
    UnlessPublic,
    /// <summary>A time before which it may not appear.</summary>
    From,
    /// <summary>A time from which on it may not appear.</summary>
    Until,
}

/// <summary>A key with which some generator keeps a story from readers.</summary>
/// <param name="Name">As its generator writes it; inner keys are joined by points. Case, hyphens and underscores do not count.</param>
/// <param name="Form">How its value does so.</param>
/// <param name="Generators">Who knows the key, for findings.</param>
public sealed record WithholdingKey(string Name, WithholdingForm Form, string Generators);
