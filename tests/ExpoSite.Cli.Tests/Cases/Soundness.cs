using System.Text.Json;
using System.Xml.Linq;

namespace ExpoSite.Cli.Tests.Cases;

/// <summary>What holds after every case: no failure of the program, and nothing in the site that is withheld, runs or cannot be read.</summary>
internal static class Soundness
{
    private static readonly string[] Active = ["<iframe", "<object", "<embed", "href=\"javascript:", "onload=", "onerror=", "data:text/html,x\""];

    public static void Assert(CaseRun run)
    {
        foreach ((string command, (int code, var findings)) in run.Commands)
        {
            Xunit.Assert.DoesNotContain(findings, f => f.Code.StartsWith("EXPO9", StringComparison.Ordinal));
            Xunit.Assert.Equal((command, findings.Any(f => f.IsError) ? 1 : 0), (command, code));
        }

        Xunit.Assert.Equal(run.Commands["build"].Code == 0, run.Site.Has("output"));
        foreach ((string path, string text) in run.Output)
            AssertReadable(path, text);
    }

    private static void AssertReadable(string path, string text)
    {
        Xunit.Assert.DoesNotContain("TOKEN-", text, StringComparison.Ordinal);
        Xunit.Assert.False(path.StartsWith("media/", StringComparison.Ordinal) && path.EndsWith(".svg", StringComparison.Ordinal), path);
        if (path.EndsWith(".html", StringComparison.Ordinal))
            Xunit.Assert.All(Active, mark => Xunit.Assert.DoesNotContain(mark, text, StringComparison.OrdinalIgnoreCase));
        if (Path.GetExtension(path) is ".html" or ".xml" or ".json" or ".opml")
            Xunit.Assert.DoesNotContain('\uFFFE', text);
        if (Path.GetExtension(path) is ".xml" or ".opml" or ".atom" or ".rss")
            Xunit.Assert.Null(Record.Exception(() => XDocument.Parse(text, LoadOptions.None)));
        if (Path.GetExtension(path) is ".json" or ".webmanifest")
            Xunit.Assert.Null(Record.Exception(() => JsonDocument.Parse(text).Dispose()));
    }
}
