using ExpoSite.Core.Text;

namespace ExpoSite.Core.Tests;

public sealed class MergeConflictTests
{
    [Theory]
    [InlineData("Text\n\n<<<<<<< HEAD\nMine\n=======\nTheirs\n>>>>>>> main\n", 3)]
    [InlineData("<<<<<<< HEAD\r\nMine\r\n||||||| 1a2b\r\nOld\r\n=======\r\nTheirs\r\n>>>>>>> main", 4)]
    [InlineData("Mine\n>>>>>>> main\n", 1)]
    [InlineData("<<<<<<<\n", 1)]
    [InlineData("Text\n\n=======\nTheirs\n", 1)]
    [InlineData("Title\n=======\nText\n", 0)]
    [InlineData("> > a\n>>>>>>> b\n>>>>>> c\n", 0)]
    [InlineData("|||||||\n|-|-|-|-|-|-|\n", 0)]
    [InlineData("<<<<<<<<<<<\n a\n==========\n", 0)]
    public void Marks_of_a_conflict_are_told_from_headings_quotations_and_tables(string text, int expected) =>
        Assert.Equal(expected, MergeConflict.MarksIn(text).Count);
}
