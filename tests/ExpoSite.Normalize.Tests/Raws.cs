using System.Text;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Text;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests;

/// <summary>Raw files and runs written inside tests.</summary>
internal static class Raws
{
    public static NormalizeOptions Options { get; } = new() { Sections = [.. new[] { "Industry", "Logistics", "Policy", "Fairs" }.Select(n => new CategoryConfig(n, null, null, SourcePosition.WholeFile("input/site.yml")))] };

    public const string Body =
        """
        The stands of the fair were full on the first morning, and the quay outside them was fuller still, said the port office.

        Nobody had counted on so many visitors from the hills, who came with three special trains and stayed until the evening.

        The organisers now want to keep the halls open for longer, provided that the ferries run until midnight as well.
        """;

    public static RawFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A page with a headline, a date and three paragraphs.</summary>
    public static RawFile Article(string path, string title, string? head = "12 March 2031", string body = Body) =>
        Text(path, $"{title}\n\n{head}\n\n{body}\n");

    /// <summary>A block of cards to stand below an article.</summary>
    public static string Block(params (string Category, string Title, string Date, string Summary)[] cards) =>
        "\n\nRecommended\n" + string.Join('\n', cards.Select(c => $"{c.Category}\n\n{c.Title}\n\nBy /{c.Date}\n\n{c.Summary}"));

    public static (string Category, string Title, string Date, string Summary) Card(string title, string date = "Mar 10, 2031") =>
        ("Industry", title, date, $"This card says in one long sentence of its own what the story called {title} is about today.");

    public static NormalizeResult Run(params RawFile[] raws) => Normalizer.Run(raws, [], Options);

    /// <summary>What stands below the front matter of a written file.</summary>
    public static string BodyOf(string markdown) => markdown[(markdown.IndexOf("---\n\n", StringComparison.Ordinal) + 5)..].TrimEnd('\n');

    /// <summary>The files of a run as they stand on disk afterwards.</summary>
    public static ExistingMarkdown[] OnDisk(NormalizeResult result) => [.. result.Files.Select(f => new ExistingMarkdown(f.Path, f.Text))];

    public static IEnumerable<string> Codes(NormalizeResult result) => result.Diagnostics.Select(d => d.Rule.Code);
}
