using System.Text.RegularExpressions;

namespace ExpoSite.Architecture.Tests;

/// <summary>What the documents at the root name is there.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents => ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_link_leads_to_a_file_of_the_repository(string document) =>
        Expect.None(Link().Matches(Repository.Read(document))
            .Select(link => link.Groups[1].Value)
            .Where(path => !Path.Exists(Path.Combine(Repository.Root, path))));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_path_in_code_type_exists(string document) =>
        Expect.None(CodePath().Matches(Repository.Read(document))
            .Select(path => path.Groups[1].Value)
            .Where(path => !Path.Exists(Path.Combine(Repository.Root, path))));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_test_that_is_named_exists(string document)
    {
        string tests = string.Concat(Repository.CSharpFiles("tests").Select(Repository.Read));
        Expect.None(TestName().Matches(Repository.Read(document))
            .Where(test => !tests.Contains($" class {test.Groups[1].Value}", StringComparison.Ordinal)
                || !tests.Contains($" {test.Groups[2].Value}(", StringComparison.Ordinal))
            .Select(test => test.Value));
    }

    // [words](path), pictures and addresses left out
    [GeneratedRegex(@"(?<!!)\[[^\]]+\]\((?!\w+:)([^)#]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`((?:generator|tests|theme|\.github|input)/[\w./-]*)`")]
    private static partial Regex CodePath();

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`")]
    private static partial Regex TestName();
}
