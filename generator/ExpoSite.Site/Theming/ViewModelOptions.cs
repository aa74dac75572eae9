using ExpoSite.Site.Settings;
using Fluid;
using Fluid.Values;

namespace ExpoSite.Site.Theming;

/// <summary>What templates may see: the members of the view models, in snake_case, and the filters.</summary>
internal static class ViewModelOptions
{
    /// <summary>Every member name that templates may write.</summary>
    public static ImmutableArray<string> MemberNames { get; } =
        [.. ViewMembers.ByModel.SelectMany(m => m.Members).Distinct().Order(StringComparer.Ordinal)];

    public static TemplateOptions Create(AssetCatalog assets, string basePath, Phrasebook phrasebook)
    {
        var options = new TemplateOptions
        {
            CultureInfo = CultureInfo.InvariantCulture,
            TimeZone = TimeZoneInfo.Utc,
            StrictFilters = true,
        };
        options.Filters.AddFilter("asset", (input, _, _) => AssetAddress(input.ToStringValue()));
        WordFilters.Add(options.Filters, phrasebook);
        return options;

        ValueTask<FluidValue> AssetAddress(string name) => assets.Find(name) is { } address
            ? new ValueTask<FluidValue>(new StringValue(string.Concat(basePath, address.AsSpan(1))))
            : throw new FluidException($"There is no asset '{name}' in theme/assets/.");
    }
}
