using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;

namespace ExpoSite.Fuzz;

/// <summary>A small site with the theme that ships, into which an input is put.</summary>
internal sealed record FuzzedSite
{
    private static readonly DateTimeOffset Now = new(2031, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public static SourceFile Settings { get; } =
        File("input/site.yml", "title: Pier Gazette\nurl: https://example.org/\ncategories: [Trade, Culture]\n");

    public static SourceFile Story { get; } = File(
        "input/articles/story.md",
        "---\nid: 3f2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e77\ntitle: The quay of Brinemark Expo 2031 opens\npublished: "
            + "2031-03-12T09:00:00+01:00\ncategory: Trade\ntags: [quay, ice]\nauthors: [Ines Calder]\n---\n\nThe quay opened at nine. "
            + "[Home](/).\n");

    public SourceFile Configuration { get; init; } = Settings;

    public SourceFile? Expos { get; init; }

    public SourceFile? Exhibitors { get; init; }

    public ImmutableArray<SourceFile> Articles { get; init; } = [Story];

    public ImmutableArray<SourceFile> Pages { get; init; } = [];

    public ImmutableArray<SourceFile> Templates { get; init; } = [];

    public static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public static SourceFile File(string path, byte[] content) => new(path, content);

    /// <summary>Plans, renders and reads everything back.</summary>
    /// <param name="isTrusted">True when the input is a template, which may write any markup.</param>
    public Fault? FindFault(bool isTrusted = false)
    {
        SitePlan plan = SiteBuild.Plan(
            new SiteSources
            {
                Configuration = Configuration,
                Expos = Expos,
                Exhibitors = Exhibitors,
                Articles = Articles,
                Pages = Pages,
                Media = [],
                Templates = Templates,
                Assets = [],
                ShippedTemplates = ShippedTheme.Templates,
                ShippedAssets = ShippedTheme.Assets,
            },
            new BuildOptions { Now = Now });
        List<Diagnostic> findings = [.. plan.Diagnostics];
        List<(string Path, byte[] Content)> files = [];
        var buffer = new ArrayBufferWriter<byte>();
        foreach (PlannedFile file in plan.Files)
        {
            buffer.ResetWrittenCount();
            findings.AddRange(((RenderedContent)file.Content).Render(buffer));
            files.Add((file.Path, buffer.WrittenSpan.ToArray()));
        }

        if (Findings.FaultOf(findings) is { } unforeseen)
            return unforeseen;
        // with an error nothing is published
        if (isTrusted || findings.Exists(f => f.Severity == Severity.Error))
            return null;
        foreach ((string path, byte[] content) in files)
        {
            if (!path.StartsWith("assets/", StringComparison.Ordinal) && OutputCheck.FaultOf(path, content) is { } fault)
                return new Fault($"published {Path.GetExtension(path)}: {fault}", $"{path}: {fault}\n{Encoding.UTF8.GetString(content)}");
        }

        return null;
    }
}
