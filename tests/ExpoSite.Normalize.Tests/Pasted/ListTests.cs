using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Pasted;

namespace ExpoSite.Normalize.Tests.Pasted;

public sealed class ListTests
{
    private static string Body(string list) => PastedTextReader.Read(
        $"Robots Learn to Fold Sails\n\n12 March 2031\n\n{Raws.Body}\n\n{list}\n\nThe rest of the halls will be let in spring, when the "
        + $"second quay is dry again.", "page.txt", Raws.Options).Body;

    [Theory]
    [InlineData("• Take the train\n• Bring a ticket", "- Take the train\n- Bring a ticket")]
    [InlineData("- Hall one\n- Hall two", "- Hall one\n- Hall two")]
    [InlineData("1. Opening\n2. Speech\n3. Dinner", "1. Opening\n2. Speech\n3. Dinner")]
    [InlineData("4) Opening\n5) Speech", "4. Opening\n5. Speech")]
    [InlineData("The winners of the rowing are:\nHarbour 3-1 Quay\nPier 2-2 Rope", "are:\n\n- Harbour 3-1 Quay\n- Pier 2-2 Rope")]
    [InlineData("The winners of the rowing are:\n\nHarbour 3-1 Quay\n\nPier 2-2 Rope", "are:\n\n- Harbour 3-1 Quay\n- Pier 2-2 Rope")]
    public void Lists_are_written_as_such(string list, string markdown) => Assert.Contains(markdown, Body(list), StringComparison.Ordinal);

    [Theory]
    [InlineData("- The quay, said nobody in particular.")]
    [InlineData("1. The quay was empty on that day.")]
    public void A_dash_or_number_alone_makes_no_list(string line) =>
        Assert.DoesNotContain($"\n{line}", Body(line), StringComparison.Ordinal);

    [Fact]
    public void A_program_keeps_its_lines_and_their_indentation() => Assert.Contains(
        "\n\n```\nfor (const crane of cranes) {\n    open(crane);\n}\nlog(`total`);\n```\n\n",
        Body("for (const crane of cranes) {\n    open(crane);\n}\nlog(`total`);"), StringComparison.Ordinal);

    [Fact]
    public void A_text_that_is_mostly_lists_and_programs_is_a_clean_text()
    {
        Draft draft = PastedTextReader.Read(
            "How the harbour counts its cranes\n\nThe office counts its cranes with a short program, shown on Tuesday:\n\n"
            + "total = 0;\ntotal = total + 1;\nlog(total);\n\nThe cranes are:\n1. Old Mary\n2. Big Tom\n\n"
            + "Then the office closed its doors for the night, and everybody went home.", "page.txt", Raws.Options);
        Assert.StartsWith("The office counts its cranes", draft.Body, StringComparison.Ordinal);
        Assert.Contains("```\ntotal = 0;", draft.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_that_a_colon_opens_is_no_menu()
    {
        string[] items = [.. Enumerable.Range(1, 14).Select(i => $"Hall {i} of the quay to crew {(char)('A' + i)}{i}")];
        Draft draft = PastedTextReader.Read(
            $"Home\nNews\nSport\n\nRobots Learn to Fold Sails\n12 March 2031\n\n{Raws.Body}\nThe full list of the winners is below:\n"
            + $"{string.Join('\n', items)}\n\nMost read\nFerry sold\nBridge closed", "page.txt", Raws.Options);
        Assert.EndsWith($"- {items[^1]}", draft.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_that_the_text_goes_on_from_without_a_blank_line_is_no_menu()
    {
        string list = string.Join('\n', Enumerable.Range(1, 34).Select(i => $"crane.lift Hall_{i}"));
        string body = Body($"How to lift a hall\n{list}\nThe drivers of the cranes say that all of these have been tried on the quay at night.");
        Assert.Contains("Hall_34", body, StringComparison.Ordinal);
        Assert.Contains("The rest of the halls", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_button_that_a_page_shows_again_and_again_is_no_text()
    {
        string[] paragraphs = [.. Raws.Body.Split("\n\n"), "Soup is sold at the gate, as every year, by the port office."];
        string body = string.Join("\nView deal\n", paragraphs);
        Draft draft = PastedTextReader.Read(
            $"Home\nNews\nSport\n\nRobots Learn to Fold Sails\n12 March 2031\n\n{body}\n\nMost read\nFerry sold", "page.txt", Raws.Options);
        Assert.DoesNotContain("View deal", draft.Body, StringComparison.Ordinal);
        Assert.Contains("Soup is sold", draft.Body, StringComparison.Ordinal);
    }
}
