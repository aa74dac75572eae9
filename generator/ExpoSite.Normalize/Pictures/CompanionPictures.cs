using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Pictures;

/// <summary>The pictures that came along beside a raw file, by the addresses that it gives them.</summary>
/// <param name="pictures">Where those that are shown go.</param>
internal sealed class CompanionPictures(ImmutableArray<CompanionFile> companions, PictureCollection pictures)
{
    private readonly Dictionary<string, string?> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, CompanionFile> byName = companions.ToLookup(c => Normal(c.Path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The address under which the draft may show the picture, or null when it did not come along or is none.</summary>
    public string? At(string written)
    {
        string name = Normal(written);
        if (!taken.TryGetValue(name, out string? address) && byName[name].FirstOrDefault() is { } companion)
            taken[name] = address = pictures.Add(companion.Content, Path.GetFileName(companion.Path));
        return address;
    }

    // "./Hall%20plan_files/quay.jpg" and "Hall plan_files/quay.jpg" are one file.
    private static string Normal(string address)
    {
        string name = address.Trim().Split('?', '#')[0].Replace('\\', '/');
        if (name.StartsWith("./", StringComparison.Ordinal))
            name = name[2..];
        if (name.Contains('%', StringComparison.Ordinal))
            name = Uri.UnescapeDataString(name);
        // No file is named with a control character, and the system refuses to look for one.
        return name.Any(char.IsControl) ? "" : name;
    }
}
