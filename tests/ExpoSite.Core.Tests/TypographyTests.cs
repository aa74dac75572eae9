using ExpoSite.Core.Text;

namespace ExpoSite.Core.Tests;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("en", "\"The hall,\" she said, \"isn't 'open' -- yet...\"", "“The hall,” she said, “isn’t ‘open’ – yet…”")]
    [InlineData("de", "Sie sagte: \"Die 'Halle' ist auf.\"", "Sie sagte: „Die ‚Halle‘ ist auf.“")]
    [InlineData("de-CH", "\"Halle\"", "«Halle»")]
    [InlineData("fr", "Il dit : \"C'est l'heure !\"", "Il dit\u00A0: «\u202FC’est l’heure\u202F!\u202F»")]
    [InlineData("fr", "« Oui »", "«\u202FOui\u202F»")]
    [InlineData("pl", "\"Hala\"", "„Hala”")]
    [InlineData("sv", "\"Hall\"", "”Hall”")]
    [InlineData("ru", "\"Зал\"", "«Зал»")]
    [InlineData("zh", "\"展\" -- 会...", "\"展\" -- 会...")]
    [InlineData("ja", "「展」\"a\"", "「展」\"a\"")]
    [InlineData("he", "צה\"ל", "צה\"ל")]
    [InlineData("en", "The '90s and rock 'n' roll", "The ’90s and rock ‘n’ roll")]
    [InlineData("en", "A 6\" pipe, 5' long", "A 6\" pipe, 5' long")]
    [InlineData("en", "run --help and a---b", "run --help and a—b")]
    [InlineData("en", "-----  ....  ../x  1...5", "-----  ....  ../x  1...5")]
    [InlineData("en", "“right” ‘already’ – it’s…", "“right” ‘already’ – it’s…")]
    [InlineData("en", "(\"in brackets\")", "(“in brackets”)")]
    public void Marks_are_those_of_the_language(string language, string typed, string expected) =>
        Assert.Equal(expected, Typography.Apply(typed, language));

    [Fact]
    public void What_is_set_once_is_not_set_again()
    {
        string once = Typography.Apply("\"A 'b' -- c...\" it's", "en");

        Assert.Equal(once, Typography.Apply(once, "en"));
    }

    [Fact]
    public void A_megabyte_of_marks_is_read_in_one_pass()
    {
        foreach (string piece in (string[])["\"a ", "'a ", "\"'", "--", "..", "a' "])
            Assert.NotEmpty(Typography.Apply(string.Concat(Enumerable.Repeat(piece, 300_000)), "fr"));
    }
}
