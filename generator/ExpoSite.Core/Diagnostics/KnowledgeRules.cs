namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO202x: reading expos.yml and exhibitors.yml, and what stories say of them.</summary>
public static class KnowledgeRules
{
    public static readonly DiagnosticRule EndsBeforeStart = new(
        "EXPO2020", Severity.Error, "An expo ends before it starts",
        "starts is the first day or the opening, ends the last day or the closing. One of the two is mistyped.");

    public static readonly DiagnosticRule SharedName = new(
        "EXPO2021", Severity.Error, "Two expos or two exhibitors share a name",
        "A text that writes the name could mean either. Keep it with one of them. A name that all editions of an expo share is written once in each, as series: then it means the edition nearest in time to the story.");

    public static readonly DiagnosticRule SharedId = new(
        "EXPO2022", Severity.Error, "Two expos or two exhibitors have one id",
        "The id is the last part of the address, so each needs one of its own.");

    public static readonly DiagnosticRule UnknownCountry = new(
        "EXPO2023", Severity.Warning, "A country does not exist",
        "The name is in no table, so it leads to no page. Write the short English name; a place that the table lacks can be declared under countries in site.yml.");

    public static readonly DiagnosticRule UnknownExpo = new(
        "EXPO2024", Severity.Warning, "A story names an expo that is not known",
        "expo is the id of an entry in input/expos.yml, or one of its names. The story is linked to no expo.");

    public static readonly DiagnosticRule UnknownExhibitor = new(
        "EXPO2025", Severity.Warning, "A story names an exhibitor that is not known",
        "exhibitors holds ids or names of entries in input/exhibitors.yml.");
}
