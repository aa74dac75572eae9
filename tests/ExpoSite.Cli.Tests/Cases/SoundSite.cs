using System.Text.Json;
using System.Xml.Linq;

namespace ExpoSite.Cli.Tests.Cases;

/// <summary>Holds after every case: no failure of the program, and nothing in the site that is withheld, runs or cannot be read.</summary>
internal static class SoundSite
{
    private static readonly string[] Active = ["<iframe", "<object", "<embed", "=\"javascript:", "=\"data:text", "onload=", "onerror="];

    public static void Hold(CaseRun run)
    {
        foreach ((string command, (int code, var findings)) in run.Commands)
        {
            Assert.DoesNotContain(findings, f => f.Code.StartsWith("EXPO9", StringComparison.Ordinal));
            Assert.Equal((command, findings.Any(f => f.IsError) ? 1 : 0), (command, code));
        }

        // A clean check before a build that fails would be worth nothing.
        Assert.Empty(run.Commands["build"].Findings.Where(f => f.IsError).Except(run.Commands["check"].Findings));
        Assert.Equal(run.Commands["build"].Code == 0, run.Site.Has("output"));
        foreach ((string path, string text) in run.Output)
            AssertReadable(path, text);
    }

    private static void AssertReadable(string path, string text)
    {
        Assert.DoesNotContain("TOKEN-", text, StringComparison.Ordinal);
        Assert.False(path.StartsWith("media/", StringComparison.Ordinal) && path.EndsWith(".svg", StringComparison.Ordinal), path);
        if (path.EndsWith(".html", StringComparison.Ordinal))
            Assert.All(Active, mark => Assert.DoesNotContain(mark, text, StringComparison.OrdinalIgnoreCase));
        if (Path.GetExtension(path) is ".html" or ".xml" or ".json" or ".opml")
            Assert.DoesNotContain('\uFFFE', text);
        if (Path.GetExtension(path) is ".xml" or ".opml" or ".atom" or ".rss")
            Assert.Null(Record.Exception(() => XDocument.Parse(text, LoadOptions.None)));
        if (Path.GetExtension(path) is ".json" or ".webmanifest")
            Assert.Null(Record.Exception(() => JsonDocument.Parse(text).Dispose()));
    }
}
