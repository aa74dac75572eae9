namespace ExpoSite.Core.Text;

/// <summary>
/// One segment of an address: NFC, lower case, Unicode letters, digits and marks joined by single hyphens.
/// Never empty; safe as a file name on every system.
/// </summary>
public readonly record struct Slug : IComparable<Slug>
{
    /// <summary>Longest slug made from a text, in UTF-16 code units; longer texts are cut between words.</summary>
    public const int MaxLength = 80;

    private readonly string? value;

    private Slug(string value) => this.value = value;

    public string Value => value ?? throw new InvalidOperationException("A default Slug has no value.");

    /// <summary>Makes a slug of any text; null when the text has neither letters nor digits.</summary>
    public static Slug? From(string? text, int maxLength = MaxLength)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var slug = new StringBuilder(text.Length);
        bool gap = false;
        foreach (Rune rune in WellFormed(text).Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (IsDropped(rune))
                continue;
            if (!Rune.IsLetterOrDigit(rune) && !(IsMark(rune) && slug.Length > 0 && !gap))
            {
                gap = true;
                continue;
            }

            if (gap && slug.Length > 0)
                slug.Append('-');
            gap = false;
            if (rune.IsAscii)
                slug.Append(char.ToLowerInvariant((char)rune.Value));
            else
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        // Lower-casing can leave a decomposed sequence behind, so the result is composed once more.
        string whole = slug.ToString().Normalize(NormalizationForm.FormC);
        string cut = CutBetweenWords(whole, maxLength);
        return cut.Length == 0 ? null : new Slug(cut);
    }

    /// <summary>
    /// Makes the slug of a name, which tells it from every other name by itself: signs that belong to a name are words in it
    /// (<c>c-plus-plus</c>), a name without letters and digits has the numbers of its characters, and a long one a mark of the whole.
    /// </summary>
    /// <remarks>An address must not depend on which other names there are, since those come and go.</remarks>
    public static Slug OfName(string name)
    {
        string spoken = NameSigns.Spoken(name);
        if (From(spoken, int.MaxValue) is not { } whole)
            return new Slug(NameSigns.Numbers(name));
        return whole.Value.Length <= MaxLength
            ? whole : new Slug($"{From(spoken, MaxLength - NameSigns.MarkLength - 1)!.Value}-{NameSigns.Mark(whole.Value)}");
    }

    /// <summary>True when the text already is a slug, letter for letter.</summary>
    public static bool IsValid(string text) => From(text, int.MaxValue) is { } slug && slug.Value == text;

    public int CompareTo(Slug other) => string.CompareOrdinal(value, other.value);

    public static bool operator <(Slug left, Slug right) => left.CompareTo(right) < 0;
    public static bool operator >(Slug left, Slug right) => left.CompareTo(right) > 0;
    public static bool operator <=(Slug left, Slug right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Slug left, Slug right) => left.CompareTo(right) >= 0;

    public override string ToString() => value ?? "";

    // Normalize throws at half of a surrogate pair, which an escape in YAML can leave in a text, and at U+FFFE.
    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains('\uFFFE', StringComparison.Ordinal)
            ? string.Concat(text.EnumerateRunes().Where(r => r.Value != '\uFFFE')) : text;

    // A mark stands on a letter.
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Apostrophes join: "China's" is one word. Format characters (soft hyphen, direction marks) and variation selectors are invisible.
    private static bool IsDropped(Rune rune) =>
        rune.Value is '\'' or '\u2019' or '\u02BC' or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)
            || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static string CutBetweenWords(string slug, int maxLength)
    {
        if (slug.Length <= maxLength)
            return slug;
        int end = slug.LastIndexOf('-', maxLength);
        if (end <= 0)
            end = char.IsLowSurrogate(slug[maxLength]) ? maxLength - 1 : maxLength;
        return slug[..end];
    }
}
