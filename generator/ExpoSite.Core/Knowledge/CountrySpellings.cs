namespace ExpoSite.Core.Knowledge;

/// <summary>Countries that English calls by two names, of which a site uses one.</summary>
public static class CountrySpellings
{
    /// <summary>The names of one country in each.</summary>
    public static ImmutableArray<ImmutableArray<string>> All { get; } =
    [
        ["Vietnam", "Viet Nam"],
        ["Ivory Coast", "Côte d'Ivoire"],
        ["Turkey", "Türkiye"],
        ["Czechia", "Czech Republic"],
        ["Cape Verde", "Cabo Verde"],
        ["Eswatini", "Swaziland"],
        ["Myanmar", "Burma"],
        ["Timor-Leste", "East Timor"],
        ["Macao", "Macau"],
        ["Hong Kong", "Hongkong"],
        ["Kyrgyzstan", "Kyrgyz Republic"],
        ["Belarus", "Byelorussia"],
        ["Kazakhstan", "Kazakstan"],
        ["Azerbaijan", "Azerbaidjan"],
    ];
}
