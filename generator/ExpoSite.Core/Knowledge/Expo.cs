using System.Collections.Immutable;
using ExpoSite.Core.Content;
using ExpoSite.Core.Text;

namespace ExpoSite.Core.Knowledge;

/// <summary>One edition of a trade fair, as <c>input/expos.yml</c> describes it.</summary>
public sealed record Expo
{
    /// <summary>What front matter writes under <c>expo</c>, and the last segment of its address.</summary>
    public required Slug Id { get; init; }

    /// <summary>Name of this edition: <c>Brinemark Expo 2026</c>.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Name that all editions share: <c>Brinemark Expo</c>, or null. A story that writes it is about the edition nearest in time.
    /// </summary>
    public string? Series { get; init; }

    /// <summary>Other names of this edition, in any language.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>8 for the eighth, or null.</summary>
    public int? Edition { get; init; }

    /// <summary>First day, or opening of the doors in the offset that is written: the days are those of the venue.</summary>
    public required StoryTime Starts { get; init; }

    /// <summary>Last day, or closing; never before <see cref="Starts"/>.</summary>
    public required StoryTime Ends { get; init; }

    /// <summary>Days from the first to the last, both counted.</summary>
    public int DayCount => DayOf(Ends.Day);

    /// <summary>1 for the first day; 0 and less before it, more than <see cref="DayCount"/> after the last.</summary>
    public int DayOf(DateOnly day) => day.DayNumber - Starts.Day.DayNumber + 1;

    public string? Venue { get; init; }

    public string? City { get; init; }

    /// <summary>A country's name, as <see cref="ExpoKnowledge.Countries"/> writes it where it is there; or null.</summary>
    public string? Country { get; init; }

    public string? Organizer { get; init; }

    /// <summary>One or two sentences for its page, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Its own web site, absolute, or null.</summary>
    public string? Site { get; init; }

    /// <summary>Where it is described.</summary>
    public required SourcePosition Place { get; init; }
}
