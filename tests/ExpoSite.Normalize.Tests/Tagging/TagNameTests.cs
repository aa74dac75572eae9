using System.Collections.Immutable;

namespace ExpoSite.Normalize.Tests.Tagging;

public sealed class TagNameTests
{
    [Theory]
    [InlineData("Founder Alma Treviss packed the crate, and Treviss packed it well.")]
    [InlineData("The crate of Co-Founder Alma Treviss held, and Treviss packed it well.")]
    [InlineData("The crate of Foreign Minister Alma Treviss held, and Treviss packed it well.")]
    [InlineData("The crate of Secretary of State Alma Treviss held, and Treviss packed it well.")]
    [InlineData("The crate of Skipper Alma Treviss of Gullmark held, and Treviss packed it well.")]
    [InlineData("Following Alma Treviss, the crate held, and Treviss packed it well.")]
    public void What_a_person_does_is_no_part_of_the_name(string text)
    {
        ImmutableArray<string> tags = Tags.Of("A Crate Holds", text);
        Assert.Contains("Alma Treviss", tags);
        Assert.DoesNotContain(tags, t => t.Contains("Treviss", StringComparison.Ordinal) && t != "Alma Treviss");
    }

    [Fact]
    public void The_firm_before_a_role_is_a_name_where_the_text_says_it_by_itself()
    {
        const string text = "Ropes of Corvane hold. Crates come from Corvane CEO Alma Treviss, and Treviss likes ropes.";
        Assert.Superset(new HashSet<string> { "Corvane", "Alma Treviss" }, Tags.Of("Ropes Hold", text).ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("of Gullmark")]
    [InlineData("of the Gullmark Harbour Board")]
    [InlineData("for Gullmark")]
    public void A_person_and_what_stands_behind_are_two_names(string behind)
    {
        ImmutableArray<string> tags =
            Tags.Of("A Crate Holds", $"It was Alma Treviss {behind} who packed it, and a crate that Alma Treviss {behind} packs holds.");
        Assert.Contains("Alma Treviss", tags);
        Assert.Contains(behind[(behind.IndexOf("Gullmark", StringComparison.Ordinal))..], tags);
    }

    [Theory]
    [InlineData("the Salt Museum of Gullmark", "Salt Museum of Gullmark")]
    [InlineData("the Anchor Foundation for Lost Ropes", "Anchor Foundation for Lost Ropes")]
    [InlineData("the Blue Lantern of Gullmark", "Blue Lantern of Gullmark")]
    public void An_institution_keeps_the_place_or_aim_behind_it(string name, string tag) =>
        Assert.Contains(tag, Tags.Of("A Crate Holds", $"Crates stand in {name} for a while, and ropes lie in {name}."));

    [Fact]
    public void A_person_after_an_institution_and_an_and_is_a_name_of_its_own()
    {
        const string text = "Rope came from the Guild of Skippers and the Gullmark Yard. Sails came from the Gullmark Yard, and tar from "
            + "the Guild of Skippers.";
        Assert.Superset(
            new HashSet<string> { "Guild of Skippers", "Gullmark Yard" }, Tags.Of("Rope Comes", text).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void The_and_sign_of_a_firm_is_part_of_its_name_and_between_two_persons_it_parts_them()
    {
        const string text =
            "Nets by Treviss & Holm hold. Alma Treviss & Odo Brekk mend nets by Treviss & Holm. Nobody helps Alma Treviss & Odo Brekk.";
        ImmutableArray<string> tags = Tags.Of("Nets Hold", text);
        Assert.Superset(new HashSet<string> { "Treviss & Holm", "Odo Brekk" }, tags.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void An_adjective_made_of_a_name_is_no_part_of_one()
    {
        const string text =
            "The Gullmark-based Treviss Yard builds boats. Boats of the Treviss Yard float, and so does the New Gullmark-built ferry.";
        ImmutableArray<string> tags = Tags.Of("Boats Float", text);
        Assert.Contains("Treviss Yard", tags);
        Assert.DoesNotContain(tags, t => t.Contains("Gullmark", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_only_says_whose_something_is_is_no_tag() =>
        Assert.DoesNotContain("Asian",
            Tags.Of("Buyers Arrive", "The Asian buyers came by ship, and Asian buyers like ropes. No rope is left for Asian yards."));

    [Fact]
    public void Two_countries_that_a_hyphen_joins_are_two() =>
        Assert.Superset(
            new HashSet<string> { "Norway", "Chile" },
            Tags.Of("Talks End", "The Norway-Chile talks ended. Whoever followed the Norway-Chile talks knows the quay.")
                .ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void A_headlines_capitals_make_no_name_of_a_countrys_adjective() =>
        Assert.DoesNotContain(
            "Kenyan Workshop", Tags.Of("Kenyan Workshop Sells Ice", "A workshop from Kenya sells ice, and the ice of the workshop lasts."));

    [Theory]
    [InlineData("Alma R. Treviss packs. Nobody packs like Alma Treviss, and nobody helps Alma Treviss.")]
    [InlineData("Nobody packs like Alma Treviss. Nobody helps ALMA TREVISS, and nobody sees Alma Treviss.")]
    [InlineData("Nobody packs like Alma Treviss. Nobody helps Álma Treviss, and nobody sees Alma Treviss.")]
    public void One_person_is_one_tag_however_the_name_is_written(string text) =>
        Assert.Equal(["Alma Treviss"], Tags.Of("A Crate Holds", text).Where(t => t.Contains("reviss", StringComparison.OrdinalIgnoreCase)));
}
