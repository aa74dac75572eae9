using System.Collections.Frozen;

namespace ExpoSite.Normalize.Tagging;

/// <summary>Which country a name, a short form or an adjective stands for.</summary>
internal static class CountryNames
{
    /// <summary>Most words of a form: "United States of America".</summary>
    public const int MaxWords = 5;

    private static readonly FrozenDictionary<string, string> ByForm = Read().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True for the name that tags use.</summary>
    public static bool IsName(string text) => ByForm.TryGetValue(text, out string? name) && name == text;

    /// <summary>The country's name, or null when <paramref name="form"/> (in the text's own case) stands for none.</summary>
    public static string? Of(string form) => ByForm.GetValueOrDefault(form);

    private static Dictionary<string, string> Read()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in CountryTable.Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = line.Split(':', StringSplitOptions.TrimEntries);
            names.Add(parts[0], parts[0]);
            foreach (string form in parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                names.Add(form, parts[0]);
        }

        return names;
    }
}
