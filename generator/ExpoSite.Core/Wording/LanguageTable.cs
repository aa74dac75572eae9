using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.Fields;
using ExpoSite.Core.Yaml;
using Keys = ExpoSite.Core.Wording.LanguageTableKeys;

namespace ExpoSite.Core.Wording;

/// <summary>How a site in one language words what stands around its stories.</summary>
public sealed record LanguageTable
{
    /// <summary>The language that has every text.</summary>
    public const string English = "en";

    /// <summary>The language of its words: a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>By the keys that templates write.</summary>
    public required FrozenDictionary<string, Phrase> Words { get; init; }

    public required WrittenDates Dates { get; init; }

    public required WrittenNumbers Numbers { get; init; }

    /// <summary>What countries are called otherwise than the program knows it.</summary>
    public ImmutableArray<GivenName> Countries { get; init; } = [];

    /// <summary>The languages in whose tables a text is looked for, from English to the most special one.</summary>
    public static ImmutableArray<string> LineOf(string language)
    {
        string[] parts = language.Split('-');
        var line = new List<string> { English };
        if (parts[0].Equals("zh", StringComparison.OrdinalIgnoreCase))
        {
            // The script, where it is written; else that of the region.
            string? sign = parts.Skip(1).Select(p => p.ToUpperInvariant())
                .FirstOrDefault(p => p is "HANS" or "HANT" or "TW" or "HK" or "MO");
            line.Add(sign is null or "HANS" ? "zh-Hans" : "zh-Hant");
        }

        line.AddRange(parts.Select((_, i) => string.Join('-', parts[..(i + 1)])));
        return [.. line.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>A table over the one that it adds to. A text that is wrong is a finding, and the one below it stays.</summary>
    /// <param name="below">The table of the language before it; null for English.</param>
    /// <param name="isAsked">True for a key beyond those below that something asks for.</param>
    public static LanguageTable Read(
        string language, YamlMappingNode root, FieldReader reader, LanguageTable? below, Func<string, bool> isAsked)
    {
        KeyedValues values = Keys.Table.Read(root, reader);
        KeyedValues numbers = values.Get(Keys.Numbers) ?? KeyedValues.Empty;
        var written = new WrittenNumbers(
            numbers.Get(Keys.Group) ?? below?.Numbers.Group ?? ",",
            numbers.Get(Keys.Digits) ?? below?.Numbers.Digits,
            numbers.Get(Keys.MinimumGrouping) ?? below?.Numbers.LeastGrouped ?? 1);
        return new LanguageTable
        {
            Language = language,
            Numbers = written,
            Countries = [.. below?.Countries ?? [], .. values.Get(Keys.Countries)],
            Dates = DatesOf(values.Get(Keys.Dates) ?? KeyedValues.Empty, below?.Dates, written),
            Words = FrozenDictionary<string, Phrase>.Empty,
        }.WithWords(below?.Words ?? FrozenDictionary<string, Phrase>.Empty, values.Get(Keys.Words), isAsked, reader.Findings);
    }

    /// <summary>
    /// The same with other texts for some of the keys. A key that nothing asks for and a place for a value that a text never gets are
    /// findings.
    /// </summary>
    public LanguageTable With(ImmutableArray<GivenPhrase> words, Func<string, bool> isAsked, ICollection<Diagnostic> findings) =>
        words.IsEmpty ? this : WithWords(Words, words, isAsked, findings);

    private LanguageTable WithWords(
        FrozenDictionary<string, Phrase> below, ImmutableArray<GivenPhrase> words, Func<string, bool> isAsked,
        ICollection<Diagnostic> findings)
    {
        var all = new Dictionary<string, Phrase>(below, StringComparer.Ordinal);
        foreach (GivenPhrase word in words)
        {
            if (!below.ContainsKey(word.Key) && !isAsked(word.Key))
            {
                findings.Add(WordingRules.UnknownWord.At(word.Place, $"No page shows a text with the key '{word.Key}'.",
                    NearestName.Of(word.Key, below.Keys.Order(StringComparer.Ordinal)) is { } near
                        ? $"did you mean '{near}'?" : "theme/i18n/en.yml has all keys"));
                continue;
            }

            if (below.TryGetValue(word.Key, out Phrase? known) && word.Phrase.Places.Except(known.Places).FirstOrDefault() is { } strange)
            {
                findings.Add(WordingRules.UnfitText.At(word.Place, $"'{word.Key}' never gets a value for {{{strange}}}.",
                    known.Places.Any()
                        ? $"it gets {string.Join(", ", known.Places.Select(p => $"{{{p}}}"))}" : "write the text without it"));
                continue;
            }

            all[word.Key] = word.Phrase;
        }

        return this with { Words = all.ToFrozenDictionary(StringComparer.Ordinal) };
    }

    private static WrittenDates DatesOf(KeyedValues dates, WrittenDates? below, WrittenNumbers numbers)
    {
        ImmutableArray<string> own = dates.Get(Keys.Months);
        ImmutableArray<string> months = Or(own, below?.Months);
        return new WrittenDates
        {
            Months = months,
            MonthsAlone = Or(dates.Get(Keys.MonthsAlone), own.IsEmpty ? below?.MonthsAlone : own),
            ShortMonths = Or(dates.Get(Keys.ShortMonths), own.IsEmpty ? below?.ShortMonths : own),
            FullPattern = dates.Get(Keys.Full) ?? below?.FullPattern ?? "",
            CompactPattern = dates.Get(Keys.Compact) ?? below?.CompactPattern ?? "",
            DayAndMonthPattern = dates.Get(Keys.DayAndMonth) ?? below?.DayAndMonthPattern ?? "",
            MonthPattern = dates.Get(Keys.Month) ?? below?.MonthPattern ?? "",
            MonthAlonePattern = dates.Get(Keys.MonthAlone) ?? below?.MonthAlonePattern ?? "",
            YearPattern = dates.Get(Keys.Year) ?? below?.YearPattern ?? "",
            TimePattern = dates.Get(Keys.Time) ?? below?.TimePattern ?? "",
            InMonth = dates.Get(Keys.InMonth) ?? below?.InMonth ?? WrittenRange.Nothing,
            InYear = dates.Get(Keys.InYear) ?? below?.InYear ?? WrittenRange.Nothing,
            OverYears = dates.Get(Keys.OverYears) ?? below?.OverYears ?? WrittenRange.Nothing,
            YearOffset = dates.Get(Keys.YearOffset) ?? below?.YearOffset ?? 0,
            Noon = (dates.Get(Keys.Am) ?? below?.Noon.Before ?? "am", dates.Get(Keys.Pm) ?? below?.Noon.After ?? "pm"),
            Numbers = numbers,
        };
    }

    private static ImmutableArray<string> Or(ImmutableArray<string> given, ImmutableArray<string>? below) =>
        given.IsEmpty ? below ?? [] : given;
}
