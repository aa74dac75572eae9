using System.Net;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Settings;
using Fluid;
using Fluid.Values;

namespace ExpoSite.Site.Theming;

/// <summary>
/// The filters by which templates show texts of the interface: <c>'latest' | t</c>, <c>'story-count' | t: count: 3</c>, and numbers as the
/// language writes them: <c>3 | number</c>. With <c>lang:</c> it is another language than the site's.
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
        return new StringValue(Phrase.FillMarkup(form, Markup), encode: false);

        string? Markup(string name)
        {
            if (name == Phrase.Count && count is { } number)
                return WebUtility.HtmlEncode(phrases.Number(number));
            if (!values.HasNamed(name))
                return null;
            FluidValue value = values[name];
            return value is StringValue { Encode: false } ? value.ToStringValue() : HtmlText.Encoder.Encode(
                value.Type == FluidValues.Number ? phrases.Number((long)value.ToNumberValue()) : value.ToStringValue());
        }
    }
}
