using System.Reflection;
using ExpoSite.Site.Views;
using Fluid;
using Fluid.Values;

namespace ExpoSite.Site.Theming;

/// <summary>What templates may see: the members of the view models, in snake_case, and the filters.</summary>
internal static class ViewModelOptions
{
    /// <summary>Every view model.</summary>
    public static ImmutableArray<Type> Models { get; } =
    [
        .. typeof(PageModel).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(PageModel).Namespace && t is { IsClass: true, IsNestedPrivate: false } && t != typeof(Html))
            .OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    // the same for every theme, and costly to make: preview loads the theme after each change
    private static readonly ImmutableArray<(Type Model, KeyValuePair<string, IMemberAccessor>[] Members)> MembersByModel =
        [.. Models.Select(
            m => (m, m.GetProperties().Select(p => KeyValuePair.Create(MemberNameStrategies.RenameSnakeCase(p), Accessor(p))).ToArray()))];

    /// <summary>Every member name that templates may write.</summary>
    public static ImmutableArray<string> MemberNames { get; } =
        [.. MembersByModel.SelectMany(m => m.Members).Select(member => member.Key).Distinct().Order(StringComparer.Ordinal)];

    public static TemplateOptions Create(AssetCatalog assets, string basePath)
    {
        var options = new TemplateOptions
        {
            CultureInfo = CultureInfo.InvariantCulture,
            TimeZone = TimeZoneInfo.Utc,
            StrictFilters = true,
        };
        options.MemberAccessStrategy.MemberNameStrategy = MemberNameStrategies.SnakeCase;
        foreach ((Type model, KeyValuePair<string, IMemberAccessor>[] members) in MembersByModel)
            options.MemberAccessStrategy.Register(model, members);
        options.ValueConverters.Add(value => value is Html html ? new StringValue(html.Markup, false) : null!);
        options.Filters.AddFilter("asset", (input, _, _) => AssetAddress(input.ToStringValue()));
        return options;

        ValueTask<FluidValue> AssetAddress(string name) => assets.Find(name) is { } address
            ? new ValueTask<FluidValue>(new StringValue(string.Concat(basePath, address.AsSpan(1))))
            : throw new FluidException($"There is no asset '{name}' in theme/assets/.");
    }

    private static IMemberAccessor Accessor(PropertyInfo property) =>
        (IMemberAccessor)Activator.CreateInstance(
            typeof(PropertyAccessor<,>).MakeGenericType(property.DeclaringType!, property.PropertyType), property)!;

    private sealed class PropertyAccessor<TModel, TValue>(PropertyInfo property) : IMemberAccessor
    {
        private readonly Func<TModel, TValue> get = property.GetMethod!.CreateDelegate<Func<TModel, TValue>>();

        public object Get(object obj, string name, TemplateContext ctx) => get((TModel)obj)!;
    }
}
