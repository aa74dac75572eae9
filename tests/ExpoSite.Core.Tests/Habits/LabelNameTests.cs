using ExpoSite.Core.Habits;

namespace ExpoSite.Core.Tests.Habits;

public sealed class LabelNameTests
{
    [Theory]
    [InlineData("robot", "What Robots Learn")]
    [InlineData("Weekly News", "The weekly news, issue 9")]
    [InlineData("C++", "Why C++ stays")]
    [InlineData("C#", "Why c# stays")]
    [InlineData("11.4", "Version 11.4 is out")]
    [InlineData("Köln", "Messe in Köln")]
    [InlineData("冷链", "渔港的冷链设备")]
    public void A_name_stands_in_a_headline_in_any_form_of_its_words(string name, string title) =>
        Assert.True(new HabitText(title, "").NamesInTitle(LabelName.Of(name)));

    [Theory]
    [InlineData("C++", "Why C# stays")]
    [InlineData("C", "Why C++ stays")]
    [InlineData("11.4", "Version 11.1 is out")]
    [InlineData("Weekly News", "The news, weekly")]
    [InlineData("art", "A party starts")]
    [InlineData("!", "What now!")]
    public void Another_name_does_not(string name, string title) =>
        Assert.False(new HabitText(title, title).NamesInText(LabelName.Of(name)));
}
