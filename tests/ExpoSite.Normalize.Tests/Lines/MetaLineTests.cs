using ExpoSite.Normalize.Lines;

namespace ExpoSite.Normalize.Tests.Lines;

public sealed class MetaLineTests
{
    [Theory]
    [InlineData("By Ines Calder", "", "Ines Calder")]
    [InlineData("by Ines Calder and Tomas Reith | March 12, 2031", "2031-03-12", "Ines Calder;Tomas Reith")]
    [InlineData("12 March 2031 | By Ines Calder", "2031-03-12", "Ines Calder")]
    [InlineData("Mar 12, 2031 By", "2031-03-12", "")]
    [InlineData("By /Mar 12, 2031", "2031-03-12", "")]
    [InlineData("Author: Orla Venn", "", "Orla Venn")]
    [InlineData("Source: Harbour News Agency", "", "Harbour News Agency")]
    [InlineData("Published on 2031-03-12 in Industry", "2031-03-12", "")]
    [InlineData("Harbour News Agency March 12, 2031 11:03 PM", "2031-03-12", "")]
    public void A_byline_tells_who_and_when(string text, string day, string authors)
    {
        MetaLine? meta = MetaLine.Read(new PageLine(1, 1, text, true), TimeZoneInfo.Utc);
        Assert.NotNull(meta);
        Assert.Equal(day, meta.Time?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "");
        Assert.Equal(authors, string.Join(';', meta.Authors));
    }

    [Theory]
    [InlineData("By the end of the day all the stands were empty and the hall was dark.")]
    [InlineData("The fair opens on 12 March 2031 and closes four days later at noon.")]
    [InlineData("Robots Learn to Fold Sails")]
    public void A_sentence_or_a_headline_is_no_byline(string text) =>
        Assert.Null(MetaLine.Read(new PageLine(1, 1, text, true), TimeZoneInfo.Utc));

    [Fact]
    public void A_date_said_to_be_the_last_change_s_is_an_update() =>
        Assert.True(MetaLine.Read(new PageLine(1, 1, "Updated 12 March 2031", true), TimeZoneInfo.Utc)?.IsUpdate);
}
