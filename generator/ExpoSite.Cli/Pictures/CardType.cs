using System.Net;
using ExpoSite.Site.Pictures;
using NetVips;

namespace ExpoSite.Cli.Pictures;

/// <summary>
/// Sets the texts of social cards with Pango, which comes with libvips: scripts that join their letters or run from right to left, and line
/// ends of each language. Only the typefaces that ship with the program take part, so that a card looks the same on every machine.
/// </summary>
internal static class CardType
{
    private const double LineHeight = 1.16;
    private const int PangoScale = 1024;
    private const string Ellipsis = "…";

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
    public static string? Writable(string text) => PictureLibrary.SetsText ? Letters.Value.Writable(text) : null;

    /// <summary>
    /// A mask of the text in the largest size in which it fits its box, with the offset of its ink from the box. In the smallest size words
    /// may be broken, and what still does not fit is cut off.
    /// </summary>
    public static Image Set(string text, TextBox box)
    {
        foreach (int size in box.Sizes)
        {
            if (Fitting(text, size, box, Enums.TextWrap.Word) is { } whole)
                return whole;
        }

        return Fitting(text, box.Sizes[^1], box, Enums.TextWrap.WordChar) ?? Cut(text, box);
    }

    // Between one character, which is taken to fit, and all of them, which do not.
    private static Image Cut(string text, TextBox box)
    {
        int[] starts = [.. StringInfo.ParseCombiningCharacters(text), text.Length];
        (int fits, int tooMany) = (1, starts.Length - 1);
        while (tooMany - fits > 1)
        {
            int middle = (fits + tooMany) / 2;
            using Image? part = Fitting(Shortened(text[..starts[middle]]), box.Sizes[^1], box, Enums.TextWrap.WordChar);
            (fits, tooMany) = part is null ? (fits, middle) : (middle, tooMany);
        }

        string cut = text[..starts[fits]];
        int word = cut.LastIndexOf(' ');
        return Draw(Shortened(word > cut.Length / 2 ? cut[..word] : cut), box.Sizes[^1], box, Enums.TextWrap.WordChar);
    }

    private static string Shortened(string text) => text.TrimEnd(' ', ',', ';', ':', '.', '–', '-', '、', '，', '。', '،') + Ellipsis;

    private static Image? Fitting(string text, int size, TextBox box, Enums.TextWrap wrap)
    {
        Image letters = Draw(text, size, box, wrap);
        if (letters.Width <= box.Width && letters.Yoffset + letters.Height <= box.Height)
            return letters;
        letters.Dispose();
        return null;
    }

    // The language is said, since that of the machine might choose other shapes.
    private static Image Draw(string text, int size, TextBox box, Enums.TextWrap wrap)
    {
        int leading = (int)Math.Round(size * LineHeight * PangoScale);
        string markup = $"<span lang=\"en\" line_height=\"{leading}\">{WebUtility.HtmlEncode(text)}</span>";
        try
        {
            return Image.Text(markup, font: $"{Families} {size}", width: box.Width, dpi: 72, wrap: wrap);
        }
        catch (VipsException)
        {
            // What has shapes may still have no ink.
            return Image.Black(1, 1);
        }
    }
}
