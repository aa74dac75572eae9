using System.Collections.Immutable;

namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO330x: statements of stories that contradict what is known, or each other.</summary>
public static class FactRules
{
    public static readonly DiagnosticRule WrongEdition = new(
        "EXPO3300", Severity.Warning, "An expo is given another edition than it has",
        "The story counts an expo otherwise than input/expos.yml does for that year: 'sixth' where the file says 8. The year is the one that the sentence names, else that of the story.");

    public static readonly DiagnosticRule HeadlineNumber = new(
        "EXPO3301", Severity.Warning, "The headline and the text give two numbers",
        "The headline counts the same things as the text with another number that is no rounding of it, and the text nowhere has the number of the headline.");

    public static readonly DiagnosticRule EventCountedTwoWays = new(
        "EXPO3302", Severity.Warning, "Stories count one event differently",
        "Stories of about the same time give one event two ordinals, such as 17th and 18th, so one of them is wrong. The finding stands in the story that fewer others agree with.");

    public static readonly DiagnosticRule DayOutsideExpo = new(
        "EXPO3303", Severity.Warning, "A date lies outside the days of the expo",
        "The story gives days to an expo that are not the days that input/expos.yml gives for it.");

    public static readonly DiagnosticRule ExhibitorMisspelled = new(
        "EXPO3304", Severity.Warning, "The name of an exhibitor seems misspelled",
        "A name differs by a letter from an exhibitor of input/exhibitors.yml, so the story is not linked to its page. Where both names exist, add the other as an exhibitor or as an alias.");

    public static readonly DiagnosticRule CountrySpelledTwoWays = new(
        "EXPO3305", Severity.Warning, "A country is called by two names",
        "English stories call a country by two of its names, such as Vietnam and Viet Nam. Readers and search find one of them; use the more frequent everywhere.");

    public static ImmutableArray<DiagnosticRule> All { get; } =
        [WrongEdition, HeadlineNumber, EventCountedTwoWays, DayOutsideExpo, ExhibitorMisspelled, CountrySpelledTwoWays];

    /// <summary>What to do, and how to say that a statement is right as it stands.</summary>
    public static string Hint(DiagnosticRule rule, string remedy) => $"{remedy}; if the story is right, add  checked: [{rule.Code}]  to its front matter";
}
