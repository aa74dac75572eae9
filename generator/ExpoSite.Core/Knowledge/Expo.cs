using ExpoSite.Core.Content;
using ExpoSite.Core.Fields;
using static ExpoSite.Core.Fields.FieldForms;
using Keys = ExpoSite.Core.Knowledge.ExpoKeys;

namespace ExpoSite.Core.Knowledge;

/// <summary>One edition of a trade fair, as <c>input/expos.yml</c> describes it: see <see cref="ExpoKeys"/>.</summary>
/// <param name="Values">With all that is required; it ends no sooner than it starts.</param>
public sealed record Expo(KeyedValues Values, SourcePosition Place)
{
    public Slug Id => Values.Get(Keys.Id)!.Value;
    public string Name => Values.Get(Keys.Name)!;
    public string? Series => Values.Get(Keys.Series);
    public ImmutableArray<string> Aliases => Values.Get(Keys.Aliases);
    public int? Edition => Values.Get(Keys.Edition);

    /// <summary>In the offset that is written: the days are those of the venue.</summary>
    public StoryTime Starts => Values.Get(Keys.Starts)!.Value;
    public StoryTime Ends => Values.Get(Keys.Ends)!.Value;
    public string? Venue => Values.Get(Keys.Venue);
    public string? City => Values.Get(Keys.City);

    /// <summary>A country's name, as <see cref="ExpoKnowledge.Countries"/> writes it where it is there; or null.</summary>
    public string? Country => Values.Get(Keys.Country);
    public string? Organizer => Values.Get(Keys.Organizer);
    public string? Description => Values.Get(Keys.Description);

    /// <summary>Absolute, or null.</summary>
    public string? Site => Values.Get(Keys.Site);

    /// <summary>Days from the first to the last, both counted.</summary>
    public int DayCount => DayOf(Ends.Day);

    /// <summary>1 for the first day; 0 and less before it, more than <see cref="DayCount"/> after the last.</summary>
    public int DayOf(DateOnly day) => day.DayNumber - Starts.Day.DayNumber + 1;
}

/// <summary>The keys of an entry of <c>input/expos.yml</c>.</summary>
public static class ExpoKeys
{
    public static readonly FieldTable Table = FieldTable.OfEntries();
    public static readonly FieldKey<Slug?> Id = Table.Key(
        "id", SlugForm, "What stories write under expo, and the last segment of its address.", "brinemark-2026", isRequired: true);
    public static readonly FieldKey<string?> Name =
        Table.Key("name", FreeText, "Name of this edition.", "Brinemark Expo 2026", isRequired: true);
    public static readonly FieldKey<string?> Series = Table.Key(
        "series", FreeText, "Name that all editions share: a story that writes it is about the edition nearest in time.", "Brinemark Expo");
    public static readonly FieldKey<ImmutableArray<string>> Aliases = Table.Key(
        "aliases", NameList, "Other names of this edition, in any language.", "[Brinemark 2026]");
    public static readonly FieldKey<int?> Edition = Table.Key("edition", Number(1), "8 for the eighth.", "8");
    public static readonly FieldKey<StoryTime?> Starts = Table.Key(
        "starts", StoryForms.TimeInOwnOffset, "First day, or opening of the doors in the venue's offset.", "2026-09-14", isRequired: true);
    public static readonly FieldKey<StoryTime?> Ends = Table.Key(
        "ends", StoryForms.TimeInOwnOffset, "Last day, or closing.", "2026-09-19", isRequired: true);
    public static readonly FieldKey<string?> Venue = Table.Key("venue", FreeText, "Where it is held.", "Ropewalk Exhibition Quay");
    public static readonly FieldKey<string?> City = Table.Key("city", FreeText, "In which city.", "Quillhaven");
    public static readonly FieldKey<string?> Country = Table.Key("country", FreeText, "In which country, by any of its names.", "Portugal");
    public static readonly FieldKey<string?> Organizer = Table.Key("organizer", FreeText, "Who holds it.", "Brinemark Fairs Cooperative");
    public static readonly FieldKey<string?> Description =
        Table.Key("description", FreeText, "One or two sentences for its page.", "Six days of tidal power.");
    public static readonly FieldKey<string?> Site = Table.Key("site", WebAddress, "Its own web site.", "https://example.org/expo/");
}
