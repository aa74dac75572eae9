namespace ExpoSite.Normalize.Html.Body;

/// <summary>How much a piece of evidence counts, in log odds, what explanations call it, and why it speaks.</summary>
/// <param name="IsChosen">True for a weight that was set by hand: pages that show it are too few, or the fit finds it in others.</param>
internal readonly record struct EvidenceWeight(Evidence Evidence, double Weight, string Says, string Why, bool IsChosen = false);

/// <summary>
/// The weights by which the body is chosen. Fitted by logistic regression on some 370 labelled pages with the sign of each fixed
/// beforehand, so that no weight contradicts its reason: <c>tools/fit pages FOLDER</c>, decision 8. It leaves chosen ones as they are.
/// </summary>
internal static class EvidenceWeights
{
    private static readonly EvidenceWeight[] ByEvidence = Order(
    [
        new(Evidence.Any, -0.08, "any block", "most blocks of a page are no story"),
        new(Evidence.TextLength, 2.83, "its length", "a paragraph of a story is long, a label short"),
        new(Evidence.Heading, 0.62, "a heading", "its length is not weighed"),
        new(Evidence.Item, 2.58, "a list item", "its length is not weighed"),
        new(Evidence.Table, -0.04, "a table", "its length is not weighed"),
        new(Evidence.Paragraph, 0.06, "a p element", "editors' texts come in paragraphs, templates use other elements"),
        new(Evidence.InQuote, -0.50, "in a blockquote", "embedded posts; answers of an interview too", IsChosen: true),
        new(Evidence.InCell, -0.11, "in a table cell", "tables lay out old pages and list data"),
        new(Evidence.Code, 1.33, "preformatted", "nothing but a text has listings"),
        new(Evidence.Links, -1.43, "share of links", "other places to go"),
        new(Evidence.ColonEnd, -0.60, "ends with a colon", "labels do"),
        new(Evidence.NoLetters, -0.22, "no letters", "counters and ornaments"),
        new(Evidence.Capitals, -0.61, "all capitals", "labels and buttons"),
        new(Evidence.Date, -1.41, "mostly a date", "dateline"),
        new(Evidence.Byline, -0.53, "opens as a byline", "the author stands in the front matter"),
        new(Evidence.TitleText, -1.10, "says the headline", "the headline stands in the front matter"),
        new(Evidence.RelatedWording, -2.81, "opens as links to other stories do", "read more"),
        new(Evidence.OfferWording, -1.07, "opens as offers do", "subscribe, share, follow"),
        new(Evidence.CreditWording, -1.08, "opens as credits do", "photo, source, agency"),
        new(Evidence.AdvertWording, -1.77, "opens as advertising does", "advertisement"),
        new(Evidence.CommentWording, -0.29, "opens as lines about the story do", "tags, comments, updated"),
        new(Evidence.DescriptionText, 2.45, "says what the description says", "descriptions are taken from the story"),
        new(Evidence.Stated, 1.00, "the articleBody of JSON-LD", "few pages say so, and a fit leaves it too weak", IsChosen: true),
        new(Evidence.Repeated, -0.92, "stands on the page twice", "templates repeat, stories do not"),
        new(Evidence.Separators, -0.75, "words between bars or dots", "menus and trails"),
        new(Evidence.NamedRelated, -1.07, "in a box named after other stories", "class names"),
        new(Evidence.NamedShare, -0.36, "in a box named after sharing", "class names"),
        new(Evidence.NamedAdvert, -0.43, "in a box named after advertising", "class names"),
        new(Evidence.NamedOffer, -2.42, "in a box named after an offer", "class names"),
        new(Evidence.NamedNavigation, -1.60, "in a box named after navigation", "class names, nav, footer, form"),
        new(Evidence.NamedComment, -1.64, "in a box named after comments", "class names"),
        new(Evidence.NamedMeta, -1.36, "in a box named after author, date or tags", "class names, address"),
        new(Evidence.NamedCaption, -1.08, "in a box named after captions", "class names, figcaption"),
        new(Evidence.NamedUnseen, -0.26, "in a box for screen readers or printers", "class names"),
        new(Evidence.NamedAside, -2.15, "in an aside element", "beside the story by definition, sometimes a pulled quote"),
        new(Evidence.NamedLead, 0.59, "in a box named after the lead", "class names"),
        new(Evidence.InArticle, 0.20, "the article element", "the page says so itself; a fit finds it in the others", IsChosen: true),
        new(Evidence.InMain, 0.10, "the main element", "the page says so itself", IsChosen: true),
        new(Evidence.InMicrodata, 1.10, "microdata articleBody", "the page says so itself"),
        new(Evidence.InNamed, 0.11, "the container named after the text", "class names"),
        new(Evidence.InRun, 0.12, "the densest run of text", "structure"),
        new(Evidence.BeforeTitle, -0.82, "above the headline", "a story begins below it"),
        new(Evidence.AfterTitle, 0.57, "below the headline", "a story begins below it"),
        new(Evidence.InRoot, 0.81, "the container that holds the prose", "structure"),
        new(Evidence.BelowRoot, -0.15, "deep in that container", "boxes within it"),
        new(Evidence.ParentShare, 1.35, "share of the prose beside it", "paragraphs stand together"),
        new(Evidence.MakeAlone, -1.71, "no other block is made alike", "paragraphs are many"),
        new(Evidence.BoxLinks, -0.39, "share of links around it", "menus and lists of links"),
        new(Evidence.BoxProse, 0.31, "share of the prose around it", "boxes hold little"),
        new(Evidence.NextLength, 0.41, "length of the next block", "paragraphs stand together"),
        new(Evidence.PreviousLinks, -0.81, "links in the block before", "menus and lists of links"),
        new(Evidence.NextLinks, -0.26, "links in the block after", "menus and lists of links"),
        new(Evidence.Before, -2.81, "share of the prose above", "the page below a story"),
        new(Evidence.After, -0.27, "share of the prose below", "the page above a story"),
        new(Evidence.InHeader, -1.08, "in a header element", "headline, byline, standfirst"),
        new(Evidence.NamedMedia, -1.82, "in a box named after pictures", "captions, titles of films"),
        new(Evidence.AllBold, -0.29, "all bold", "labels"),
        new(Evidence.AllSlanted, -2.23, "all slanted", "notes of the editors"),
        new(Evidence.LabelledLink, -0.83, "a label and a link", "see also"),
        new(Evidence.CreditEnd, -0.36, "ends with a credit in brackets", "captions"),
        new(Evidence.LinkedWording, -0.49, "a link that opens as boxes do", "read more"),
        new(Evidence.AfterFigure, -0.92, "short, below a picture", "captions"),
        new(Evidence.AloneAfterFigure, -1.03, "short, alone with a picture", "captions"),
        new(Evidence.InComment, -1.64, "in readers' comments", "they are no part of the story"),
        new(Evidence.OpensWithSign, -1.00, "opens with a copyright sign", "credits", IsChosen: true),
        new(Evidence.UnderWording, -1.90, "below a heading of other stories", "more news"),
        new(Evidence.LeadHeading, -1.16, "a heading in the head of the story", "standfirst"),
        new(Evidence.LinkedAlone, -0.64, "a line of its own that is a link", "read more"),
        new(Evidence.HoldsPicture, -0.79, "short, with a picture in it", "captions"),
        new(Evidence.FragmentAtHead, -0.37, "a label above all prose", "buttons"),
        new(Evidence.AddressAtTail, -0.50, "an address at the end", "how to reach the author", IsChosen: true),
        new(Evidence.SlantedAtTail, -0.89, "all slanted, at the end", "notes of the editors"),
        new(Evidence.InCard, -1.43, "in a card of another story", "a linked headline, several made alike"),
        new(Evidence.Caption, -4.00, "says what the picture says, slanted below it, or ends with its maker", "captions", IsChosen: true),
        new(Evidence.OfferInside, -2.74, "speaks as offers and notices do", "newsletters, membership, cookies"),
        new(Evidence.AuthorLife, -1.69, "begins with the author, at the end", "life of the author"),
        new(Evidence.CreditInside, -0.65, "names a photographer or agency in it", "captions"),
        new(Evidence.WordingAtTail, -1.03, "opens as boxes or notes do, at the end", "notes of the editors"),
        new(Evidence.LinkedLabel, -0.98, "a label of other stories, and a link", "see also"),
        new(Evidence.LabelledHeadline, -2.50, "a word or two and a linked headline", "see also, in whatever words", IsChosen: true),
    ]);

    /// <summary>The line of the table for a piece of evidence.</summary>
    public static EvidenceWeight Of(Evidence evidence) => ByEvidence[(int)evidence];

    /// <summary>What all evidence comes to: log odds that the block belongs to the body.</summary>
    public static double Sum(EvidenceSheet sheet)
    {
        double sum = 0;
        ReadOnlySpan<float> values = sheet.Values;
        for (int i = 0; i < values.Length; i++)
            sum += values[i] * ByEvidence[i].Weight;
        return sum;
    }

    private static EvidenceWeight[] Order(EvidenceWeight[] weights) => [.. weights.OrderBy(w => w.Evidence)];
}

/// <summary>What else chooses the body: chosen, not fitted.</summary>
internal static class BodyWeights
{
    // Where little text was found, blocks with no more than this against them are taken if SmartReader takes them.
    public static double Supported { get; private set; } = -2.5;
    // The densest run of text: what a block costs, in characters, and what a character in a link costs.
    public static double TextInRun { get; private set; } = 50;
    public static double HeadingInRun { get; private set; } = 40;
    public static double ItemInRun { get; private set; } = 60;
    public static double LinksInRun { get; private set; } = 2;
}
