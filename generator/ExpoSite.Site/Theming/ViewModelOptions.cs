using ExpoSite.Site.Views;
using Fluid;
using Fluid.Values;

namespace ExpoSite.Site.Theming;

/// <summary>What templates may see: the members of the view models, in snake_case, and the filters.</summary>
internal static class ViewModelOptions
{
    /// <summary>Every member name that templates may write.</summary>
    public static ImmutableArray<string> MemberNames { get; } =
        [.. ViewMembers.ByModel.SelectMany(m => m.Members).Select(member => member.Key).Distinct().Order(StringComparer.Ordinal)];

    public static TemplateOptions Create(AssetCatalog assets, string basePath)
    {
        var options = new TemplateOptions
        {
            CultureInfo = CultureInfo.InvariantCulture,
            TimeZone = TimeZoneInfo.Utc,
            StrictFilters = true,
        };
        options.MemberAccessStrategy.MemberNameStrategy = MemberNameStrategies.SnakeCase;
        foreach ((Type model, KeyValuePair<string, IMemberAccessor>[] members) in ViewMembers.ByModel)
            options.MemberAccessStrategy.Register(model, members);
        options.ValueConverters.Add(value => value is Html html ? new StringValue(html.Markup, false) : null!);
        options.Filters.AddFilter("asset", (input, _, _) => AssetAddress(input.ToStringValue()));
        return options;

        ValueTask<FluidValue> AssetAddress(string name) => assets.Find(name) is { } address
            ? new ValueTask<FluidValue>(new StringValue(string.Concat(basePath, address.AsSpan(1))))
            : throw new FluidException($"There is no asset '{name}' in theme/assets/.");
    }
}

/// <summary>How one value of a view model is read; tools/ExpoSite.ViewMembers lists them all.</summary>
internal sealed class ViewMember<TModel>(Func<TModel, object?> read) : IMemberAccessor
{
    public object Get(object obj, string name, TemplateContext ctx) => read((TModel)obj)!;
}
