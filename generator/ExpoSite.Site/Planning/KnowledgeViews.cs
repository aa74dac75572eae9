using ExpoSite.Site.Knowledge;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Planning;

/// <summary>Makes views of expos and exhibitors.</summary>
internal sealed class KnowledgeViews(SiteContext site)
{
    /// <summary>The expo that is running, else the next one; null when all are over.</summary>
    public ExpoView? OnToday()
    {
        Expo? expo = site.Knowledge.Expos
            .Where(e => ExpoStatus.At(e, site.Options.Now, site.Phrases).Phase != ExpoPhase.Past)
            .OrderBy(e => e.Starts.Instant).ThenBy(e => e.Id)
            .FirstOrDefault();
        return expo is null ? null : Expo(expo);
    }

    public ExpoView Expo(Expo expo)
    {
        ExpoStatus status = ExpoStatus.At(expo, site.Options.Now, site.Phrases);
        string address = site.Config.At($"/{Term.SegmentOf(TermKind.Expo)}/{expo.Id}/");
        return new ExpoView
        {
            Name = site.Config.NameOf(expo.Name),
            Url = site.Views.Href(address),
            Phase = status.Phase switch { ExpoPhase.Upcoming => "upcoming", ExpoPhase.Running => "running", _ => "past" },
            Status = status.Text,
            Days = site.Phrases.Dates.Days(expo.Starts.Day, expo.Ends.Day),
            Starts = DateViews.From(expo.Starts, site.Phrases),
            Ends = DateViews.From(expo.Ends, site.Phrases),
            Edition = expo.Edition,
            Venue = Named(expo.Venue),
            City = Named(expo.City),
            Country = Place(expo.Country),
            Organizer = Named(expo.Organizer),
            Description = site.Config.DescriptionOf(expo.Name, expo.Description),
            Site = expo.Site,
            CalendarUrl = site.Views.Href(address + FixedAddresses.CalendarOfExpo),
        };
    }

    public ExhibitorView Exhibitor(Exhibitor exhibitor) => new()
    {
        Name = site.Config.NameOf(exhibitor.Name),
        Url = site.Views.Href(site.Config.At($"/{Term.SegmentOf(TermKind.Exhibitor)}/{exhibitor.Slug}/")),
        Stand = Named(exhibitor.Stand),
        Country = Place(exhibitor.Country),
        Description = site.Config.DescriptionOf(exhibitor.Name, exhibitor.Description),
        Site = exhibitor.Site,
    };

    /// <summary>The expo's term with its days and city.</summary>
    public TermView Noted(Term term, Expo expo) =>
        site.Views.Term(term) with { Note = Joined(site.Phrases.Dates.Days(expo.Starts.Day, expo.Ends.Day), Named(expo.City)) };

    /// <summary>The exhibitor's term with its stand and country.</summary>
    public TermView Noted(Term term, Exhibitor exhibitor) =>
        site.Views.Term(term) with { Note = Joined(Named(exhibitor.Stand), site.CountryName(exhibitor.Country)) };

    private string? Joined(params IEnumerable<string?> parts) =>
        string.Join(site.Phrases["detail-comma"], parts.OfType<string>()) is { Length: > 0 } line ? line : null;

    private string? Named(string? name) => name is null ? null : site.Config.NameOf(name);

    private PlaceView? Place(string? country)
    {
        if (country is null)
            return null;
        Term? term = site.Index.Countries.FirstOrDefault(t => t.Slug == Slug.From(country));
        return new PlaceView(site.CountryName(country)!, term is null ? null : site.Views.Term(term).Url);
    }
}
