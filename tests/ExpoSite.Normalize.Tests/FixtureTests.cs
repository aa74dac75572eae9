using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests;

public sealed class FixtureTests
{
    public static TheoryData<string> Cases => [.. Fixtures.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_raw_file_becomes_the_Markdown_beside_it(string name)
    {
        NormalizeResult result = Normalizer.Run([Fixtures.Raw(name)], [], Raws.Options);
        if (Fixtures.AcceptsNewOutput)
            Fixtures.Accept(name, result.Files);

        var actual = new SortedDictionary<string, string>(result.Files.ToDictionary(f => f.Path, f => f.Text), StringComparer.Ordinal);
        SortedDictionary<string, string> expected = Fixtures.Expected(name);
        Assert.Equal(expected.Keys, actual.Keys);
        foreach ((string path, string text) in expected)
            Assert.Equal(text, actual[path]);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_second_run_changes_nothing(string name)
    {
        NormalizeResult first = Normalizer.Run([Fixtures.Raw(name)], [], Raws.Options);
        NormalizeResult second = Normalizer.Run([Fixtures.Raw(name)], Raws.OnDisk(first), Raws.Options);
        Assert.All(second.Files, file => Assert.Equal(MarkdownAction.Unchanged, file.Action));
        Assert.Equal(first.Files.Select(f => (f.Path, f.Text)), second.Files.Select(f => (f.Path, f.Text)));
    }

    [Fact]
    public void The_order_of_raw_files_does_not_matter()
    {
        RawFile[] raws = [.. Fixtures.Names.Select(Fixtures.Raw)];
        NormalizeResult forward = Normalizer.Run(raws, [], Raws.Options);
        NormalizeResult backward = Normalizer.Run([.. raws.Reverse()], [], Raws.Options);
        Assert.Equal(forward.Files, backward.Files);
        Assert.Equal(forward.Diagnostics, backward.Diagnostics);
    }
}
