using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ExpoSite.Core.Text;
using ExpoSite.Normalize;
using ExpoSite.Site;

namespace ExpoSite.Architecture.Tests;

/// <summary>Nothing in the program asks the culture or the time zone of its machine, not even where the analyzers do not look.</summary>
public sealed partial class CultureTests
{
    private static readonly Dictionary<string, Assembly> Assemblies = new()
    {
        ["Core"] = typeof(Slug).Assembly,
        ["Normalize"] = typeof(Normalizer).Assembly,
        ["Site"] = typeof(SiteBuild).Assembly,
        ["StoryFiles"] = Assembly.Load("ExpoSite.StoryFiles"),
        ["Yaml"] = Assembly.Load("ExpoSite.Yaml"),
        ["Cli"] = Assembly.Load("exposite"),
    };

    public static TheoryData<string> Projects => [.. Assemblies.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_interpolated_text_writes_dates_and_fractions_without_the_culture_of_the_machine(string project) =>
        Expect.None(CompiledCalls.Methods(Assemblies[project]).SelectMany(m => CultureDependence.HolesWrittenByCulture(CompiledCalls.Of(m)))
            .Select(c => c.ToString()));

    // What the generator of JSON contexts writes formats the messages of its own exceptions alone.
    [Theory]
    [MemberData(nameof(Projects))]
    public void No_call_formats_parses_compares_or_sorts_by_the_culture_of_the_machine(string project) =>
        Expect.None(CompiledCalls.Methods(Assemblies[project])
            .Where(m => !typeof(JsonSerializerContext).IsAssignableFrom(m.DeclaringType))
            .SelectMany(CompiledCalls.Of).Where(CultureDependence.AsksCulture).Select(c => c.ToString()));

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_call_asks_the_time_zone_of_the_machine(string project) =>
        Expect.None(CompiledCalls.Methods(Assemblies[project]).SelectMany(CompiledCalls.Of).Where(CultureDependence.AsksZone)
            .Select(c => c.ToString()));

    // Without it a generated pattern folds case by the culture of whoever compiled the program, another one by that of whoever runs it.
    [Theory]
    [MemberData(nameof(Projects))]
    public void A_pattern_without_regard_to_case_knows_no_culture(string project) =>
        Expect.None(CompiledCalls.Methods(Assemblies[project])
            .Select(m => (m, pattern: m.GetCustomAttribute<GeneratedRegexAttribute>()))
            .Where(p => p.pattern is { } made
                && (made.Options.HasFlag(RegexOptions.IgnoreCase) || InlineCase().IsMatch(made.Pattern))
                && !made.Options.HasFlag(RegexOptions.CultureInvariant))
            .Select(p => $"{p.m.DeclaringType}.{p.m.Name}"));

    [Fact]
    public void The_tests_here_see_what_they_look_for()
    {
        CompiledCall[] calls = [.. CompiledCalls.Methods(typeof(CultureDependent).Assembly)
            .Where(m => m.DeclaringType == typeof(CultureDependent)).SelectMany(CompiledCalls.Of)];
        Assert.Equal(CultureDependent.Holes, CultureDependence.HolesWrittenByCulture(calls).Count());
        Assert.Equal(CultureDependent.Calls, calls.Count(CultureDependence.AsksCulture));
        Assert.Equal(CultureDependent.ZoneCalls, calls.Count(CultureDependence.AsksZone));
    }

    [GeneratedRegex(@"\(\?[a-zA-Z]*i")]
    private static partial Regex InlineCase();
}
