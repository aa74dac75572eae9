using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Tests.Checking;
using ExpoSite.Site.Tests.Identity;

namespace ExpoSite.Site.Tests.Rules;

/// <summary>The smallest input that breaks a rule, and the same input without the fault.</summary>
/// <param name="Rule">What must be found in the one and not in the other.</param>
/// <param name="Broken">Findings about the input that breaks it.</param>
/// <param name="Good">Findings about the same input without the fault.</param>
internal sealed record RuleCase(DiagnosticRule Rule, Func<IEnumerable<Diagnostic>> Broken, Func<IEnumerable<Diagnostic>> Good)
{
    public const string GoodKeys = "title: Good\npublished: 2026-01-02";

    private static readonly Newsroom Published = new Newsroom().Recorded();

    /// <summary>A site with one good story and what the settings lack else.</summary>
    private static readonly SmallSite OneStory = new SmallSite().With(SmallSite.Story("a", GoodKeys));

    public static RuleCase Built(DiagnosticRule rule, SmallSite broken, SmallSite? good = null) =>
        new(rule, broken.Findings, (good ?? OneStory).Findings);

    /// <summary>A story file as a whole.</summary>
    public static RuleCase File(DiagnosticRule rule, string broken, string? good = null) =>
        Built(rule, Only(broken), good is null ? null : Only(good));

    /// <summary>Lines of front matter below a title and a date.</summary>
    public static RuleCase Keys(DiagnosticRule rule, string broken, string good) =>
        Files(rule, [SmallSite.Story("a", $"{GoodKeys}\n{broken}")], [SmallSite.Story("a", $"{GoodKeys}\n{good}")]);

    public static RuleCase Body(DiagnosticRule rule, string broken, string good) =>
        Files(rule, [SmallSite.Story("a", GoodKeys, broken)], [SmallSite.Story("a", GoodKeys, good)]);

    public static RuleCase Files(DiagnosticRule rule, SourceFile[] broken, SourceFile[] good) =>
        Built(rule, OneStory.With(broken), OneStory.With(good));

    /// <summary>Lines of site.yml below title and url; the story is by Ada Quay, in section Technology.</summary>
    public static RuleCase Setting(DiagnosticRule rule, string broken, string good) => Built(rule, Set(broken), Set(good));

    public static RuleCase Expos(DiagnosticRule rule, string broken, string good) =>
        Built(rule, OneStory with { Expos = broken }, OneStory with { Expos = good });

    /// <summary>The template of the front page.</summary>
    public static RuleCase Template(DiagnosticRule rule, string broken, string good) => Built(rule, Front(broken), Front(good));

    /// <summary>A good feed in which one text stands for another.</summary>
    public static RuleCase Feed(DiagnosticRule rule, string name, string find, string replace) =>
        new(rule, () => FeedGateCase.Check(name, find, replace), () => FeedGateCase.CheckText(name, FeedGateCase.Good(name)));

    /// <summary>
    /// A newsroom that was published and recorded, and what was done to it since; its feeds are compared with the published ones.
    /// </summary>
    public static RuleCase Edit(DiagnosticRule rule, Func<Newsroom, Newsroom> edit) =>
        new(rule, () => edit(Published).Check(), () => Published.Check());

    /// <summary>A fault of <see cref="PlantedFaults"/>.</summary>
    public static RuleCase Fault(DiagnosticRule rule, string name) => Edit(rule, PlantedFaults.All[name].Plant);

    public override string ToString() => Rule.Code;

    private static SmallSite Only(string text) => new SmallSite().With(SmallSite.File("input/articles/story.md", text));

    private static SmallSite Set(string settings) =>
        (OneStory with { Configuration = $"title: Pier Gazette\nurl: https://example.org/\n{settings}\n" })
            .With(SmallSite.Story("a", $"{GoodKeys}\ncategory: Technology\nauthors: [Ada Quay]"));

    private static SmallSite Front(string text) =>
        OneStory with
        {
            Templates = [.. OneStory.Templates.Where(t => t.Path != "theme/templates/home.liquid"),
            SmallSite.File("theme/templates/home.liquid", text)]
        };
}
