using System.Collections.Immutable;
using ExpoSite.Core.Habits;

namespace ExpoSite.Core.Tests.Habits;

public sealed class SiteHabitsTests
{
    private static readonly HabitText[] Filed =
        [.. Enumerable.Range(0, 3).Select(i => new HabitText(
            $"Ice for crate {i}", $"Reefer number {i}x keeps its ice cold at the quay, and crate {i}y holds fish from boat {i}z."))];

    private static readonly SiteLabels Sections = new([.. Filed.Select(_ => ImmutableArray.Create("Frost"))]);

    [Fact]
    public void Stories_that_are_hardly_near_do_not_file_another_as_they_are_filed() =>
        Assert.InRange(Likelihood("An orchestra plays", "Violins, horns and a choir were heard at the quay until the lamps went out."), 0, 0.3);

    [Fact]
    public void Stories_that_are_near_do() =>
        Assert.InRange(Likelihood("Ice for a crate", "The reefer keeps its ice cold at the quay, and the crate holds fish from a boat."), 0.5, 1);

    private static double Likelihood(string title, string text) =>
        new SiteHabits(Filed, [new HabitText(title, text)]).Likely(0, Sections, SectionWeights.LogOdds)
            .Select(l => l.Likelihood).FirstOrDefault();
}
