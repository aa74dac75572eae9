using System.Net;
using ExpoSite.Site.Pictures;
using NetVips;

namespace ExpoSite.Cli.Pictures;

/// <summary>
/// Sets the texts of social cards with Pango, which comes with libvips: scripts that join their letters or run from right to left, and line
/// ends of each language. The typefaces that ship with the program come first, so that a card looks the same on every machine; letters
/// that they lack come from one of the machine's (<see cref="MachineTypefaces"/>).
/// </summary>
internal static class CardType
{
    private const double LineHeight = 1.16;
    private const int PangoScale = 1024;
    private const string Ellipsis = "…";
    private const char WordJoiner = '\u2060';

    /// <summary>Families in the order in which letters are looked for.</summary>
    private const string Families = "Inter, Noto Sans Arabic, Noto Sans Hebrew, Noto Sans Devanagari, Noto Sans Bengali, Noto Sans Tamil, "
        + "Noto Sans Thai, Droid Sans Fallback Bold";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "typefaces");

    private static readonly Lazy<TypefaceLetters> Letters = new(() => TypefaceLetters.Read(Folder));

    /// <summary>Keeps the fonts and settings of the machine out; before libvips sets its first text.</summary>
    /// <returns>False when that cannot be done: then no text is set.</returns>
    public static bool Start() =>
        SystemCalls.TrySetVariable("FONTCONFIG_FILE", Path.Combine(Folder, "fonts.conf"))
        && SystemCalls.TrySetVariable("PANGOCAIRO_BACKEND", "fc");

    /// <summary>The text without signs that no typeface has, such as emoji; null when letters would be missing, or nothing left.</summary>
    public static string? Writable(string text) => Writable(text, MachineTypefaces.Here);

    /// <param name="machine">Asked for letters that the program's typefaces lack.</param>
    public static string? Writable(string text, MachineTypefaces machine) =>
        PictureLibrary.SetsText ? Letters.Value.Writable(text, More(text, machine)) : null;

    /// <summary>What the typefaces of the machine add to a text; empty for one that needs none, or for which there is none.</summary>
    public static string MarkOf(string text, MachineTypefaces machine) => More(text, machine)?.Mark ?? "";

    /// <summary>Letters that neither the program nor the machine can write.</summary>
    public static ImmutableArray<Rune> Missing(string text, MachineTypefaces machine)
    {
        if (!text.Any(NeedsLook))
            return [];
        ImmutableArray<Rune> missing = Letters.Value.Missing(text);
        return missing.IsEmpty || machine.For(missing) is not null ? [] : missing;
    }

    /// <summary>
    /// A mask of the text in the largest size in which it fits its box, with the offset of its ink from the box. In the smallest size words
    /// may be broken, and what still does not fit is cut off.
    /// </summary>
    public static Image Set(string text, TextBox box) => Set(text, box, MachineTypefaces.Here);

    /// <inheritdoc cref="Set(string, TextBox)"/>
    public static Image Set(string text, TextBox box, MachineTypefaces machine)
    {
        TypefaceFile? more = More(text, machine);
        foreach (int size in box.Sizes)
        {
            if (Fitting(text, size, box, Enums.TextWrap.Word, more) is { } whole)
                return whole;
        }

        return Fitting(text, box.Sizes[^1], box, Enums.TextWrap.WordChar, more) ?? Cut(text, box, more);
    }

    private static TypefaceFile? More(string text, MachineTypefaces machine) =>
        text.Any(NeedsLook) && Letters.Value.Missing(text) is { IsEmpty: false } missing ? machine.For(missing) : null;

    // Letters of Europe are always there, and a build whose cards are made reads no typeface for them.
    private static bool NeedsLook(char c) => c is >= '\u0530' and not (>= '\u2000' and <= '\u2BFF');

    // Between one character, which is taken to fit, and all of them, which do not.
    private static Image Cut(string text, TextBox box, TypefaceFile? more)
    {
        int[] starts = [.. StringInfo.ParseCombiningCharacters(text), text.Length];
        (int fits, int tooMany) = (1, starts.Length - 1);
        while (tooMany - fits > 1)
        {
            int middle = (fits + tooMany) / 2;
            using Image? part = Fitting(Shortened(text[..starts[middle]]), box.Sizes[^1], box, Enums.TextWrap.WordChar, more);
            (fits, tooMany) = part is null ? (fits, middle) : (middle, tooMany);
        }

        string cut = text[..starts[fits]];
        int word = cut.LastIndexOf(' ');
        return Draw(Shortened(word > cut.Length / 2 ? cut[..word] : cut), box.Sizes[^1], box, Enums.TextWrap.WordChar, more);
    }

    private static string Shortened(string text) => text.TrimEnd(' ', ',', ';', ':', '.', '–', '-', '、', '，', '。', '،') + Ellipsis;

    private static Image? Fitting(string text, int size, TextBox box, Enums.TextWrap wrap, TypefaceFile? more)
    {
        Image letters = Draw(text, size, box, wrap, more);
        if (letters.Width <= box.Width && letters.Yoffset + letters.Height <= box.Height)
            return letters;
        letters.Dispose();
        return null;
    }

    // The language is said, since that of the machine might choose other shapes.
    private static Image Draw(string text, int size, TextBox box, Enums.TextWrap wrap, TypefaceFile? more)
    {
        int leading = (int)Math.Round(size * LineHeight * PangoScale);
        string whole = wrap == Enums.TextWrap.Word ? WithWholeKoreanWords(text) : text;
        string markup = $"<span lang=\"en\" line_height=\"{leading}\">{WebUtility.HtmlEncode(whole)}</span>";
        try
        {
            return more is null
                ? Image.Text(markup, font: $"{Families} {size}", width: box.Width, dpi: 72, wrap: wrap)
                : Image.Text(markup, font: $"{Families}, {more.Family} {size}", width: box.Width, dpi: 72, wrap: wrap, fontfile: more.Path);
        }
        catch (VipsException)
        {
            // What has shapes may still have no ink.
            return Image.Black(1, 1);
        }
    }

    // Pango ends a line after any syllable; Korean headlines are broken at their spaces (word-break: keep-all).
    private static string WithWholeKoreanWords(string text)
    {
        if (!text.Any(Script.IsHangul))
            return text;
        var whole = new StringBuilder(text.Length * 2);
        for (int at = 0; at < text.Length; at++)
        {
            bool isWithinWord = at > 0 && text[at] != ' ' && text[at - 1] != ' '
                && (Script.IsHangul(text[at]) || Script.IsHangul(text[at - 1]));
            if (isWithinWord)
                whole.Append(WordJoiner);
            whole.Append(text[at]);
        }

        return whole.ToString();
    }
}
