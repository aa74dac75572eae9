using ExpoSite.Cli.Tests.Identity;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Cli.Tests.Rules;

/// <summary>What breaks a rule, and the same without it.</summary>
/// <param name="Rule">What must be told of the one and not of the other.</param>
/// <param name="Broken">What the program tells where the rule is broken.</param>
/// <param name="Good">What it tells where it is kept.</param>
internal sealed record RuleCase(DiagnosticRule Rule, Func<Task<string>> Broken, Func<Task<string>> Good)
{
    /// <summary>A command in a site that was built, after something was done to it and without that.</summary>
    public static RuleCase Run(DiagnosticRule rule, Action<TemporarySite> breaks, params string[] args) =>
        new(rule, () => Task.FromResult(Told(breaks, args)), () => Task.FromResult(Told(_ => { }, args)));

    /// <summary>Findings of a part of the program.</summary>
    public static RuleCase Found(
        DiagnosticRule rule, Func<TemporarySite, IEnumerable<Diagnostic?>> broken, Func<TemporarySite, IEnumerable<Diagnostic?>> good) =>
        new(rule, () => Task.FromResult(Told(broken)), () => Task.FromResult(Told(good)));

    /// <summary>A command about a site that a server of this machine publishes, which tells a hub.</summary>
    public static RuleCase Served(DiagnosticRule rule, Action<LocalServer, TemporarySite> breaks, Func<LocalServer, string[]> args) =>
        new(rule, () => Told(breaks, args), () => Told((_, _) => { }, args));

    public override string ToString() => Rule.Code;

    private static string Told(Action<TemporarySite> prepare, string[] args)
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        site.Run("build");
        prepare(site);
        return site.Run(args).Error;
    }

    private static string Told(Func<TemporarySite, IEnumerable<Diagnostic?>> find)
    {
        using TemporarySite site = TemporarySite.WithOneArticle();
        return string.Join('\n', find(site));
    }

    private static async Task<string> Told(Action<LocalServer, TemporarySite> prepare, Func<LocalServer, string[]> args)
    {
        await using LocalServer server = await LocalServer.Start();
        using TemporarySite site = TemporarySite.WithOneArticle();
        site.Write("input/site.yml", $"{site.Read("input/site.yml")}hub: {server.Url}hub\n");
        site.Run("build", "--base-url", server.Url);
        server.Folder = site.Path("output");
        prepare(server, site);
        return site.Run(args(server)).Error;
    }
}
