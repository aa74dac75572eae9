using ExpoSite.Core.Knowledge;

namespace ExpoSite.Normalize.Tagging.Words;

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
        foreach (Country country in Country.All)
        {
            names.Add(country.Name, country.Name);
            foreach (string form in country.Forms)
                names.Add(form, country.Name);
        }

        return names;
    }
}
