using System.Buffers;
using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Html.Head;

/// <summary>Who wrote the story: people or agencies, as the page names them.</summary>
/// <param name="Names">In the page's order; empty when it names none.</param>
/// <param name="Confidence">How sure they are the story's authors, 0 to 1.</param>
internal sealed record PageAuthors(ImmutableArray<string> Names, string Rule, double Confidence, SourcePosition Place)
{
    private const int MaxBylines = 80;
    private const int LinesBelow = 12;
    private const int LongestByline = 160;
    private const int ShortestProse = 100;
    private const int WordsBeforeDate = 3;
    private const int NamesBelow = 4;
    private const int MostParts = 6;

    private static readonly char[] PartMarks = ['|', '\u00B7', '\u2022', '\u2013', '\u2014'];

    private static readonly SearchValues<string> NamesOfBylines =
        SearchValues.Create(["byline", "author", "autor", "auteur", "writer", "contributor"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> AddressesOfAuthors =
        SearchValues.Create(["/author/", "/authors/", "/autor/", "/auteur/", "/reporter/", "/journalist/"],
            StringComparison.OrdinalIgnoreCase);

    /// <summary>The authors that the page's statements and bylines name, by the strongest of them.</summary>
    public static PageAuthors? Read(IReadOnlyList<TextBlock> blocks, StoryDistance distance, PageStatements statements, string path)
    {
        List<string> sites = [.. statements.About(Subject.SiteName).Select(s => s.Value)];
        PageAuthors[] found =
            [.. OfStatements(statements, path), .. OfElements(blocks, distance, path), .. OfLines(blocks, distance, path)];
        found = [.. found.Select(f => f with { Names = [.. f.Names.Where(n => !sites.Any(s => IsSite(n, s)) && !IsFirm(n, f))] })
            .Where(f => f.Names.Length > 0 && f.Confidence >= AuthorWeights.Least)];
        if (found.MaxBy(f => f.Confidence) is not { } best)
            return null;
        // A site's name stands in its templates; the person who wrote stands in the byline.
        if (!best.Names.Any(AuthorNames.IsPerson))
        {
            best = found.Where(f => f.Confidence >= AuthorWeights.Labelled && f.Names.Any(AuthorNames.IsPerson)).MaxBy(f => f.Confidence)
                ?? best;
        }

        // A source may name the first author only.
        best = found
            .Where(f => f.Names.Length > best.Names.Length && f.Confidence >= AuthorWeights.Marked && best.Names.All(n => Has(f, n)))
            .MaxBy(f => f.Names.Length) ?? best;
        HashSet<string> helpers = Helpers(blocks, distance);
        if (best.Names.Any(n => !helpers.Contains(n)))
            best = best with { Names = [.. best.Names.Where(n => !helpers.Contains(n))] };
        int agreeing = found.Count(f => f.Rule != best.Rule && best.Names.Any(n => Has(f, n)));
        return best with { Confidence = Math.Min(AuthorWeights.Most, best.Confidence + (AuthorWeights.Agreement * Math.Min(agreeing, 2))) };
    }

    // "Lantern Courier", "Lantern Courier Business"; but "Lantern Courier Editorial Board" signs what it writes.
    private static bool IsSite(string name, string site) =>
        Letters.Same(site, name) || (name.StartsWith($"{site} ", StringComparison.OrdinalIgnoreCase) && !AuthorNames.IsBoard(name))
        || name.EndsWith($" {site}", StringComparison.OrdinalIgnoreCase);

    // "Contributions from Bo Lindqvist": what systems state as further authors, and pages do not.
    private static HashSet<string> Helpers(IReadOnlyList<TextBlock> blocks, StoryDistance distance)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (TextBlock block in blocks.Skip(distance.HeadlineAt).Take(LinesBelow).Where(b => b.Text.Length < LongestByline))
        {
            string next = block.Index + 1 < blocks.Count ? blocks[block.Index + 1].Text : "";
            names.UnionWith(AuthorNames.Helpers(block.Text, next));
        }

        return names;
    }

    // Beside people an organisation is the paper that they write for.
    private static bool IsFirm(string name, PageAuthors found) =>
        name.Contains('&', StringComparison.Ordinal) && found.Names.Any(AuthorNames.IsPerson);

    private static bool Has(PageAuthors found, string name) => found.Names.Any(n => Letters.Same(n, name));

    private static IEnumerable<PageAuthors> OfStatements(PageStatements statements, string path) =>
        statements.About(Subject.Author).GroupBy(s => s.Origin).Select(g => new PageAuthors(
            [.. g.SelectMany(s => AuthorNames.Read(s.Value, isStated: true)).Distinct(StringComparer.OrdinalIgnoreCase)],
            g.Key, AuthorWeights.Stated, PageDocument.PlaceOf(g.First().Element, path)));

    private static IEnumerable<PageAuthors> OfElements(IReadOnlyList<TextBlock> blocks, StoryDistance distance, string path)
    {
        if (blocks.Count == 0 || blocks[0].Element.Owner?.Body is not { } body)
            return [];
        return body.Descendants<IElement>().Select(e => (Element: e, Weight: WeightOf(e))).Where(e => e.Weight > 0).Take(MaxBylines)
            .SelectMany(e => Of(e.Element, e.Weight));

        IEnumerable<PageAuthors> Of(IElement element, double weight)
        {
            IElement named = element.QuerySelector("[itemprop~='name'], [rel~='author'], .fn") ?? element;
            bool isMarked = weight >= AuthorWeights.Marked;
            if (NamesIn(named, isMarked || named != element || IsNamedAuthor(element)) is { IsEmpty: false } names)
            {
                yield return new PageAuthors(names, isMarked ? "element marked as author" : "element named after authors",
                    weight * distance.Nearness(element), PageDocument.PlaceOf(named, path));
            }
        }
    }

    // rel=author, microdata, a link to an author's page, hCard; or merely a name.
    private static double WeightOf(IElement element)
    {
        double weight = 0;
        foreach (IAttr attribute in element.Attributes)
        {
            bool isMark = attribute.Name switch
            {
                "rel" => attribute.Value.Contains("author", StringComparison.OrdinalIgnoreCase),
                "itemprop" => attribute.Value is "author" or "creator",
                "href" => attribute.Value.AsSpan().ContainsAny(AddressesOfAuthors),
                "class" => element.ClassList.Contains("fn") && element.Closest(".vcard") is not null,
                _ => false,
            };
            if (isMark)
                return AuthorWeights.Marked;
            if (attribute.Name is "class" or "id" && attribute.Value.AsSpan().ContainsAny(NamesOfBylines))
                weight = AuthorWeights.Named;
        }

        return weight;
    }

    private static bool IsNamedAuthor(IElement element) =>
        element.ClassList.Any(c => c is "author" or "autor" or "auteur" or "byline" or "author-name");

    // Parts of a byline often touch in the source: a name, its job, a second name.
    private static ImmutableArray<string> NamesIn(IElement element, bool isStated)
    {
        if (PageDocument.LineOf(element) is not { Length: > 1 and < LongestByline } line)
            return [];
        return AuthorNames.Read(Parts(element), isStated, isMarked: true) is { IsEmpty: false } names
            ? names : AuthorNames.Read(line, isStated, isMarked: true);
    }

    private static string Parts(IElement element) =>
        string.Join(" | ", element.Descendants<IText>().Select(PageDocument.LineOf).Where(t => t.Length > 0));

    // "By Ana Reyes" on a line of its own; an agency before the lead; a name in italics below the last paragraph.
    private static IEnumerable<PageAuthors> OfLines(IReadOnlyList<TextBlock> blocks, StoryDistance distance, string path)
    {
        foreach (TextBlock block in blocks)
        {
            int below = block.Index - distance.HeadlineAt;
            if (block.Text.Length >= LongestByline)
            {
                if (below is > 0 and <= LinesBelow && AuthorNames.Agency(block.Text) is { } agency)
                    yield return Of([agency], "agency before the lead", AuthorWeights.AgencyInLead * distance.Nearness(block), block);
            }
            else if (Byline(block, distance) is { IsEmpty: false } names)
            {
                bool isLabelled = AuthorNames.IsLabelled(distance.Labelled(block));
                yield return isLabelled
                    ? Of(names, "labelled byline", AuthorWeights.Labelled * distance.Belonging(block.Element), block)
                    : Of(names, "byline", AuthorWeights.Byline * distance.Nearness(block), block);
            }
            else if (below is > 0 and <= NamesBelow && BesideDate(blocks, block) is { } name)
            {
                yield return Of([name], "name beside the date", AuthorWeights.BesideDate * distance.Nearness(block), block);
            }
            else if (below > 0 && blocks[block.Index - 1].Text.Length >= ShortestProse && IsSignature(block))
            {
                yield return Of([block.Text], "name below the text", AuthorWeights.Signature * distance.Belonging(block.Element), block);
            }
        }

        PageAuthors Of(ImmutableArray<string> names, string rule, double confidence, TextBlock block) =>
            new(names, rule, confidence, PageDocument.PlaceOf(block.Element, path));
    }

    private static ImmutableArray<string> Byline(TextBlock block, StoryDistance distance)
    {
        string line = distance.Labelled(block), parts = Parts(block.Element);
        return ((string[])[line, parts, AfterDate(parts), AfterDate(line)]).Where(l => !AuthorNames.IsSource(l))
            .Select(AuthorNames.Byline).Prepend(AuthorNames.Within(parts)).Prepend(AuthorNames.Within(line))
            .FirstOrDefault(names => !names.IsEmpty, []);
    }

    // "Posted on 14 September 2026, 9:30 by Ana Reyes"
    private static string AfterDate(string line) =>
        WrittenDate.Find(line, TimeZoneInfo.Utc) is { } date && line.AsSpan(0, date.Start).Trim().Count(' ') < WordsBeforeDate
            ? line[Math.Min(line.Length, date.Start + date.Length)..].TrimStart(' ', '|', ',', '-') : "";

    // "Ana Reyes | 14 September 2026 | 12 shares" in any order, or the name above the date. A section may look like a person's name, but
    // stands on the page elsewhere, or its last word does in small letters.
    private static string? BesideDate(IReadOnlyList<TextBlock> blocks, TextBlock block)
    {
        string[] parts = [.. block.Element.Descendants<IText>().SelectMany(t => t.Data.Split(PartMarks))
            .Select(p => MarkdownEscaper.Collapse(p).Trim()).Where(p => p.Any(char.IsLetterOrDigit)).Take(MostParts + 1)];
        string[] people = [.. parts.Where(p => AuthorNames.IsPerson(p) && !AuthorNames.IsPublisher(p) && !IsDate(p))];
        string next = block.Index + 1 < blocks.Count ? blocks[block.Index + 1].Text : "";
        bool isDated = parts.Length <= MostParts && (parts.Any(IsDate) || (parts.Length == 1 && IsDate(next)));
        if (!isDated || people is not [var name])
            return null;
        string last = name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        return blocks.Any(b => b != block && (Letters.Same(b.Text, name) || HasWord(b.Text, last))) ? null : name;
    }

    private static bool IsDate(string part) => WrittenDate.Find(part, TimeZoneInfo.Utc) is { Start: 0 };

    private static bool HasWord(string text, string word)
    {
        int at = text.IndexOf(word, StringComparison.Ordinal);
        int end = at + word.Length;
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]));
    }

    private static bool IsSignature(TextBlock block) =>
        block is { Kind: BlockKind.Text, LinkDensity: < 0.5, Text.Length: < 40 } && AuthorNames.IsPerson(block.Text)
        && (block.Element.GetAttribute("align") == "right" || block.Element.QuerySelector("em, i, cite") is not null);
}
