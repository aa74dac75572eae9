using System.Security.Cryptography;

namespace ExpoSite.Site.Identity;

/// <summary>What the ledger remembers of one published story.</summary>
internal sealed record LedgerLine
{
    /// <summary>What is written after the seal of a story that was withdrawn.</summary>
    public const string Retracted = "retracted";

    public const string DayForm = "yyyy-MM-dd";

    public required Guid Id { get; init; }

    /// <summary>The day of publication when the story was first recorded.</summary>
    public required DateOnly Day { get; init; }

    public required StoryMark Mark { get; init; }

    /// <summary>Every address that the story ever had, in the order of first use; never empty.</summary>
    public required ImmutableArray<string> Addresses { get; init; }

    public bool IsRetracted { get; init; }

    /// <summary>Where the line stands in the ledger.</summary>
    public SourcePosition Place { get; init; }

    /// <summary>The line without its end: id, day, headline, text, addresses and seal, and perhaps "retracted", between tabs.</summary>
    public override string ToString()
    {
        string content = string.Join('\t', Id.ToString("D"), Day.ToString(DayForm, CultureInfo.InvariantCulture), Mark.Title,
            Mark.Text.Length == 0 ? "-" : Mark.Text, string.Join(' ', Addresses));
        return $"{content}\t{SealOf(content)}{(IsRetracted ? "\t" + Retracted : "")}";
    }

    /// <summary>Six hexadecimal digits that show whether a line is as it was written.</summary>
    /// <param name="content">The line up to the tab before its seal.</param>
    public static string SealOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 3));

    /// <summary>True when an article is the story of the line, perhaps edited: by its address, an alias, headline or text.</summary>
    public bool IsOf(Article article) =>
        Addresses.Contains(StoryAddress.Of(article)) || article.Aliases.Any(a => Addresses.Contains(a))
            || Mark.IsSameStory(StoryMark.Of(article));

    /// <summary>Two branches each changed the line: addresses of both, and headline and text of the one that knows more.</summary>
    public LedgerLine MergedWith(LedgerLine other)
    {
        (LedgerLine more, LedgerLine less) = other.Addresses.Length > Addresses.Length ? (other, this) : (this, other);
        return more with
        {
            Addresses = [.. more.Addresses, .. less.Addresses.Except(more.Addresses, StringComparer.Ordinal)],
            Day = Day < other.Day ? Day : other.Day,
            IsRetracted = IsRetracted || other.IsRetracted,
        };
    }
}
