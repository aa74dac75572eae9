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
    [InlineData("fr", "Plus 14 % pour 2 300 visiteurs à 3 € : salle 2", "Plus 14\u202F% pour 2\u202F300 visiteurs à 3\u202F€\u00A0: salle 2")]
    [InlineData("fr", "le 14 9h, page 3 1234", "le 14 9h, page 3 1234")]
    [InlineData("fr-CH", "\"Halle\"", "«\u202FHalle\u202F»")]
    [InlineData("es", "\"Pabellón 'B'\"", "«Pabellón “B”»")]
    [InlineData("pt", "\"Pavilhão\"", "“Pavilhão”")]
    [InlineData("pt-PT", "\"Pavilhão\"", "«Pavilhão»")]
    [InlineData("it", "L'\"ingresso\"", "L’«ingresso»")]
    [InlineData("nl", "\"Hal 'B'\"", "“Hal ‘B’”")]
    [InlineData("uk", "\"Зал 'Б'\"", "«Зал „Б“»")]
    [InlineData("tr", "\"Salon'da\"", "“Salon’da”")]
    [InlineData("vi", "\"Hội trường\"", "“Hội trường”")]
    [InlineData("id", "\"Aula\"", "“Aula”")]
    [InlineData("hi", "\"हॉल\" में", "“हॉल” में")]
    [InlineData("th", "เขาว่า \"เปิดแล้ว\" วันนี้", "เขาว่า “เปิดแล้ว” วันนี้")]
    [InlineData("ko", "그는 \"전시관\"이 '열렸다'고 했다.", "그는 “전시관”이 ‘열렸다’고 했다.")]
    [InlineData("fa", "\"سالن\"", "«سالن»")]
    [InlineData("ar", "\"القاعة\"", "\"القاعة\"")]
    [InlineData("zh-Hant", "「展」\"a\"", "「展」\"a\"")]
    [InlineData("de", "„Die Halle\", sagte sie, „ist auf\".", "„Die Halle“, sagte sie, „ist auf“.")]
    [InlineData("en", "“A 6\" pipe” and \"one\"", "“A 6\" pipe” and “one”")]
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
        foreach (string piece in (string[])["\"a ", "'a ", "\"'", "--", "..", "a' ", "“", "“a\" ", "6\" "])
            Assert.NotEmpty(Typography.Apply(string.Concat(Enumerable.Repeat(piece, 300_000)), "fr"));
        Assert.NotEmpty(Typography.Apply("“" + string.Concat(Enumerable.Repeat("6\" ", 300_000)) + "”", "en"));
    }
}
