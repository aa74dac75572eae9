using ExpoSite.Core.Text;

namespace ExpoSite.Core.Tests;

public sealed class MarkdownCostTests
{
    [Theory]
    [InlineData("*a ", 50_000)]
    [InlineData("[a](", 50_000)]
    [InlineData("a**b*c", 50_000)]
    [InlineData("[x", 50_000)]
    [InlineData("a: &a [*a, *a]\n", 1_000)]
    [InlineData("[*]*", 7_000)]
    [InlineData("(*a ", 5_000)]
    [InlineData("[a]: /u\n", 50_000)]
    public void Marks_that_nothing_closes_are_no_small_matter(string piece, int count) =>
        Assert.False(MarkdownCost.IsSmall(string.Concat(Enumerable.Repeat(piece, count))));

    [Theory]
    [InlineData("**a** and [b](https://x.example/(c)) _d_ 他**强调**了\n", 1_500)]
    [InlineData("A paragraph *of* words.\n\n", 40_000)]
    [InlineData("snake_case_name ", 50_000)]
    [InlineData("| **Attention!** | *\"Quay\"* | (**Hall 7**) | [*Plan*](/p) |\n", 2_000)]
    public void What_people_write_is(string piece, int count) =>
        Assert.True(MarkdownCost.IsSmall(string.Concat(Enumerable.Repeat(piece, count))));
}
