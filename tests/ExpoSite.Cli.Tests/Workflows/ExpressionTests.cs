namespace ExpoSite.Cli.Tests.Workflows;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("a.b == 'x'", true)]
    [InlineData("a.b != 'x' || !(a.none == '')", false)]
    [InlineData("${{ a.none }}", false)]
    [InlineData("startsWith(a.b, 'X') && a.b", true)]
    [InlineData("format('{0}-{1}', a.b, 'it''s') == 'x-it''s'", true)]
    [InlineData("failure()", false)]
    [InlineData("always() && true", true)]
    [InlineData("always() && false", false)]
    [InlineData("'false'", true)]
    [InlineData("a.b == 'x' && 'y' || 'z'", true)]
    [InlineData("(a.none && 'y' || 'z') == 'z'", true)]
    public void Conditions_are_read_as_GitHub_reads_them(string condition, bool holds)
    {
        var expression = new Expression(
            name => name switch { "a.b" => "x", "a.none" => "", _ => throw new KeyNotFoundException(name) },
            (name, arguments) =>
                name switch { "success" or "always" => Expression.True, "failure" => "", _ => Expression.Pure(name, arguments) });
        Assert.Equal(holds, expression.Holds(condition));
        Assert.Throws<KeyNotFoundException>(() => expression.Holds("secrets.token == ''"));
        Assert.Equal("<x>", expression.Fill("<${{ a.b }}>"));
    }
}
