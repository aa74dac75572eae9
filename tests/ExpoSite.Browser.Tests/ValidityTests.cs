using System.Diagnostics;

namespace ExpoSite.Browser.Tests;

/// <summary>The Nu Html Checker over the whole sample site.</summary>
public sealed class ValidityTests(SampleSites sites)
{
    [Fact]
    public async Task Every_page_style_sheet_and_drawing_is_valid()
    {
        string jar = Path.Combine(SampleSites.RepositoryRoot, "tests/html-validity/node_modules/vnu-jar/build/dist/vnu.jar");
        Assert.True(File.Exists(jar), "The HTML checker is missing: run ./test, or npm ci --ignore-scripts in tests/html-validity.");
        ProcessStartInfo start = new("java", Arguments(jar, sites.AtRoot.Folder))
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("java did not start.");
        string[] printed = await Task.WhenAll(
            process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken),
            process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, string.Concat(printed).Replace(sites.AtRoot.Folder, "", StringComparison.Ordinal));
    }

    // One process for all files; it ends before the second compiler and a collector with threads of its own would pay.
    private static string[] Arguments(string jar, string folder) =>
    [
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss2m", "-jar", jar, "--errors-only", "--no-langdetect", "--skip-non-html",
        "--also-check-css", "--also-check-svg", folder,
    ];
}
