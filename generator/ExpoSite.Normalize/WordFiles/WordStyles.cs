using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ExpoSite.Normalize.WordFiles;

/// <summary>What a paragraph is for.</summary>
internal enum ParagraphUse { Text, Title, Subtitle, Heading, Quote, Caption, Contents }

/// <summary>Answers about styles, through the styles that they are based on.</summary>
internal sealed partial class WordStyles
{
    private const int MaxChain = 16;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly string? defaultParagraph;
    private readonly double defaultSize;

    public WordStyles(MainDocumentPart main)
    {
        Styles? all = main.StyleDefinitionsPart?.Styles;
        foreach (Style style in all?.Elements<Style>() ?? [])
        {
            if (Text(style.StyleId) is not { Length: > 0 } id)
                continue;
            styles.TryAdd(id, style);
            if (IsOn(style.Default) && style.Type?.InnerText == "paragraph")
                defaultParagraph ??= id;
        }

        RunPropertiesBaseStyle? defaults = all?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
        defaultSize = SizeOf(defaults?.FontSize) ?? 10;
    }

    /// <summary>Use and heading level (1 to 9) of a paragraph.</summary>
    public (ParagraphUse Use, int Level) UseOf(ParagraphProperties? properties)
    {
        if (Level(properties?.OutlineLevel) is { } own)
            return (ParagraphUse.Heading, own);
        foreach (Style style in Chain(Text(properties?.ParagraphStyleId?.Val)))
        {
            if (UseOf(Text(style.StyleName?.Val) ?? "") is { } named)
                return named;
            if (Level(style.StyleParagraphProperties?.OutlineLevel) is { } level)
                return (ParagraphUse.Heading, level);
        }

        return (ParagraphUse.Text, 0);
    }

    /// <summary>The list properties that a paragraph has by its style, or null.</summary>
    public NumberingProperties? NumberingOf(ParagraphProperties? properties) => properties?.NumberingProperties
        ?? Chain(Text(properties?.ParagraphStyleId?.Val)).Select(s => s.StyleParagraphProperties?.NumberingProperties)
            .FirstOrDefault(n => n is not null);

    /// <summary>Whether a run is bold, italic, struck or hidden, by its own properties or a style's.</summary>
    public bool Has<T>(ParagraphProperties? paragraph, RunProperties? run)
        where T : OnOffType
    {
        T? set = run?.GetFirstChild<T>()
            ?? Chain(paragraph, run).Select(s => s.StyleRunProperties?.GetFirstChild<T>()).FirstOrDefault(p => p is not null);
        return set is not null && IsOn(set);
    }

    /// <summary>Size of a run's type in points.</summary>
    public double SizeOf(ParagraphProperties? paragraph, RunProperties? run) => SizeOf(run?.FontSize)
        ?? Chain(paragraph, run).Select(s => SizeOf(s.StyleRunProperties?.FontSize)).FirstOrDefault(s => s is not null) ?? defaultSize;

    private IEnumerable<Style> Chain(ParagraphProperties? paragraph, RunProperties? run) =>
        Chain(Text(run?.RunStyle?.Val)).Concat(Chain(Text(paragraph?.ParagraphStyleId?.Val) ?? defaultParagraph));

    private IEnumerable<Style> Chain(string? id)
    {
        for (int i = 0; i < MaxChain && id is not null && styles.TryGetValue(id, out Style? style); i++)
        {
            yield return style;
            id = Text(style.BasedOn?.Val);
        }
    }

    // Word keeps the English names of its own styles in every language; other programs translate them.
    private static (ParagraphUse, int)? UseOf(string name)
    {
        if (HeadingName().Match(name) is { Success: true } heading)
            return (ParagraphUse.Heading, heading.Groups["level"].Value[0] - '0');
        ParagraphUse? use = TitleName().IsMatch(name) ? ParagraphUse.Title
            : SubtitleName().IsMatch(name) ? ParagraphUse.Subtitle
            : QuoteName().IsMatch(name) ? ParagraphUse.Quote
            : CaptionName().IsMatch(name) ? ParagraphUse.Caption
            : ContentsName().IsMatch(name) ? ParagraphUse.Contents : null;
        return use is { } named ? (named, 0) : null;
    }

    private static int? Level(OutlineLevel? level) =>
        int.TryParse(Text(level?.Val), out int value) && value is >= 0 and <= 8 ? value + 1 : null;

    private static double? SizeOf(FontSize? size) =>
        int.TryParse(Text(size?.Val), out int half) && half is > 0 and < 2000 ? half / 2.0 : null;

    private static bool IsOn(OnOffType property) => property.Val is null || IsOn(property.Val);

    // The library throws when a value that is no truth value is asked for; its text never throws.
    private static bool IsOn(OnOffValue? value) => value is not null && value.InnerText is not ("0" or "false" or "off");

    private static string? Text(OpenXmlSimpleType? value) => value?.InnerText;

    [GeneratedRegex(@"^(heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagłówek|cabeçalho|encabezado|заголовок|标题"
        + @"|標題|見出し|제목)\s*(?<level>[1-9])$", Options)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"^(title|titel|titre|título|titolo|标题|標題|表題|제목)$", Options)]
    private static partial Regex TitleName();

    [GeneratedRegex(@"^(subtitle|untertitel|sous-titre|subtítulo|sottotitolo|ondertitel|副标题|副標題|副題)$", Options)]
    private static partial Regex SubtitleName();

    [GeneratedRegex(@"^((intense |block )?quot(e|ation)s?|(intensives )?zitat|citation( intense)?|cita( destacada)?|引用|明显引用)$", Options)]
    private static partial Regex QuoteName();

    [GeneratedRegex(@"^(caption|beschriftung|légende|epígrafe|leyenda|didascalia|题注|圖說)$", Options)]
    private static partial Regex CaptionName();

    [GeneratedRegex(@"^(toc|verzeichnis|tm|tdc|contents|目录|目錄)\s*([1-9]|heading)?$", Options)]
    private static partial Regex ContentsName();
}
