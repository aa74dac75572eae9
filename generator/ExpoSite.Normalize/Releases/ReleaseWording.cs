using System.Text.RegularExpressions;
using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Releases;

/// <summary>What lines of press releases say in so many words, in the languages of a fair.</summary>
internal static partial class ReleaseWording
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const int MaxEmbargoLength = 200;
    private const int MaxHeadingLength = 90;
    private const int MaxContactLength = 220;
    private const int MaxDetailLength = 110;
    private const int MaxDateline = 90;
    private const int LeastPhoneDigits = 7;

    /// <summary>True for "FOR IMMEDIATE RELEASE" and the like, with nothing else on the line but a date or a number.</summary>
    public static bool IsMark(string line, TimeZoneInfo zone, out WrittenDate? date)
    {
        date = null;
        if (line.Length > MaxHeadingLength || MarkWords().Match(line) is not { Success: true } mark)
            return false;
        string rest = line[(mark.Index + mark.Length)..];
        date = WrittenDate.Find(rest, zone);
        if (date is not null)
            rest = rest.Remove(date.Start, date.Length);
        return MetaLine.Letters().Count(rest) <= 2;
    }

    /// <summary>A headline without a label such as "Press release:" before it.</summary>
    public static string WithoutLabel(string title)
    {
        Match mark = MarkWords().Match(title);
        string rest = mark.Success ? title[(mark.Index + mark.Length)..].TrimStart() : "";
        return rest.Length > 8 && rest[0] is ':' or '：' or '|' or '-' or '–' or '—' ? rest[1..].TrimStart() : title;
    }

    /// <summary>True for a line that says before which time a story may not appear. One that only says hold must name a time.</summary>
    public static bool IsEmbargo(string line, TimeZoneInfo zone) =>
        line.Length <= MaxEmbargoLength && !NoEmbargo().IsMatch(line)
        && (EmbargoWords().IsMatch(line)
            || (HoldWords().IsMatch(line) && (WrittenDate.Find(line, zone) is not null || HoldLabel().IsMatch(line))));

    /// <summary>True when a line says more of a time than the day that was read of it.</summary>
    public static bool NamesTime(string line, WrittenDate day) => TimeWords().IsMatch(line.Remove(day.Start, day.Length));

    /// <summary>True for a line that leaves open until when.</summary>
    public static bool IsOpen(string line) => OpenEnd().IsMatch(line);

    /// <summary>True for one that stands by itself, wherever: it begins with the word and is as short as a label.</summary>
    public static bool IsEmbargoLabel(string line, TimeZoneInfo zone) =>
        line.Length <= MaxHeadingLength && EmbargoWords().Match(line) is { Success: true, Index: 0 }
        && line[^1] is not ('.' or '!' or '?') && IsEmbargo(line, zone);

    /// <summary>True for "NEWS PROVIDED BY Tidal Loom Ltd." and the like, which news wires set above a release.</summary>
    public static bool IsProvider(string line) => line.Length <= MaxHeadingLength && Provider().IsMatch(line);

    /// <summary>True for "SOURCE Tidal Loom Ltd.", with which news wires end a release.</summary>
    public static bool IsSource(string line) => line.Length <= MaxHeadingLength && Source().IsMatch(line);

    /// <summary>True for the label above a wire's buttons.</summary>
    public static bool IsShareLabel(string line) => ShareLabel().IsMatch(line);

    public static bool IsEndMark(string line) => line.Length < 40 && EndMark().IsMatch(line);

    /// <summary>True for the heading above what a company says of itself.</summary>
    public static bool IsAbout(string line) =>
        line.Length <= MaxHeadingLength && line[^1] is not ('.' or '!' or '。') && About().IsMatch(line);

    public static bool IsNotes(string line) => line.Length <= MaxHeadingLength && Notes().IsMatch(line);

    /// <summary>True for a line that says whom to ask.</summary>
    /// <param name="rest">What follows the label; empty when the details stand below.</param>
    public static bool IsContact(string line, out string? rest)
    {
        Match contact = line.Length <= MaxContactLength ? Contact().Match(line) : Match.Empty;
        rest = contact.Success ? contact.Groups["rest"].Value.Trim(' ', ',', ':', '：', '.') : null;
        return contact.Success && (rest!.Length == 0 || contact.Groups["colon"].Success || Detail().IsMatch(rest));
    }

    /// <summary>True for a line that says whom the press may ask, not anybody.</summary>
    public static bool IsPressContact(string line) => line.Length <= MaxContactLength && PressContact().IsMatch(line);

    /// <summary>True for a line with an address or a telephone number.</summary>
    public static bool IsReachable(string line) =>
        line.Contains('@', StringComparison.Ordinal) || line.Count(char.IsDigit) >= LeastPhoneDigits;

    /// <summary>The date of a paragraph that opens with place and day, "HANOI, 4 November 2025 - The fair ..."; else null.</summary>
    public static WrittenDate? Dateline(string paragraph, TimeZoneInfo zone)
    {
        string start = paragraph[..Math.Min(paragraph.Length, MaxDateline)];
        int dash = start.IndexOfAny(['–', '—']) is >= 0 and int wide ? wide
            : start.IndexOf(" -- ", StringComparison.Ordinal) is >= 0 and int two ? two : start.IndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 && char.IsLetterOrDigit(start[0]) ? WrittenDate.Find(start[..dash], zone) : null;
    }

    public static bool IsContactDetail(string line) =>
        line.Length <= MaxDetailLength
        && (Detail().IsMatch(line) || (MetaLine.Letters().Count(line) <= 8 && line[^1] is not ('.' or '!' or '?')));

    [GeneratedRegex(@"^\W*(for immediate (press )?(release|publication)|(press|news|media)[ "
        + @"-]?(release|statement|information|notice)|pressemitteilung|presseinformation|medienmitteilung|communiqué de presse|nota de "
        + @"prensa|comunicado de prensa|comunicato stampa|nota à imprensa|persbericht|pressmeddelande|release "
        + @"date(?=\s*:)|新闻稿|即时发布|新聞稿|プレスリリース|보도자료)(?![\p{L}\p{N}])", Options)]
    private static partial Regex MarkWords();

    // In prose "embargo" is a ban on trade, and "sin embargo" is Spanish for however: the word must lead the line or a time follow.
    [GeneratedRegex(@"^\W*((strictly|under|news|press|press release|media)\W+)*embargo(ed)?\b(?!\s+(on|against|of|by|has|was|is)\b)"
        + @"|\bembargoed (until|till|to)\b|\bnot for (release|publication|broadcast|use) (before|until)\b|\bdo not (publish|release|use"
        + @"|distribute) (before|until)\b|^\W*(for release|release) (not before|after)\b|^\W*gesperrt bis\b"
        + @"|^\W*frei (zur veröffentlichung )?ab\b|^\W*sperrfrist\b|^\W*(sous|bajo|sob) embargo\b|^\W*embargad[oa] hasta\b|^\W*(禁止提前发布"
        + @"|发布禁令|解禁)|^.{0,20}前?禁止.{0,6}发布|^.{0,8}禁止.{0,6}前发布"
        // a whole line that says so, and until when nothing
        + @"|^\W*(strictly\W+)?(not for (publication|release|broadcast)|(draft\W+)?confidential|(for )?internal use only"
        + @"|(nicht|noch nicht) zur veröffentlichung|ne pas (publier|diffuser)|no publicar|non pubblicare|não publicar)\W*$"
        + @"|^\W*hold for release\W+until further notice\W*$", Options)]
    private static partial Regex EmbargoWords();

    [GeneratedRegex(@"^\W*(hold|for release) (until|till|on|at|for release)\b", Options)]
    private static partial Regex HoldWords();

    [GeneratedRegex(@"\d|\b(noon|midday|midnight|morning|afternoon|evening|night|close of|o.clock|time|further notice|mittags?|mitternacht"
        + @"|abends?|morgens?|midi|minuit|soir|matin|mediodía|medianoche|noche|tarde|mezzogiorno|mezzanotte|sera|meio-dia|meia-noite"
        + @"|noite)\b|[上下中]午|[早晚]上", Options)]
    private static partial Regex TimeWords();

    [GeneratedRegex(@"\b(until|till|to|before|by|for|after|from|bis|ab|bis zum|jusqu.(à|au|en)|hasta|hasta el|até|até ao?|fino al?|dal)\W*$"
        + @"|[:：]\s*$|至$|前$|日期$", Options)]
    private static partial Regex OpenEnd();

    // The time may stand on the line below.
    [GeneratedRegex(@"^\W*(hold for release|hold (until|till)|for release (until|on|at))\W*$", Options)]
    private static partial Regex HoldLabel();

    [GeneratedRegex(@"\b(no|sans|sin|keine|ohne) "
        + @"(embargo|sperrfrist)\b|\b(embargo|sperrfrist)\W+(none|keine|aucun|lifted|expired|aufgehoben|levé)\b", Options)]
    private static partial Regex NoEmbargo();

    [GeneratedRegex(@"^\W*news (provided|distributed) by\b", Options)]
    private static partial Regex Provider();

    [GeneratedRegex(@"^SOURCE:?\s+\p{Lu}[^!?]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    [GeneratedRegex(@"^\W*share (this )?(article|story|release|page|news)\W*$", Options)]
    private static partial Regex ShareLabel();

    [GeneratedRegex(@"^((#\s*){3,}|[-–—\s]+30[-–—\s]+|\W*(ends?|ende|fin)\W*|（完）)$", Options)]
    private static partial Regex EndMark();

    [GeneratedRegex(
        @"^\W*((about|über|à propos (de|du|des|d['’])|acerca de|sobre|informazioni su)\s+\S|(关于|關於)\S{2,20}$|\S{2,20}について$)", Options)]
    private static partial Regex About();

    [GeneratedRegex(@"^\W*(notes? (to|for) (the )?editors?|editor['’]?s['’]? notes?|hinweise? (für|an) (die )?redaktion(en)?|notes? (aux "
        + @"rédactions|à la rédaction)|notas? (para|a) (los )?(editores|redacción))\b", Options)]
    private static partial Regex Notes();

    [GeneratedRegex(@"^\W*((press|media|news|pr|editorial)\s+(contacts?|enquir(y|ies)|inquir(y|ies)|relations|office)|(media|press) "
        + @"(and|&) \w+ contacts?|contacts?( (details|information|person))?|for (more|further|additional) (information|details)|for "
        + @"(media|press) (enquiries|inquiries)|presse-?kontakt|medienkontakt|kontakt( für (die "
        + @")?(presse|medien))?|ansprechpartner(in)?|rückfragen( an)?|contacts? (de )?presse|relations presse|contacto(( de| para)( la)? "
        + @"prensa)?|contatt[oi]( stampa)?|perscontact|媒体联系(人)?|新闻联系(人)?|联系人|聯絡人)(?![\p{L}])\s*(?<colon>[:：])?(?<rest>.*)$", Options)]
    private static partial Regex Contact();

    [GeneratedRegex(@"^\W*((press|media|news|pr)\b|for (media|press)|(presse|medien)-?kontakt|kontakt für (die )?(presse|medien)"
        + @"|contacts? (de )?presse|relations presse|contacto( de| para)?( la)? prensa|contatt[oi] stampa|perscontact|媒体联系|新闻联系)", Options)]
    private static partial Regex PressContact();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.\w+|\+?\d[\d\s()./-]{6,}\d|\bwww\.|https?://|\b(tel|phone|mobile|mob|telefon|e-?mail|téléphone"
        + @"|teléfono|电话|邮箱)\b", Options)]
    private static partial Regex Detail();
}
