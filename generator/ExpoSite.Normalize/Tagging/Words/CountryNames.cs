namespace ExpoSite.Normalize.Tagging.Words;

/// <summary>Which country a name, a short form or an adjective stands for.</summary>
internal static class CountryNames
{
    private static readonly FrozenDictionary<string, string> ByForm =
        Country.All.SelectMany(c => c.Forms.Prepend(c.Name), (country, form) => (form, country.Name))
            .ToFrozenDictionary(c => c.form, c => c.Name, StringComparer.Ordinal);

    /// <summary>The country's name, or null when <paramref name="form"/> (in the text's own case) stands for none.</summary>
    public static string? Of(string form) => ByForm.GetValueOrDefault(form);
}
