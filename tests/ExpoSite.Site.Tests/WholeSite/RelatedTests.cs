using System.Text.RegularExpressions;

namespace ExpoSite.Site.Tests.WholeSite;

public sealed partial class RelatedTests
{
    private const string Turbine = "The turbine turns in the tide, and its rotor feeds the grid from the narrows all night.";
    private const string Rotor = "A new rotor for the tide turbine was lowered into the narrows before the grid test.";
    private const string Fish = "Mackerel, herring and sprat lay on ice while cooks argued about lemon and smoke.";

    [Fact]
    public void Stories_of_one_subject_are_related() =>
        Assert.Equal("rotor", Related("turbine", Story("turbine", Turbine), Story("rotor", Rotor), Story("fish", Fish), Story("ice", "Cooks and ice and mackerel.")).First());

    [Fact]
    public void The_editors_choice_comes_first() =>
        Assert.Equal("fish", Related("turbine", Story("turbine", Turbine, "related: [fish]"), Story("rotor", Rotor), Story("fish", Fish)).First());

    [Fact]
    public void A_recommendation_of_the_source_counts_in_both_directions()
    {
        SourceFile[] stories = [Story("turbine", Turbine, "recommends: [fish]"), Story("fish", Fish), Story("choir", "Singers on the quay at dusk.")];

        Assert.Contains("fish", Related("turbine", stories));
        Assert.Contains("turbine", Related("fish", stories));
    }

    [Fact]
    public void A_story_is_never_related_to_itself_or_to_its_copies()
    {
        const string agency = Turbine + " Engineers counted every kilowatt hour, divers cleaned the blades twice, and the harbour council asked for a second array before the winter gales arrive from the west. Nobody had expected the seals to like the noise, but they came back each morning and slept beside the cable.";
        const string report = Rotor + " Its maker had cast the hub in one piece, tested it under a crane for eleven weeks and carried it through the town by night, while schoolchildren slept and bakers lit their ovens. Insurance covers storms, strikes and whales, according to the contract, though not curiosity.";
        IEnumerable<string> related = Related("turbine", Story("turbine", agency), Story("turbine-copy", agency), Story("rotor", report), Story("rotor-copy", report), Story("fish", Fish));

        Assert.DoesNotContain("turbine", related);
        Assert.DoesNotContain("turbine-copy", related);
        Assert.Single(related, r => r.StartsWith("rotor", StringComparison.Ordinal));
    }

    private static SourceFile Story(string name, string body, string keys = "kind: article") =>
        SmallSite.Story(name, $"title: About the {name.Replace("-copy", "", StringComparison.Ordinal)}{(name.EndsWith("-copy", StringComparison.Ordinal) ? " again" : "")}\npublished: 2026-09-14\n{keys}", body + "\n");

    private static List<string> Related(string name, params SourceFile[] stories)
    {
        string page = new SmallSite().With(stories).Render()[$"2026/09/{name}/index.html"];
        return [.. Link().Matches(page[page.IndexOf("class=\"related\"", StringComparison.Ordinal)..]).Select(m => m.Groups[1].Value)];
    }

    [GeneratedRegex("href=\"/2026/09/([^/]+)/\"")]
    private static partial Regex Link();
}
