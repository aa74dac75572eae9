namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO202x: reading expos.yml and exhibitors.yml, and what stories say of them.</summary>
public static class KnowledgeRules
{
    public static readonly DiagnosticRule EndsBeforeStart = new("EXPO2020", Severity.Error, "An expo ends before it starts",
        "'starts' is the first day or the opening, 'ends' the last day or the closing. One of the two is wrong.");

    public static readonly DiagnosticRule SharedName = new("EXPO2021", Severity.Error, "Two expos or two exhibitors share a name",
        "A text that uses the name could mean either. Keep the name for one of them. If all editions of an expo share a name, give it in "
            + "each as 'series': then it means the edition nearest in time to the story.");

    public static readonly DiagnosticRule SharedId = new("EXPO2022", Severity.Error, "Two expos or two exhibitors have one id",
        "The id is the last part of the address, so each entry needs a different one.");

    public static readonly DiagnosticRule UnknownCountry = new("EXPO2023", Severity.Warning, "A country does not exist",
        "The table of countries does not have this name, so it leads to no page. Write the short English name. If the table lacks a "
            + "place, declare it under 'countries' in site.yml.");

    public static readonly DiagnosticRule UnknownExpo = new("EXPO2024", Severity.Warning, "A story names an unknown expo",
        "'expo' must be the id of an entry in input/expos.yml, or one of its names. The story is not linked to any expo.");

    public static readonly DiagnosticRule UnknownExhibitor = new("EXPO2025", Severity.Warning, "A story names an unknown exhibitor",
        "'exhibitors' must hold ids or names of entries in input/exhibitors.yml.");
}
