using System.Collections.Immutable;
using ExpoSite.Core.Text;

namespace ExpoSite.Core.Knowledge;

/// <summary>A company or body that exhibits, as <c>input/exhibitors.yml</c> describes it.</summary>
public sealed record Exhibitor
{
    /// <summary>Last segment of its address.</summary>
    public required Slug Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>Other names, in any language.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>A country's name, as <see cref="ExpoKnowledge.Countries"/> writes it where it is there; or null.</summary>
    public string? Country { get; init; }

    /// <summary>Hall and stand: <c>Hall B, 214</c>, or null.</summary>
    public string? Stand { get; init; }

    /// <summary>One or two sentences for its page, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Its own web site, absolute, or null.</summary>
    public string? Site { get; init; }

    /// <summary>Where it is described.</summary>
    public required SourcePosition Place { get; init; }
}
