using ExpoSite.Normalize.Pasted.Pages;

namespace ExpoSite.Normalize.Tests.Pasted;

public sealed class ReaderCallTests
{
    [Theory]
    [InlineData("Get the app of the fair")]
    [InlineData("» Klicken Sie auf das Bild, um es zu vergrößern")]
    [InlineData("Cliquez ici pour voir le plan")]
    [InlineData("点击查看展馆地图")]
    public void A_line_that_opens_with_such_a_verb_calls_upon_the_reader(string line) => Assert.True(ReaderCall.Opens(line));

    [Theory]
    [InlineData("The getters of rope came early")]
    [InlineData("Seen from the quay the halls are small")]
    [InlineData("Tap-to-open gates for the third hall")]
    public void Other_words_that_begin_so_do_not(string line) => Assert.False(ReaderCall.Opens(line));

    [Theory]
    [InlineData("The crews went on singing …", true)]
    [InlineData("The crews went on singing [...]", true)]
    [InlineData("The crews went on singing.", false)]
    public void A_teaser_breaks_off(string line, bool breaksOff) => Assert.Equal(breaksOff, ReaderCall.BreaksOff(line));
}
