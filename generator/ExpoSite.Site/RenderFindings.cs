using System.Buffers;
using System.Collections.Concurrent;
using ExpoSite.Site.Planning;

namespace ExpoSite.Site;

/// <summary>
/// What was found while files were rendered, on any number of threads. A slip in a template shows in every file that it makes: it is told
/// once, with their number.
/// </summary>
public sealed class RenderFindings
{
    private const int UsualLength = 65_536;

    private readonly ConcurrentDictionary<Diagnostic, Spread> found = new();
    private volatile bool hasErrors;

    private readonly record struct Spread(int Files, string First);

    public bool HasErrors => hasErrors;

    /// <summary>Renders every text of a plan, to find what is wrong in it. What is copied or made was judged when it was read.</summary>
    public static RenderFindings Of(SitePlan plan)
    {
        var found = new RenderFindings();
        IEnumerable<PlannedFile> texts = plan.Files.Where(f => f.Content is RenderedContent);
        Parallel.ForEach(texts, () => new ArrayBufferWriter<byte>(UsualLength), (file, _, buffer) =>
        {
            buffer.ResetWrittenCount();
            found.Add(file.Path, ((RenderedContent)file.Content).Render(buffer));
            return buffer;
        }, _ => { });
        return found;
    }

    /// <summary>Adds the findings of one file.</summary>
    /// <param name="path">The file's output path.</param>
    /// <param name="findings">What was found in it.</param>
    public void Add(string path, IEnumerable<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings.Distinct())
        {
            hasErrors |= finding.Severity == Severity.Error;
            found.AddOrUpdate(
                finding, new Spread(1, path), (_, s) => new Spread(s.Files + 1, string.CompareOrdinal(path, s.First) < 0 ? path : s.First));
        }
    }

    /// <summary>All of them, in report order.</summary>
    public ImmutableArray<Diagnostic> All() => [.. found.Select(f => Told(f.Key, f.Value)).Order()];

    /// <summary>The findings of the plan and of rendering; what both found, such as a broken template, is told once.</summary>
    public ImmutableArray<Diagnostic> With(IEnumerable<Diagnostic> planned) =>
        [.. planned.Where(p => !found.ContainsKey(p)).Concat(All()).Order()];

    // A slip of a story has its place there, and shows wherever the story does: how often says nothing.
    private static Diagnostic Told(Diagnostic finding, Spread spread)
    {
        if (!finding.Position.Path.StartsWith("theme/", StringComparison.Ordinal) || finding.Position.Path == spread.First)
            return finding;
        string files = spread.Files == 1
            ? $"seen in {spread.First}" : FormattableString.Invariant($"seen in {spread.Files:#,0} files, the first is {spread.First}");
        return finding with { Message = $"{finding.Message.TrimEnd('.')} ({files})." };
    }
}
