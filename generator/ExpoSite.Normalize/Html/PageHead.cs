using AngleSharp.Dom;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Dates;
using ExpoSite.Normalize.Html.Head;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Html.Statements;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Html;

/// <summary>What the front matter will say, read off one page, and how sure each value is.</summary>
internal sealed record PageHead(
    PageTitle? Title, PageDates Dates, PageAuthors? Authors, PageValue? Category, PageValue? Description, PageValue? Language,
    Picture? Image, ImmutableArray<string> Keywords)
{
    /// <summary>Below this a date is not written: a story without one stays a draft.</summary>
    public const double LeastSure = 0.05;

    /// <summary>Reads the page after its blocks are split.</summary>
    public static PageHead Read(
        IDocument document, PageBlocks split, PageTitle? title, PageStatements statements, NormalizeOptions options, string path)
    {
        IReadOnlyList<TextBlock> blocks = split.All;
        var distance = new StoryDistance(split, title);
        PageDates dates = PageDates.Read(blocks, distance, statements, options, path);
        return new PageHead(
            title,
            dates.Published is { Confidence: < LeastSure } ? new PageDates(null, null) : dates,
            PageAuthors.Read(blocks, distance, statements, path),
            Category: PageValue.All(statements, Subject.Category, path, PageValue.Category).FirstOrDefault(),
            PageValue.All(statements, Subject.Description, path, v => IsLabel(v, title, statements) ? null : v).FirstOrDefault(),
            PageLanguage.Read(statements, blocks, path),
            PagePicture.Read(document, statements, new PageAddresses(document, statements)),
            Keywords: [.. statements.About(Subject.Keyword)
                .SelectMany(s => s.Value.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Where(k => k.Length is > 1 and < 60).Distinct(StringComparer.OrdinalIgnoreCase).Take(20)]);
    }

    /// <summary>The draft without its body.</summary>
    public Draft Draft(string path) => new()
    {
        Source = path,
        Body = "",
        Title = Title?.Text,
        TitlePlace = PageDocument.PlaceOf(Title?.Element, path),
        Published = Dates.Published?.Time,
        Updated = Dates.Updated?.Time,
        Authors = Authors?.Names ?? [],
        Category = Category?.Value,
        Description = Description?.Value,
        Language = Language?.Value,
        Image = Image,
        Keywords = Keywords,
        Values = [.. Evidence(path)],
    };

    // Templates put the headline, the site's name or a section where the description belongs.
    private static bool IsLabel(string description, PageTitle? title, PageStatements statements) =>
        Letters.Same(description, title?.Text) || !description.Any(char.IsLetter)
        || statements.About(Subject.SiteName).Concat(statements.About(Subject.Category)).Concat(statements.About(Subject.Title))
            .Any(s => Letters.Same(description, s.Value));

    /// <summary>What an editor should look at.</summary>
    public IEnumerable<Diagnostic> Findings(string path)
    {
        if (Title is null)
            yield return NormalizeRules.PageWithoutTitle.At(path, "The page has no title.", "add a title to the Markdown file");
        if (Dates.Published is { IsAmbiguous: true } published)
        {
            yield return NormalizeRules.PageDateAmbiguous.At(
                published.Place, $"The date was read as {published.Time.Iso}.", "check 'published' in the Markdown file");
        }
    }

    private IEnumerable<ValueEvidence> Evidence(string path)
    {
        if (Title is { } title)
            yield return Of("title", title.Text, title.Reason, title.Confidence, PageDocument.PlaceOf(title.Element, path));
        if (Dates.Published is { } published)
            yield return new ValueEvidence("published", published.Time.Iso, published.Rule, published.Confidence, published.Lines);
        if (Dates.Updated is { } updated)
            yield return new ValueEvidence("updated", updated.Time.Iso, updated.Rule, updated.Confidence, updated.Lines);
        if (Authors is { } authors)
            yield return Of("authors", string.Join(", ", authors.Names), authors.Rule, authors.Confidence, authors.Place);
        if (Category is { } category)
            yield return Of("category", category.Value, category.Rule, category.Confidence, category.Place);
        if (Description is { } description)
            yield return Of("description", description.Value, description.Rule, description.Confidence, description.Place);
        if (Language is { } language)
            yield return Of("lang", language.Value, language.Rule, language.Confidence, language.Place);
        if (Image is { } image)
            yield return new ValueEvidence("image", image.Source, "stated picture", 0.8, []);
    }

    private static ValueEvidence Of(string key, string value, string rule, double confidence, SourcePosition place) =>
        new(key, value, rule, confidence, place.Line > 0 ? [place.Line] : []);
}
