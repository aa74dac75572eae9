using System.Net;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Settings;
using Fluid;
using Fluid.Values;

namespace ExpoSite.Site.Theming;

/// <summary>
/// The filters by which templates show texts of the interface: <c>'latest' | t</c>, <c>'story-count' | t: count: 3</c>, and numbers as the
/// language writes them: <c>3 | number</c>. Names that may run the other way than the text around them are set apart by
/// <c>term.name | bdi</c>, and what does so within a text by <c>contact | bidi_text</c>. With <c>lang:</c> it is another language than
/// the site's.
/// </summary>
internal static class WordFilters
{
    private const string Language = "lang";

    public static void Add(FilterCollection filters, Phrasebook phrasebook)
    {
        filters.AddFilter("t", (input, values, _) => new ValueTask<FluidValue>(
            Text(input.ToStringValue(), values, Of(phrasebook, values))));
        filters.AddFilter("number", (input, values, _) => new ValueTask<FluidValue>(
            input.IsNil() ? input : new StringValue(Of(phrasebook, values).Number((long)input.ToNumberValue()))));
        filters.AddFilter("bidi_text", (input, values, _) => new ValueTask<FluidValue>(
            input.IsNil() || !Of(phrasebook, values).IsRightToLeft
                ? input : new StringValue(BidiText.WithForeignPartsApart(input.ToStringValue()))));
        filters.AddFilter("bdi", (input, values, _) => new ValueTask<FluidValue>(
            input.IsNil() ? input : SetApart(input.ToStringValue(), Of(phrasebook, values).IsRightToLeft)));
    }

    private static Phrases Of(Phrasebook phrasebook, FilterArguments values) =>
        phrasebook.For(values.HasNamed(Language) && values[Language].ToStringValue() is { Length: > 0 } tag ? tag : null);

    private static StringValue Text(string key, FilterArguments values, Phrases phrases)
    {
        if (!phrases.Has(key))
        {
            throw new FluidException($"There is no text '{key}' in theme/i18n/en.yml."
                + (NearestName.Of(key, phrases.Keys.Order(StringComparer.Ordinal)) is { } near ? $" Did you mean '{near}'?" : ""));
        }

        long? count = values.HasNamed(Phrase.Count) ? (long)values[Phrase.Count].ToNumberValue() : null;
        string form = phrases.Form(key, count);
        return new StringValue(Phrase.FillMarkup(form, name => Markup(name, isAddress: false), name => Markup(name, isAddress: true)),
            encode: false);

        string? Markup(string name, bool isAddress)
        {
            if (name == Phrase.Count && count is { } number)
                return WebUtility.HtmlEncode(phrases.Number(number));
            if (!values.HasNamed(name))
                return null;
            FluidValue value = values[name];
            if (value is StringValue { Encode: false })
                return value.ToStringValue();
            if (value.Type == FluidValues.Number)
                return HtmlText.Encoder.Encode(phrases.Number((long)value.ToNumberValue()));
            string text = value.ToStringValue();
            // by characters, not by an element: the text may stand in an attribute
            return HtmlText.Encoder.Encode(isAddress ? text : BidiText.Isolated(text, phrases.IsRightToLeft));
        }
    }

    private static StringValue SetApart(string text, bool isRightToLeft)
    {
        string encoded = HtmlText.Encoder.Encode(text);
        return new StringValue(BidiText.In(text, isRightToLeft) switch
        {
            Bidi.AsText => encoded,
            Bidi.Mixed => $"<bdi dir=\"{(isRightToLeft ? "rtl" : "ltr")}\">{encoded}</bdi>",
            _ => $"<bdi>{encoded}</bdi>",
        }, encode: false);
    }
}
