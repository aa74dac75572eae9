using ExpoSite.Cli.Preview;
using ExpoSite.Cli.Running;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Cli.Tests.Reporting;

/// <summary>One slip in the theme is one finding at its place, however many pages it spoils.</summary>
public sealed class TemplateSlipTests
{
    private const string Page = "<!doctype html><title>{{ page.title }}</title>{{ content }}";

    public static TheoryData<string, string, string> Slips => new()
    {
        { "templates/layout.liquid", Page + "\n{{ page.titel }}", "theme/templates/layout.liquid(2,9): error EXPO4002" },
        { "templates/layout.liquid", Page + "\n{% if page.title %}", "theme/templates/layout.liquid(2," },
        { "templates/layout.liquid", Page + "\n{{ page.title | no_such_filter }}", "theme/templates/layout.liquid" },
        { "templates/layout.liquid", Page + "\n{% render 'nowhere' %}", "theme/templates/layout.liquid" },
        { "partials/card.liquid", "{% if %}", "theme/partials/card.liquid(1," },
        { "partials/card.liquid", "{{ card.titel }}", "theme/partials/card.liquid(1,9): error EXPO4002" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_told_once_with_the_number_of_pages(string file, string text, string place)
    {
        using TemporarySite site = Slipped(file, text);
        string check = Assert.Single(Errors(site.Run("check")));
        string build = Assert.Single(Errors(site.Run("build")));

        Assert.StartsWith(place, check, StringComparison.Ordinal);
        Assert.Matches(@" \(seen in [1-9]\d* files, the first is [\w/.-]+\)\.$", check);
        Assert.StartsWith(place, build, StringComparison.Ordinal);
        Assert.False(site.Has("output"));
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_page_of_the_preview_shows_the_slip_once(string file, string text, string place)
    {
        using TemporarySite site = Slipped(file, text);
        using var output = new StringWriter { NewLine = "\n" };
        Session session = site.Session(output, output, cancellation: TestContext.Current.CancellationToken);
        var preview = new PreviewSite(session, new CommandSettings
        {
            Format = ReportFormat.Text,
            IsQuiet = true,
            Now = session.Clock.GetUtcNow()
        }, Disk.SiteFolder.Of(site.Folder), "http://localhost:4000/");
        preview.Rebuild(withRaw: false, [], TestContext.Current.CancellationToken);

        Assert.InRange(Errors(new RunResult(0, "", output.ToString())).Length, 0, 1);
        Assert.Single(preview.Answer("/").Text().Split(System.Net.WebUtility.HtmlEncode(place)).Skip(1));
    }

    [Fact]
    public void An_address_that_a_template_writes_without_the_base_path_is_its_slip()
    {
        using TemporarySite site = Slipped("templates/layout.liquid", Page + "\n<a href=\"/about/\">About</a>");
        string told = Assert.Single(Errors(site.Run("check", "--base-url", "https://example.org/news/")));
        Assert.StartsWith(
            $"theme/templates/layout.liquid(2,10): error {CheckRules.LeakedAddress.Code}: /about/ leaves the base path /news/ (seen in ",
            told, StringComparison.Ordinal);
    }

    private static string[] Errors(RunResult run) =>
        [.. run.Error.Split('\n').Where(l => l.Contains(": error ", StringComparison.Ordinal))];

    private static TemporarySite Slipped(string file, string text)
    {
        TemporarySite site = TemporarySite.WithOneArticle();
        site.Write("input/articles/second.md", TemporarySite.Article("Second"));
        site.Write("theme/" + file, text);
        return site;
    }
}
