using System.Text;
using System.Text.RegularExpressions;
using ExpoSite.Core.Knowledge;
using ExpoSite.Core.Wording;
using ExpoSite.Fuzz;
using ExpoSite.Site.Knowledge;
using ExpoSite.Site.Settings;
using ExpoSite.Site.Sources;
using static ExpoSite.Site.Tests.Wording.Interface;

namespace ExpoSite.Site.Tests.Wording;

/// <summary>On a site in another language no word of the interface is English, wherever somebody sees or hears it.</summary>
public sealed partial class InterfaceWordTests
{
    // The same in every language.
    private static readonly string[] Names = ["JSON Feed", "JSON", "RSS", "Atom", "OPML", "CSV", "YouTube", "Spotify"];

    private static readonly Phrases English = Of("en");

    // Each kind of plural, script and table; every language in a long run. That each table is whole is a test of its own.
    public static TheoryData<string> Languages => FuzzSlice.IsLong
        ? [.. ShippedTables.Languages.Where(l => !l.StartsWith("en", StringComparison.Ordinal))]
        : ["ar", "de", "fr", "ja", "pl", "pt-PT", "zh-Hans"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_page_feed_or_list_shows_an_English_word(string language)
    {
        Phrases own = Of(language);
        string known = string.Join('\n', own.Keys.SelectMany(k => own.All(k).Forms).OfType<string>().SelectMany(Fragments)
            .Concat(ShownCountries.Name(Country.All, own, new DiagnosticSink([])).Select(c => c.Shown))
            .Concat(own.Dates.Months).Concat(own.Dates.ShortMonths).Concat(own.Dates.MonthsAlone));
        string[] foreign =
        [
            .. English.Keys.SelectMany(k => English.All(k).Forms).OfType<string>().SelectMany(Fragments)
                .Concat(English.Dates.Months).Concat(English.Dates.ShortMonths).Concat(["Norway", "Germany", "Japan"])
                .Distinct().Where(f => !Stands(f, known)),
        ];
        var english = new Regex(@"(?<!\p{L})(?:" + string.Join('|', foreign.OrderByDescending(f => f.Length).Select(Regex.Escape)) + @")(?!\p{L})");

        IEnumerable<string> found = MarkedSite.Texts(MarkedSite.Of($"language: {language}\n"))
            .Concat(MarkedSite.Texts(MarkedSite.Empty($"language: {language}\n")))
            .Select(t => (t.Path, Match: english.Match(WithoutNames(t.Text))))
            .Where(t => t.Match.Success).Select(t => $"{t.Match.Value} in {t.Path}");

        Assert.Equal("", string.Join('\n', found.Distinct()));
    }

    // A table of marks: what stands outside of them is written in the program, the theme or its script.
    [Fact]
    public void Every_word_that_is_shown_comes_from_a_table_and_every_text_of_the_table_is_shown()
    {
        SourceFile table = Marked();
        (string Path, string Text)[] texts =
        [
            .. MarkedSite.Texts(MarkedSite.Of("language: et\nlanguages: [{tag: et-EE, path: ee}]\n", table)), .. MarkedSite.Texts(MarkedSite.Empty("language: et\n", table)),
        ];

        Assert.Equal("", string.Join('\n', texts.Select(t => (t.Path, Left: Letters().Match(WithoutNames(Outside(t.Text)))))
            .Where(t => t.Left.Success).Select(t => $"{t.Left.Value} in {t.Path}").Distinct()));
        string all = string.Concat(texts.Select(t => t.Text));
        Assert.Empty(English.Keys.Where(k => !all.Contains($"⟦{k}⟧", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static SourceFile Marked()
    {
        var yaml = new StringBuilder("countries: {Norway: ⟦1⟧, Germany: ⟦2⟧, Japan: ⟦3⟧}\ndates:\n");
        foreach (string months in (string[])["months", "monthsAlone", "shortMonths"])
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"  {months}: [{string.Join(", ", Enumerable.Range(1, 12).Select(m => $"⟦{m}⟧"))}]\n");
        yaml.Append("words:\n");
        foreach (string key in English.Keys.Order(StringComparer.Ordinal))
        {
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"  {key}:\n");
            string form = English.All(key).Form(PluralCategory.Other);
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"    other: '⟦⟦{key}⟧ {form.Replace("'", "''", StringComparison.Ordinal)}⟧'\n");
        }

        return SmallSite.File("theme/i18n/et.yml", yaml.ToString());
    }

    // Marks may stand in marks: a text has values.
    private static string Outside(string text)
    {
        var outside = new StringBuilder();
        int depth = 0;
        foreach (char c in text)
        {
            if (c == '⟦')
                depth++;
            else if (c == '⟧')
                depth--;
            else if (depth == 0)
                outside.Append(c);
        }

        return outside.ToString();
    }

    private static string WithoutNames(string text) =>
        Names.Aggregate(Address().Replace(text, ""), (rest, name) => rest.Replace(name, "", StringComparison.Ordinal));

    // What stands between values and around links.
    private static IEnumerable<string> Fragments(string form) =>
        Place().Split(form.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal))
            .Select(f => WithoutNames(f).Trim(' ', '.', ',', ':', ';', '“', '”', '–', '(', ')')).Where(f => Letters().IsMatch(f));

    private static bool Stands(string fragment, string text) =>
        Regex.IsMatch(text, @"(?<!\p{L})" + Regex.Escape(fragment) + @"(?!\p{L})");

    [GeneratedRegex(@"\(?\{[a-z]+\}\)?")]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();

    [GeneratedRegex(@"https?://\S+|www\.\S+|\S+\.example\S*|(?:youtube\.com|open\.spotify\.com|x\.com)/\S*")]
    private static partial Regex Address();
}
