namespace ExpoSite.Browser.Tests;

/// <summary>Every address in every file of the output, at the root of a host and under a base path.</summary>
public sealed class LinkTests(SampleSites sites)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/repo/")]
    public void Every_address_within_the_site_leads_to_a_file_of_it(string basePath)
    {
        BuiltSite site = sites.Site(basePath);
        IEnumerable<string> inPages = site.HtmlFiles.SelectMany(file => Findings(site, file, PageReferences.Of(site.Document(file))));
        IEnumerable<string> inStyles = site.Files
            .Where(file => file.EndsWith(".css", StringComparison.Ordinal))
            .SelectMany(file => Findings(site, file, PageReferences.OfStyles(site.Read(file))));
        Expect.None(inPages.Concat(inStyles));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/repo/")]
    public void Every_page_can_be_reached_from_the_home_page(string basePath)
    {
        BuiltSite site = sites.Site(basePath);
        HashSet<string> reached = new(StringComparer.Ordinal) { "index.html" };
        Queue<string> open = new(reached);
        while (open.TryDequeue(out string? file))
        {
            foreach (PageReference link in PageReferences.Of(site.Document(file)).Where(r => r.IsLink))
            {
                if (Uri.TryCreate(site.Address(file), link.Target, out Uri? target) && target.Authority == site.Url.Authority
                    && site.FileAt(target) is { } next && next.EndsWith(".html", StringComparison.Ordinal) && reached.Add(next))
                {
                    open.Enqueue(next);
                }
            }
        }

        Expect.None(site.HtmlFiles.Where(file => file is not ("404.html" or "zh/404.html") && !reached.Contains(file) && !site.IsRedirect(file)));
    }

    [Fact]
    public void The_same_files_are_built_under_a_base_path() => Assert.Equal(sites.AtRoot.Files.Count, sites.UnderBasePath.Files.Count);

    private static IEnumerable<string> Findings(BuiltSite site, string file, IEnumerable<PageReference> references)
    {
        // the 404 page is shown at any address, however deep
        Uri page = file == "404.html" ? new Uri(site.Url, "any/where/at/all") : site.Address(file);
        return references.Distinct()
            .Select(r => (r.Target, Finding: r.Target.StartsWith('#') ? PlaceFinding(site, file, r.Target) : Finding(site, page, r)))
            .Where(pair => pair.Finding is not null)
            .Select(pair => $"{file}: {pair.Target}: {pair.Finding}");
    }

    private static string? Finding(BuiltSite site, Uri page, PageReference reference)
    {
        if (!Uri.TryCreate(page, reference.Target, out Uri? target))
            return "not an address";
        if (target.Scheme is not ("http" or "https"))
            return null;
        if (target.Authority != site.Url.Authority)
            return reference.IsLink ? null : "fetched from another host";
        if (site.FileAt(target) is not { } file)
        {
            return target.AbsolutePath.StartsWith(site.Url.AbsolutePath, StringComparison.Ordinal)
                ? "leads nowhere" : "leaves the base path";
        }

        return file.EndsWith(".html", StringComparison.Ordinal) ? PlaceFinding(site, file, target.Fragment) : null;
    }

    private static string? PlaceFinding(BuiltSite site, string file, string fragment) =>
        fragment.Length < 2 || site.Document(file).GetElementById(Uri.UnescapeDataString(fragment[1..])) is not null
            ? null
            : "no such place on the page";
}
