using ExpoSite.Core.Text;

namespace ExpoSite.Core.Knowledge;

/// <summary>A country or territory.</summary>
/// <param name="Name">English short name, as tags and pages write it.</param>
/// <param name="Forms">What else stands for it in a text: short forms, adjectives, people. Letter for letter, in their own case.</param>
public sealed record Country(string Name, ImmutableArray<string> Forms)
{
    /// <summary>Every country, by name.</summary>
    public static ImmutableArray<Country> All { get; } = [.. CountryTable.Lines.Split('\n', Parts).Select(Read)];

    /// <summary>Last segment of its address.</summary>
    public Slug Slug => Slug.From(Name)!.Value;

    private const StringSplitOptions Parts = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private static Country Read(string line)
    {
        string[] parts = line.Split(':', StringSplitOptions.TrimEntries);
        return new Country(parts[0], [.. parts[1].Split(',', Parts)]);
    }
}
