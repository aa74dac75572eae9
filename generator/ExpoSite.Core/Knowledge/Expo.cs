using ExpoSite.Core.Content;
using ExpoSite.Core.Fields;
using ExpoSite.Core.Text;
using Keys = ExpoSite.Core.Knowledge.ExpoKeys;

namespace ExpoSite.Core.Knowledge;

/// <summary>One edition of a trade fair, as <c>input/expos.yml</c> describes it: see <see cref="ExpoKeys"/>.</summary>
/// <param name="Values">With all that is required; it ends no sooner than it starts.</param>
/// <param name="Place">Where it is described.</param>
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
