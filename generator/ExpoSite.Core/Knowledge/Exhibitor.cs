using ExpoSite.Core.Fields;
using ExpoSite.Core.Text;
using Keys = ExpoSite.Core.Knowledge.ExhibitorKeys;

namespace ExpoSite.Core.Knowledge;

/// <summary>A company or body that exhibits, as <c>input/exhibitors.yml</c> describes it: see <see cref="ExhibitorKeys"/>.</summary>
/// <param name="Slug">Last segment of its address.</param>
/// <param name="Values">With its name.</param>
/// <param name="Place">Where it is described.</param>
public sealed record Exhibitor(Slug Slug, KeyedValues Values, SourcePosition Place)
{
    public string Name => Values.Get(Keys.Name)!;
    public ImmutableArray<string> Aliases => Values.Get(Keys.Aliases);

    /// <summary>A country's name, as <see cref="ExpoKnowledge.Countries"/> writes it where it is there; or null.</summary>
    public string? Country => Values.Get(Keys.Country);
    public string? Stand => Values.Get(Keys.Stand);
    public string? Description => Values.Get(Keys.Description);

    /// <summary>Absolute, or null.</summary>
    public string? Site => Values.Get(Keys.Site);
}
