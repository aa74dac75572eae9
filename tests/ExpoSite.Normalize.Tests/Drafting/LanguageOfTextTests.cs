using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Drafting;

public sealed class LanguageOfTextTests
{
    private const string German =
        "Die Messe ist mit mehr Besuchern eröffnet worden, als die Stadt erwartet hatte, und die Fähren zu der Insel waren den Tag über "
            + "nicht leer.\n\n"
        + "Das ist für die Halle ein Erfolg, den sich die Stadt mit dem Hafen teilt, und eine Freude für die Leute auf dem Markt.\n\n"
        + "Der Hafen will die Halle auch im Herbst nicht schließen, und die Stadt wird das mit einem Zuschuss für die Fähren möglich "
            + "machen.";

    private const string Chinese =
        "博览会星期二开幕，参观者比城里任何人预料的都多，渡轮一直开到午夜，许多人第一次来到这座岛上，他们说明年还会再来。\n\n"
        + "组织者原来只准备了一半的地方，下午又开放了第二个展厅，并请来学校的合唱团唱歌，展览会持续五天。\n\n"
        + "来自二十个国家的企业带来了新的产品，也会带上朋友和家人一起参观这个小镇的港口和市场，组织者感谢所有的志愿者。";

    [Theory]
    [InlineData("a.txt", "Die Halle ist voll\n\n12. März 2031\n\n" + German, "de")]
    [InlineData("a.md", "---\ntitle: Die Halle ist voll\ndate: 2031-03-12\n---\n\n" + German, "de")]
    [InlineData("a.txt", "博览会在岛上开幕\n\n2031年3月12日\n\n" + Chinese, "zh")]
    [InlineData("a.md", "---\ntitle: 博览会在岛上开幕\ndate: 2031-03-12\n---\n\n" + Chinese, "zh")]
    public void A_text_in_another_language_than_the_sites_says_so(string path, string text, string language) =>
        Assert.Contains($"\nlang: {language}\n", Assert.Single(Raws.Run(Raws.Text(path, text)).Files).Text, StringComparison.Ordinal);

    [Fact]
    public void A_web_page_that_states_no_language_is_told_by_its_text()
    {
        string html = $"<html><head><title>博览会在岛上开幕</title></head><body><article><h1>博览会在岛上开幕</h1><p>{Chinese.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></article></body></html>";
        Assert.Contains("\nlang: zh\n", Assert.Single(Raws.Run(Raws.Text("a.html", html)).Files).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("de-AT")]
    public void The_sites_own_language_is_not_repeated(string site)
    {
        NormalizeResult result = Normalizer.Run(
            [Raws.Text("a.txt", "Die Halle ist voll\n\n12. März 2031\n\n" + German)], [], Raws.Options with { Language = site });
        Assert.DoesNotContain("\nlang:", Assert.Single(result.Files).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_English_text_on_an_English_site_has_no_language_of_its_own() =>
        Assert.DoesNotContain(
            "\nlang:", Assert.Single(Raws.Run(Raws.Article("a.txt", "The Halls Are Full")).Files).Text, StringComparison.Ordinal);
}
