using System.Diagnostics;

namespace ExpoSite.Browser.Tests;

/// <summary>The Nu Html Checker over the whole sample site.</summary>
public sealed class ValidityTests(SampleSites sites)
{
    [Fact]
    public Task Every_page_is_valid_HTML() => HoldsNoError("--skip-non-html");

    [Fact]
    public Task Every_style_sheet_is_valid_CSS() => HoldsNoError("--skip-non-css");

    [Fact]
    public Task Every_drawing_is_valid_SVG() => HoldsNoError("--skip-non-svg");

    private async Task HoldsNoError(string filter)
    {
        string jar = Path.Combine(SampleSites.RepositoryRoot, "tests/html-validity/node_modules/vnu-jar/build/dist/vnu.jar");
        Assert.True(File.Exists(jar), "The HTML checker is missing: run ./test, or npm ci --ignore-scripts in tests/html-validity.");
        ProcessStartInfo start = new("java", ["-Xss2m", "-jar", jar, "--errors-only", "--no-langdetect", filter, sites.AtRoot.Folder])
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
}
