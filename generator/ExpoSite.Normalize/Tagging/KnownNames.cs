using System.Collections.Frozen;
using System.Globalization;

namespace ExpoSite.Normalize.Tagging;

/// <summary>Names that the framework's culture data knows.</summary>
internal static class KnownNames
{
    private static readonly FrozenSet<string> Countries = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Where(c => !c.IsNeutralCulture && c.Name.Length > 0)
        .Select(c => new RegionInfo(c.Name))
        .Where(r => r.TwoLetterISORegionName is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])
        .Select(r => r.EnglishName)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> CalendarNames = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames
        .Concat(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames)
        .Concat(CultureInfo.InvariantCulture.DateTimeFormat.DayNames)
        .Concat(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames)
        .Where(name => name.Length > 0)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a country's English name, as ISO 3166 regions are named by the framework.</summary>
    public static bool IsCountry(string name) => Countries.Contains(name);

    /// <summary>True for English months and weekdays, in full or abbreviated.</summary>
    public static bool IsCalendar(string name) => CalendarNames.Contains(name);
}
