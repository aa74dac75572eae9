using ExpoSite.Core.Fields;
using ExpoSite.Core.Yaml;
using static ExpoSite.Core.Fields.FieldForms;

namespace ExpoSite.Core.Wording;

/// <summary>What a language table may say: <c>theme/i18n/de.yml</c>.</summary>
public static class LanguageTableKeys
{
    public static readonly FieldTable Table = FieldTable.OfEntries();

    private static readonly FieldTable DateTable = FieldTable.OfEntries();
    private static readonly FieldTable NumberTable = FieldTable.OfEntries();

    internal static readonly FieldKey<KeyedValues?> Dates =
        Table.Key("dates", Section(DateTable), "How days and times are written.", "{full: d MMMM y}");

    internal static readonly FieldKey<KeyedValues?> Numbers =
        Table.Key("numbers", Section(NumberTable), "How numbers are written.", "{group: \".\"}");

    internal static readonly FieldKey<ImmutableArray<GivenPhrase>> Words =
        Table.Key("words", WordingForms.Phrases, "The texts of the interface.", "{latest: Newest}");

    internal static readonly FieldKey<ImmutableArray<GivenName>> Countries = Table.Key(
        "countries", WordingForms.Names, "What countries are called, by their English names.", "{Turkey: Türkiye}");

    internal static readonly FieldKey<ImmutableArray<string>> Months =
        DateTable.Key("months", WordingForms.Months, "As they stand beside a day.", "[January, February]");

    internal static readonly FieldKey<ImmutableArray<string>> MonthsAlone =
        DateTable.Key("monthsAlone", WordingForms.Months, "As they stand without a day; as beside one without it.", "[January, February]");

    internal static readonly FieldKey<ImmutableArray<string>> ShortMonths =
        DateTable.Key("shortMonths", WordingForms.Months, "As they stand where there is little room.", "[Jan, Feb]");

    internal static readonly FieldKey<string?> Full = Pattern("full", "A day in words.", "d MMMM y");
    internal static readonly FieldKey<string?> Compact = Pattern("compact", "A day where there is little room.", "d MMM y");
    internal static readonly FieldKey<string?> DayAndMonth = Pattern("dayAndMonth", "A day of a year that is known.", "d MMM");
    internal static readonly FieldKey<string?> Month = Pattern("month", "A month of a year.", "LLLL y");
    internal static readonly FieldKey<string?> MonthAlone = Pattern("monthAlone", "A month of a year that is known.", "LLLL");
    internal static readonly FieldKey<string?> Year = Pattern("year", "A year.", "y");
    internal static readonly FieldKey<string?> Time = Pattern("time", "A time of day.", "HH:mm");

    internal static readonly FieldKey<WrittenRange?> InMonth = Range("inMonth", "Two days of one month.");
    internal static readonly FieldKey<WrittenRange?> InYear = Range("inYear", "Two days of one year.");
    internal static readonly FieldKey<WrittenRange?> OverYears = Range("overYears", "Two days of two years.");

    internal static readonly FieldKey<int?> YearOffset =
        DateTable.Key("yearOffset", Number(0, 9999), "What is added to a year of the Gregorian calendar: 543 for the Buddhist era.", "543");

    internal static readonly FieldKey<string?> Am = DateTable.Key("am", WordingForms.Sign, "Before noon.", "a.m.");
    internal static readonly FieldKey<string?> Pm = DateTable.Key("pm", WordingForms.Sign, "After noon.", "p.m.");

    internal static readonly FieldKey<string?> Group =
        NumberTable.Key("group", WordingForms.Sign, "Between groups of three digits.", "\".\"");

    internal static readonly FieldKey<string?> Digits =
        NumberTable.Key("digits", WordingForms.Digits, "The ten digits, where they are not 0 to 9.", "۰۱۲۳۴۵۶۷۸۹");

    internal static readonly FieldKey<int?> MinimumGrouping = NumberTable.Key(
        "minimumGrouping", Number(1, 9), "Digits before the last group from which there are groups; 1 without it.", "2");

    private static FieldKey<string?> Pattern(string name, string description, string example) =>
        DateTable.Key(name, WordingForms.Pattern, description, example);

    private static FieldKey<WrittenRange?> Range(string name, string description) =>
        DateTable.Key(name, WordingForms.Range, description, "[d, \"–\", d MMMM y]");

    private static FieldForm<KeyedValues?> Section(FieldTable keys) => new("keys, one a line", keys.Schema, (reader, key, node) =>
    {
        if (node is YamlMappingNode mapping)
            return keys.Read(mapping, reader);
        if (node is not YamlScalarNode { IsNull: true })
            reader.Report(key, node, "keys with values, one a line", null);
        return null;
    });
}
