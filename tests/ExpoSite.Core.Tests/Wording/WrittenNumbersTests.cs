using ExpoSite.Core.Wording;

namespace ExpoSite.Core.Tests.Wording;

public sealed class WrittenNumbersTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1,000")]
    [InlineData(12345, "12,345")]
    [InlineData(1234567, "1,234,567")]
    public void Three_digits_are_a_group(long number, string written) => Assert.Equal(written, new WrittenNumbers(",", null, 1).Of(number));

    // Spanish, Polish and Portuguese write 1234 and 12 345.
    [Theory]
    [InlineData(1234, "1234")]
    [InlineData(12345, "12.345")]
    [InlineData(1234567, "1.234.567")]
    public void Four_digits_may_be_no_two_groups(long number, string written) =>
        Assert.Equal(written, new WrittenNumbers(".", null, 2).Of(number));

    [Fact]
    public void Digits_are_those_of_the_language() =>
        Assert.Equal("۱۲٬۳۴۵٬۶۷۸", new WrittenNumbers("٬", "۰۱۲۳۴۵۶۷۸۹", 1).Of(12_345_678));

    [Fact]
    public void All_else_in_a_text_stays() =>
        Assert.Equal("Halle ۲, B۱", new WrittenNumbers("٬", "۰۱۲۳۴۵۶۷۸۹", 1).InDigits("Halle 2, B1"));
}
