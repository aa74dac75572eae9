using ExpoSite.Core.Configuration;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Settings;

namespace ExpoSite.Site.Tests.Wording;

/// <summary>The interface as a site has it that says nothing but its language.</summary>
internal static class Interface
{
    public static SiteConfig Config(string language, string settings = "") => SiteConfigReader.Read(
        SmallSite.File("input/site.yml", $"title: T\nurl: https://example.org/\nlanguage: {language}\n{settings}"), null).Value!;

    public static Phrases Of(string language) => new Phrasebook(Config(language)).Site;
}
