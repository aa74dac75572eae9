using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Tests.Metadata;

public sealed class AuthorNamesTests
{
    [Theory]
    [InlineData("By Ana Reyes and Bo Lindqvist", "Ana Reyes|Bo Lindqvist")]
    [InlineData("Von Ana Reyes und Jan van der Meer", "Ana Reyes|Jan van der Meer")]
    [InlineData("Par Élodie Martin", "Élodie Martin")]
    [InlineData("Por María José Ruiz", "María José Ruiz")]
    [InlineData("Written by Ana Reyes on 4 November 2025", "Ana Reyes")]
    [InlineData("By Ana Reyes, Senior Trade Editor", "Ana Reyes")]
    [InlineData("Staff Writer Ana Reyes", "Ana Reyes")]
    [InlineData("By Ana Reyes, Bo Lindqvist, and Cleo Park", "Ana Reyes|Bo Lindqvist|Cleo Park")]
    [InlineData("Ana Reyes, Lantern Weekly Contributor", "Ana Reyes")]
    [InlineData("By Ana Reyes, Contributing Harbour Writer", "Ana Reyes")]
    [InlineData("Ana Reyes & Bo Lindqvist", "Ana Reyes|Bo Lindqvist")]
    [InlineData("Lantern Telegram & Gazette", "Lantern Telegram & Gazette")]
    [InlineData("More stories by Ana Reyes", "Ana Reyes")]
    [InlineData("Analysis by Ana Reyes", "Ana Reyes")]
    [InlineData("Photos and story by Ana Reyes", "Ana Reyes")]
    [InlineData("By Ana Reyes | Contributions from | Bo Lindqvist", "Ana Reyes")]
    [InlineData("Ana Reyes, edited by Bo Lindqvist", "Ana Reyes")]
    [InlineData("Hafen-Korrespondent Bo Lindqvist", "Bo Lindqvist")]
    [InlineData("Ana Reyes CourierPost Staff", "Ana Reyes")]
    [InlineData("Ana Reyes and Bo Lindqvist - HNA Technology Writers", "Ana Reyes|Bo Lindqvist")]
    [InlineData("Ana Reyes QPBC Executive Editor", "Ana Reyes")]
    [InlineData("Ana Reyes/HNA", "Ana Reyes")]
    [InlineData("Ana Reyes (HNA)", "Ana Reyes")]
    [InlineData("Ana Reyes, Oslo, Bo Lindqvist", "Ana Reyes|Bo Lindqvist")]
    [InlineData("Ana Reyes @anareyes", "Ana Reyes")]
    [InlineData("Ana ReyesAna Reyes", "Ana Reyes")]
    [InlineData("Ministry of Trade and Transport", "Ministry of Trade and Transport")]
    [InlineData("Harbour Fund e.V.", "Harbour Fund e.V.")]
    [InlineData("hna/tkb", "hna/tkb")]
    [InlineData("HNA", "HNA")]
    [InlineData("记者 王小明", "王小明")]
    public void A_stated_byline_is_read_as_names(string text, string names) =>
        Assert.Equal(names, string.Join('|', AuthorNames.Read(text, isStated: true)));

    [Theory]
    [InlineData("admin")]
    [InlineData("Redaktion")]
    [InlineData("redacción")]
    [InlineData("Editor")]
    [InlineData("courier.example")]
    [InlineData("social.example/ana")]
    [InlineData("https://courier.example/people/ana")]
    [InlineData("Analysis by")]
    [InlineData("Image: HPA")]
    [InlineData("Ana Reyes/Harbour Images")]
    [InlineData("HT Redazione")]
    [InlineData("The fair is open")]
    [InlineData("")]
    public void What_is_no_name_is_left_out(string text) => Assert.Empty(AuthorNames.Read(text, isStated: true));

    [Theory]
    [InlineData("Posted on")]
    [InlineData("Show more stories")]
    [InlineData("trade")]
    public void Words_that_only_stand_where_authors_may_stand_are_no_names(string text) =>
        Assert.Empty(AuthorNames.Read(text, isStated: false));

    [Fact]
    public void One_word_is_a_name_after_by_in_an_element_named_after_authors()
    {
        Assert.Equal(["Marta"], AuthorNames.Read("von Marta", isStated: false, isMarked: true));
        Assert.Empty(AuthorNames.Read("von Marta", isStated: false));
    }

    [Fact]
    public void One_word_is_a_name_between_by_and_a_date_and_nothing_else()
    {
        Assert.Equal(["QuayAnna"], AuthorNames.Byline("by QuayAnna, 14 September 2026, 9:30"));
        Assert.Empty(AuthorNames.Byline("by Wednesday, 14 September 2026, all boats have to be out of the water"));
    }

    [Theory]
    [InlineData("Lantern Bay (hna/tkb) - The fair opened.", "hna/tkb")]
    [InlineData("(HNA) \u2014 The fair opened.", "HNA")]
    [InlineData("The fair (and its café) - both opened.", null)]
    [InlineData("The fair opened.", null)]
    public void The_agency_in_a_dateline_is_found(string lead, string? agency) => Assert.Equal(agency, AuthorNames.Agency(lead));
}
