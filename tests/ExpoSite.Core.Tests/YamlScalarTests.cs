using ExpoSite.Core.Yaml;

namespace ExpoSite.Core.Tests;

public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("No")]
    [InlineData("yes")]
    [InlineData("NULL")]
    [InlineData("on")]
    [InlineData("2031")]
    [InlineData("12:30")]
    [InlineData("2031-03-12")]
    [InlineData("Sails: a review")]
    [InlineData("Sails:")]
    [InlineData("Sails #2")]
    [InlineData("- Sails")]
    [InlineData("@sails")]
    [InlineData("[Sails]")]
    public void What_YAML_would_take_for_something_else_is_quoted(string text) => Assert.Equal($"'{text}'", YamlScalar.From(text));

    [Theory]
    [InlineData("Robots Learn to Fold Sails")]
    [InlineData("Norway's sails")]
    public void What_YAML_takes_for_a_text_is_not(string text) => Assert.Equal(text, YamlScalar.From(text));
}
