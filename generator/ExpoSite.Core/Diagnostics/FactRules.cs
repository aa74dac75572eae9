namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO330x: statements of stories that contradict what is known, or each other.</summary>
public static class FactRules
{
    public static readonly DiagnosticRule WrongEdition = new("EXPO3300", Severity.Warning, "A story gives an expo the wrong edition",
        "The story and input/expos.yml give an expo different editions for the same year: for example 'sixth' where the file says 8. The "
            + "year is the one that the sentence names, otherwise that of the story.");

    public static readonly DiagnosticRule HeadlineNumber = new(
        "EXPO3301", Severity.Warning, "The headline and the text give different numbers",
        "The headline and the text count the same things with different numbers. The one is not a rounded form of the other, and the "
            + "text never uses the number of the headline.");

    public static readonly DiagnosticRule EventCountedTwoWays = new("EXPO3302", Severity.Warning, "Stories count one event differently",
        "Stories from about the same time give one event two ordinals, such as 17th and 18th, so one of them is wrong. The finding is "
            + "reported for the story that fewer others agree with.");

    public static readonly DiagnosticRule DayOutsideExpo = new("EXPO3303", Severity.Warning, "A date lies outside the days of the expo",
        "The days that the story gives for an expo are not those in input/expos.yml.");

    public static readonly DiagnosticRule ExhibitorMisspelled = new(
        "EXPO3304", Severity.Warning, "The name of an exhibitor seems misspelled",
        "A name differs by one letter from an exhibitor in input/exhibitors.yml, so the story is not linked to the exhibitor's page. If "
            + "both names exist, add the other one as an exhibitor or as an alias.");

    public static readonly DiagnosticRule CountrySpelledTwoWays = new("EXPO3305", Severity.Warning, "A country is called by two names",
        "English stories use two names for one country, such as Vietnam and Viet Nam. Readers who search for one miss the other. Use the "
            + "more frequent one everywhere.");

    public static ImmutableArray<DiagnosticRule> All { get; } =
        [WrongEdition, HeadlineNumber, EventCountedTwoWays, DayOutsideExpo, ExhibitorMisspelled, CountrySpelledTwoWays];

    /// <summary>What to do, and how to say that a statement is right as it stands.</summary>
    public static string Hint(DiagnosticRule rule, string remedy) =>
        $"{remedy}; if the story is right, add  checked: [{rule.Code}]  to its front matter";
}
