using ExpoSite.Core.Language;

namespace ExpoSite.Core.Wording;

/// <summary>The interface in one language. Immutable.</summary>
/// <param name="language">The language that was asked for: a BCP 47 tag.</param>
/// <param name="table">Of that language, or of the nearest that has one.</param>
public sealed class Phrases(string language, LanguageTable table)
{
    /// <summary>The language that was asked for.</summary>
    public string Language => language;

    /// <summary>True where its texts run from right to left.</summary>
    public bool IsRightToLeft { get; } = LanguageTag.IsRightToLeft(table.Language);

    public WrittenDates Dates => table.Dates;

    /// <summary>What countries are called otherwise than the program knows it; the last of one country holds.</summary>
    public ImmutableArray<GivenName> Countries => table.Countries;

    /// <summary>True for a key that has a text.</summary>
    public bool Has(string key) => table.Words.ContainsKey(key);

    /// <summary>Keys of all texts.</summary>
    public IEnumerable<string> Keys => table.Words.Keys;

    /// <summary>The ten digits, where they are not 0 to 9; else null.</summary>
    public string? Digits => table.Numbers.Digits;

    public string Number(long number) => table.Numbers.Of(number);

    /// <summary>A text without values.</summary>
    /// <exception cref="KeyNotFoundException">No table has the key.</exception>
    public string this[string key] => table.Words[key].Form(PluralCategory.Other);

    /// <summary>A text with its values, which stand in it as they are.</summary>
    /// <exception cref="KeyNotFoundException">No table has the key.</exception>
    public string Of(string key, params (string Name, string Value)[] values) =>
        Phrase.Fill(this[key], name =>
            Array.Find(values, v => v.Name == name).Value is { } value ? BidiText.Isolated(value, IsRightToLeft) : null);

    /// <summary>The form of a text for a number, which stands in it as {count}.</summary>
    /// <exception cref="KeyNotFoundException">No table has the key.</exception>
    public string Counted(string key, long count) => Phrase.Fill(Form(key, count), name => name == Phrase.Count ? Number(count) : null);

    /// <summary>The form of a text for a number; for none where it is null.</summary>
    /// <exception cref="KeyNotFoundException">No table has the key.</exception>
    public string Form(string key, long? count) =>
        table.Words[key].Form(count is { } n ? PluralRules.Of(table.Language, n) : PluralCategory.Other);

    /// <summary>A text in all its forms.</summary>
    /// <exception cref="KeyNotFoundException">No table has the key.</exception>
    public Phrase All(string key) => table.Words[key];

    /// <summary>Names joined as the language lists them: <c>A, B and C</c>.</summary>
    public string List(IReadOnlyList<string> names) => names.Count < 2 ? string.Concat(names)
        : string.Concat(string.Join(this["list-comma"], names.Take(names.Count - 1)), this["list-end"], names[^1]);
}
