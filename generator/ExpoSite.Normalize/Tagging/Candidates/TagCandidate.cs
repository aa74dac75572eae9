namespace ExpoSite.Normalize.Tagging.Candidates;

internal enum TagKind
{
    /// <summary>A name of several words or one: a person, an organisation, a place, an expo.</summary>
    Name,
    /// <summary>A piece of a Chinese headline.</summary>
    Term,
    Country,
    /// <summary>The page states it as a keyword.</summary>
    Stated,
}

/// <summary>Something a text speaks of, and how much it does.</summary>
internal sealed class TagCandidate
{
    /// <summary>As it stands in the text.</summary>
    public required string Form { get; set; }

    public required TagKind Kind { get; init; }

    /// <summary>Occurrences in headline and body, of all its forms.</summary>
    public int Count { get; set; }

    public bool IsInTitle { get; set; }

    /// <summary>Words of the body before it occurs first; the body's length when it never does.</summary>
    public int First { get; set; } = int.MaxValue;

    /// <summary>Its short form in this text, or null.</summary>
    public string? Acronym { get; set; }

    /// <summary>Its last word, where this text goes on with that alone; else null.</summary>
    public string? Surname { get; set; }

    public int WordCount => 1 + Form.AsSpan().Count(' ');

    /// <summary>What an editor is told.</summary>
    public string Reason => $"{What}{(IsInTitle ? " in the headline" : "")}, {Times}";

    private string What => Kind switch
    {
        TagKind.Name => "name",
        TagKind.Country => "country",
        TagKind.Stated => "keyword of the page",
        _ => "term",
    };

    private string Times => Count switch
    {
        0 => "not in the text",
        1 => "once",
        2 => "twice",
        _ => $"{Count} times",
    };

    public void Add(int count, bool isInTitle, int first)
    {
        Count += count;
        IsInTitle |= isInTitle;
        First = Math.Min(First, first);
    }
}
