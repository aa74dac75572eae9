using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Tests.Metadata;

public sealed class WrittenLanguageTests
{
    [Theory]
    [InlineData("The fair opened with more visitors than the town had expected, and the ferries that run to the island were full for most of the day. It was the first time that the hall had been used for more than two exhibitors from the same town, and they were content with the result.", "en")]
    [InlineData("Die Messe ist mit mehr Besuchern eröffnet worden, als die Stadt erwartet hatte, und die Fähren zu der Insel waren den Tag über nicht leer. Das ist für die Halle ein Erfolg, den sich die Stadt mit dem Hafen teilt, und eine Freude für die Leute auf dem Markt.", "de")]
    [InlineData("Выставка открылась во вторник, и посетителей было больше, чем ожидал город. Паромы ходили до полуночи, а организаторы открыли второй зал и пригласили школьный хор, чтобы он пел для гостей весь вечер.", "ru")]
    [InlineData("博览会星期二开幕，参观者比城里任何人预料的都多，渡轮一直开到午夜。组织者原来只准备了一半的地方，下午又开放了第二个展厅，并请来学校的合唱团唱歌。展览会持续五天，来自二十个国家的企业带来了新的产品，许多人第一次来到这座岛上，他们说明年还会再来，也会带上朋友和家人一起参观这个小镇的港口和市场。组织者感谢所有的志愿者。", "zh")]
    [InlineData("Brinemark Expo 2026", null)]
    public void The_language_is_told_where_it_is_certain(string text, string? language) => Assert.Equal(language, WrittenLanguage.Of(text));
}
