using System.Collections.Immutable;
using AngleSharp.Dom;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Html;

/// <summary>Who wrote the story: people or agencies, as the page names them.</summary>
internal static class PageAuthors
{
    private const int MaxAuthors = 12;

    private static readonly string[] Leads = ["author by ", "author: ", "author ", "autor ", "written by ", "eingestellt von ", "erstellt von ", "text von ", "geschrieben von ", "publié par ", "publicado por ", "posted by ", "published by ", "story by ", "words by ", "by: ", "by ", "von ", "par ", "por ", "di ", "door ", "autor: ", "text: "];

    private static readonly string[] Joints = [" and ", " und ", " et ", " & ", " y ", "; ", ", ", " | ", " with "];

    private static readonly string[] NoNames = ["admin", "administrator", "editor", "webmaster", "staff", "root", "user", "guest", "author", "unknown", "redaktion", "redazione", "anonymous", "null", "undefined", "n/a", "editorial team"];

    private const string Bylines = "[rel~='author'], [itemprop~='author'], [class*='byline' i], [class*='author' i], [class*='autor' i], [class*='auteur' i], a[href*='/author/'], a[href*='/autor/']";

    /// <summary>Their names, in the page's order; empty when it names none.</summary>
    public static ImmutableArray<string> Read(IDocument document, PageStatements statements)
    {
        List<string> sites = [.. statements.About(Subject.SiteName).Select(s => s.Value)];
        foreach (IGrouping<string, Statement> source in statements.About(Subject.Author).GroupBy(s => s.Origin))
        {
            if (Names(source.Select(s => s.Value), sites) is { Length: > 0 } stated)
                return stated;
        }

        foreach (IElement byline in document.QuerySelectorAll(Bylines).Where(e => !BlockEvidence.IsComment(e)).Take(20))
        {
            IElement named = byline.QuerySelector("[itemprop~='name'], [rel~='author']") ?? byline;
            if (PageDocument.LineOf(named) is { Length: > 2 and < 100 } text && Names([text], sites) is { Length: > 0 } shown)
                return shown;
        }

        return [];
    }

    private static ImmutableArray<string> Names(IEnumerable<string> texts, List<string> sites) =>
        [.. texts.SelectMany(Split).Where(n => IsName(n, sites)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxAuthors)];

    private static IEnumerable<string> Split(string text)
    {
        string names = MarkdownEscaper.Collapse(text).Trim();
        if (WrittenDate.Find(names, TimeZoneInfo.Utc) is { Start: > 0 } date)
            names = CutAfterName(names[..date.Start].TrimEnd(' ', '|', '-', ',', '(', '\u00B7', '\u2022', '\u2013'));
        foreach (string lead in Leads)
        {
            if (names.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                names = names[lead.Length..].TrimStart();
        }

        return names.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    // "Ana Reyes am", "Ana Reyes on": what led to the date that has been cut off.
    private static string CutAfterName(string names) =>
        names.LastIndexOf(' ') is > 0 and var last && names[(last + 1)..].ToLowerInvariant() is "am" or "on" or "le" or "el" or "vom" or "at" ? names[..last] : names;

    private static bool IsName(string name, List<string> sites)
    {
        bool isAddress = name.Contains("//", StringComparison.Ordinal) || name.Contains('@', StringComparison.Ordinal) || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        return !isAddress && name.Length is >= 2 and <= 60 && name.Any(char.IsLetter) && name.Count(char.IsWhiteSpace) <= 5
            && !NoNames.Contains(name, StringComparer.OrdinalIgnoreCase) && !sites.Any(site => PageTitle.Same(site, name));
    }
}
