using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;

namespace ExpoSite.Site.Theming;

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
