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
            () => Write(site, site.Config.Title, site.Knowledge.Expos.Reverse()));
        foreach (Expo expo in site.Knowledge.Expos)
        {
            yield return SiteContext.TextFile(
                AddressOf(site, expo)[1..] + FixedAddresses.CalendarOfExpo, () => Write(site, site.Config.NameOf(expo.Name), [expo]));
        }
    }

    private static string Write(SiteContext site, string name, IEnumerable<Expo> expos) => ExpoCalendar.Write(
        name, site.Phrases["detail-comma"],
        expos.Select(e => new ExpoEvent(
            e, site.Config.NameOf(e.Name), site.Config.DescriptionOf(e.Name, e.Description), site.CountryName(e.Country),
            site.Views.Absolute(AddressOf(site, e)))
        {
            Venue = Named(site, e.Venue),
            City = Named(site, e.City),
            Organizer = Named(site, e.Organizer),
        }));

    private static string? Named(SiteContext site, string? name) => name is null ? null : site.Config.NameOf(name);

    private static string AddressOf(SiteContext site, Expo expo) => site.Config.At($"/{Term.SegmentOf(TermKind.Expo)}/{expo.Id}/");
}
