using System.Text.Encodings.Web;
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

/// <summary>A site's own values in a template, by their names. One that a story does not have is nothing, and no error.</summary>
internal sealed class ExtraFluidValue(ExtraValues extra) : FluidValue
{
    public override FluidValues Type => FluidValues.Dictionary;

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => new(Find(name));

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => new(Find(index.ToStringValue()));

    /// <summary>Names with values, in the order in which they are written.</summary>
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) =>
        extra.Entries.Select(e => new ArrayValue([new StringValue(e.Key), Of(e.Value)]));

    public override bool Equals(FluidValue other) => other is ExtraFluidValue same && same.ToObjectValue() == ToObjectValue();

    public override bool Equals(object? other) => other is FluidValue value && Equals(value);

    public override int GetHashCode() => extra.GetHashCode();

    public override bool ToBooleanValue() => !extra.Entries.IsEmpty;

    public override decimal ToNumberValue() => extra.Entries.Length;

    public override string ToStringValue() => "";

    public override object ToObjectValue() => extra;

    public override bool Contains(FluidValue value) => extra.Entries.Any(e => e.Key == value.ToStringValue());

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => default;

    private FluidValue Find(string name)
    {
        foreach ((string key, ExtraValue value) in extra.Entries)
        {
            if (key == name)
                return Of(value);
        }

        return NilValue.Instance;
    }

    private static FluidValue Of(ExtraValue value) => value switch
    {
        ExtraText text => new StringValue(text.Text),
        ExtraNumber number => NumberValue.Create(number.Number),
        ExtraFlag flag => BooleanValue.Create(flag.IsTrue),
        ExtraList list => new ArrayValue([.. list.Items.Select(Of)]),
        _ => NilValue.Instance,
    };
}
