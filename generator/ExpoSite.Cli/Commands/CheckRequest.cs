using ExpoSite.Cli.Published;

namespace ExpoSite.Cli.Commands;

/// <summary>What the command line asks of a check.</summary>
internal sealed record CheckRequest
{
    public bool Fix { get; init; }

    /// <summary>Ids of stories that were withdrawn.</summary>
    public IReadOnlyCollection<Guid> Retract { get; init; } = [];

    public PublishedRequest Published { get; init; } = PublishedRequest.None;

    /// <summary>Where the published site is that subscribers are compared for, as it was given, or null.</summary>
    public string? Against { get; init; }

    public string? BaseUrl { get; init; }

    /// <summary>Say why stories are related.</summary>
    public bool Explain { get; init; }

    /// <summary>The one story to say it of, or null for all.</summary>
    public string? ExplainedStory { get; init; }

    /// <summary>False for a summary that is the workflow's own.</summary>
    public bool IsSummaryGiven { get; init; }

    /// <summary>Markdown file that the comparison is appended to, or null.</summary>
    public string? Summary { get; init; }

    /// <exception cref="UsageException">One option needs another that is missing.</exception>
    public void Refuse()
    {
        if (Retract.Count > 0 && (!Fix || Published.Place is null))
        {
            throw new UsageException(
                "--retract writes a notice for a published story, so it needs --fix and --published.",
                "exposite check --fix --published https://example.org/ --retract ID");
        }

        if (Against is not null && Published.Place is { } place && place != Against)
        {
            throw new UsageException(
                $"--against and --published name two sites, '{Against}' and '{place}'.",
                "give --against alone: it knows what is published too");
        }

        if (IsSummaryGiven && Against is null)
            throw new UsageException(
                "--summary writes a comparison, so it needs --against.", "exposite check --against https://example.org/ --summary FILE");
    }
}
