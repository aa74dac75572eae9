using ExpoSite.Site.Calendar;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Theming;

namespace ExpoSite.Site.Outputs.Files;

/// <summary><c>event.ics</c> beside the page of each expo, and <c>calendar.ics</c> with all of them.</summary>
internal sealed class CalendarOutput : IOutput
{
    public IEnumerable<OutputFile> Plan(SiteContext site)
    {
        if (site.Knowledge.Expos.IsEmpty)
            yield break;
        yield return SiteContext.TextFile(site.Config.At(FixedAddresses.Calendar)[1..],
            () => ExpoCalendar.Write(site.Config.Title, site.Config, site.Knowledge.Expos.Reverse().Select(e => (e, PageOf(site, e)))));
        foreach (Expo expo in site.Knowledge.Expos)
        {
            yield return SiteContext.TextFile(
                AddressOf(site, expo)[1..] + FixedAddresses.CalendarOfExpo,
                () => ExpoCalendar.Write(site.Config.NameOf(expo.Name), site.Config, [(expo, PageOf(site, expo))]));
        }
    }

    private static string AddressOf(SiteContext site, Expo expo) => site.Config.At($"/{Term.SegmentOf(TermKind.Expo)}/{expo.Id}/");

    private static string PageOf(SiteContext site, Expo expo) => site.Views.Absolute(AddressOf(site, expo));
}
