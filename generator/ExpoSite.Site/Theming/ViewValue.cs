using ExpoSite.Site.Views;
using Fluid;
using Fluid.Values;

namespace ExpoSite.Site.Theming;

/// <summary>A view in a template. Its members are read by code that the compiler is told to write, without a look-up.</summary>
/// <param name="view">A view model.</param>
/// <param name="read">The member of a name in snake_case, or null.</param>
internal sealed class ViewValue(object view, Func<object, string, FluidValue?> read) : ObjectValueBase(view)
{
    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) =>
        read(Value, name) is { } member ? member : base.GetValueAsync(name, context);

    public static FluidValue Of(string? text) => text is null ? NilValue.Instance : new StringValue(text);

    public static FluidValue Of(bool value) => BooleanValue.Create(value);

    public static FluidValue Of(int? number) => number is { } value ? NumberValue.Create(value) : NilValue.Instance;

    public static FluidValue Of(Html? markup) => markup is null ? NilValue.Instance : new HtmlValue(markup);

    public static FluidValue Of(ExtraValues extra) => new ExtraFluidValue(extra);

    public static FluidValue List<TView>(IReadOnlyList<TView> views, Func<TView, FluidValue> of)
    {
        if (views.Count == 0)
            return ArrayValue.Empty;
        var values = new FluidValue[views.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = of(views[i]);
        return new ArrayValue(values);
    }
}
