using System.Text.Encodings.Web;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Views;
using Fluid;
using Fluid.Values;

namespace ExpoSite.Site.Theming;

/// <summary>Markup in a template: its bytes are written as they are. For everything else that templates do with it, it is a text.</summary>
internal sealed class HtmlValue(Html html) : FluidValue
{
    public override FluidValues Type => FluidValues.String;

    /// <summary>For filters, which keep a text unescaped where it was.</summary>
    public StringValue Text => new(html.ToString(), false);

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        if (writer is not ImmediateTextWriter direct)
            return new ValueTask(writer.WriteAsync(html.ToString()));
        direct.WriteUtf8(html.Utf8.Span);
        return default;
    }

    public override bool Equals(FluidValue other) => Text.Equals(other is HtmlValue markup ? markup.Text : other);

    public override bool Equals(object? other) => other is FluidValue value && Equals(value);

    public override int GetHashCode() => html.GetHashCode();

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => Text.ToNumberValue();

    public override string ToStringValue() => html.ToString();

    public override object ToObjectValue() => html.ToString();

    public override bool Contains(FluidValue value) => Text.Contains(value);

    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => Text.Enumerate(context);

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => Text.GetValueAsync(name, context);

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => Text.GetIndexAsync(index, context);
}
