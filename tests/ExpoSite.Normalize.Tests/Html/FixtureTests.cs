using System.Text;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Html;

/// <summary>Whole pages in, drafts out. <c>EXPOSITE_ACCEPT=1</c> writes the present results as the expected ones.</summary>
public sealed class FixtureTests
{
    public static TheoryData<string> Names { get; } =
        [.. Directory.GetFiles(Folder(), "*.html").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_reads_as_expected(string name)
    {
        Draft draft = HtmlPageReader.Read(File.ReadAllText(Path.Combine(Folder(), name + ".html")), name + ".html", new NormalizeOptions());
        string actual = Describe(draft);
        string expected = Path.Combine(Folder(), name + ".expected.md");
        if (Fixtures.AcceptsNewOutput)
            File.WriteAllText(expected, actual);
        Assert.Equal(File.ReadAllText(expected), actual);
    }

    private static string Describe(Draft draft)
    {
        var text = new StringBuilder();
        void Line(string name, object? value) => text.Append(name).Append(": ").Append(value).Append('\n');
        Line("title", draft.Title);
        Line("titlePlace", draft.TitlePlace);
        Line("published", draft.Published?.Iso);
        Line("updated", draft.Updated?.Iso);
        Line("authors", string.Join("; ", draft.Authors));
        Line("category", draft.Category);
        Line("description", draft.Description);
        Line("language", draft.Language);
        Line("image", draft.Image);
        Line("keywords", string.Join("; ", draft.Keywords));
        foreach (Teaser teaser in draft.Teasers)
            Line("teaser", $"{teaser.Place} {teaser.Title} | {teaser.Published?.Iso} | {teaser.Category} | {teaser.Summary}");
        foreach (var diagnostic in draft.Diagnostics)
            Line("finding", diagnostic);
        return text.Append('\n').Append(draft.Body).Append('\n').ToString();
    }

    private static string Folder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ExpoSite.Normalize.Tests.csproj")))
                return Path.Combine(folder.FullName, "Html", "fixtures");
        }

        throw new DirectoryNotFoundException("The tests run outside their project's folder.");
    }
}
