using System.Collections.Immutable;

namespace ExpoSite.Normalize.Tests.Tagging;

public sealed class TagLanguageTests
{
    [Fact]
    public void German_names_are_found_although_every_noun_has_a_capital()
    {
        const string text =
            "Die Hafenmesse Brinemark hat am Montag ihre Hallen geöffnet. Die Besucher kamen mit dem Schiff, und die Kühlkette war das "
                + "Thema des Tages. " +
            "Für die Kühlkette zeigt die Hafenmesse Brinemark neue Sensoren. Ohne eine Kühlkette gibt es keinen Fisch, sagte der Leiter.";
        ImmutableArray<string> tags = Tags.Of("Hafenmesse Brinemark setzt auf die Kühlkette", text);
        Assert.Contains("Hafenmesse Brinemark", tags);
        Assert.Empty(tags.Intersect(["Die", "Kühlkette", "Montag", "Thema", "Tages", "gibt", "neue"], StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(
        "Le salon Brinemark mise sur les filets",
        "Le salon a ouvert ses portes et les filets sont au centre des débats. Selon Odile Tressac, les filets du salon viennent de la "
            + "région. Pour les filets, le salon Brinemark a prévu un quai, dit Odile Tressac.",
        "Odile Tressac")]
    [InlineData(
        "El salón de las redes abre en el puerto",
        "El salón abre con las redes de la costa y con Marisol Quintera. Según Marisol Quintera, las redes son de la región. Para las "
            + "redes hay un muelle en el puerto, y por las redes vienen los barcos.",
        "Marisol Quintera")]
    public void French_and_Spanish_names_are_found(string title, string text, string name)
    {
        ImmutableArray<string> tags = Tags.Of(title, text);
        Assert.Contains(name, tags);
        Assert.InRange(tags.Length, 1, 5);
    }

    [Fact]
    public void Chinese_terms_of_the_headline_that_the_text_comes_back_to_are_tags()
    {
        ImmutableArray<string> tags = Tags.Of("渔港博览会的冷链设备", "渔港博览会今天开幕。冷链设备很多，冷链设备的买家来自各地。渔港博览会有六个展厅。", language: "zh");
        Assert.Equal(["冷链设备", "渔港博览会"], tags.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_Chinese_term_is_a_whole_word_although_it_begins_with_a_character_that_often_stands_between_words()
    {
        ImmutableArray<string> tags = Tags.Of(
            "中原渔具展在港口开幕", "中原渔具展星期一开幕。主办方说，中原渔具展有六个展厅，明年的中原渔具展在九月。", language: "zh");
        Assert.Equal(["中原渔具展"], tags);
    }

    [Fact]
    public void A_text_in_a_language_without_lists_gets_names_only()
    {
        const string text =
            "Kalat tulivat satamaan aikaisin aamulla ja Aino Satamala katsoi niitä. Laivat lähtivät illalla, eikä kukaan jäänyt "
                + "satamaan. " +
            "Verkot kuivuivat laiturilla, ja Aino Satamala keräsi ne pois ennen sadetta, joka alkoi yöllä.";
        Assert.Equal(["Aino Satamala"], Tags.Of("Kalat satamassa", text));
    }

    [Fact]
    public void Any_text_gives_tags_without_an_exception()
    {
        string[] texts = ["", " ", "a", "(", "U.S.", "U.S.A", "A.", "’s", "'s", "&&", "𝔘𝔫", "\u202E\u0301", "漢", new string('A', 100_000),
            string.Concat(Enumerable.Repeat("A b ", 20_000))];
        foreach (string text in texts)
        {
            foreach (string title in texts)
                Assert.InRange(Tags.Forms([(title, text)])[0].Length, 0, 8);
        }
    }
}
