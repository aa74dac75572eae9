namespace ExpoSite.Normalize.Html.Body;

/// <summary>What can speak for or against a block: 0 is silence, 1 the most. <see cref="EvidenceWeights"/> tells how loud.</summary>
internal enum Evidence
{
    // The block itself.
    Any, TextLength, Heading, Item, Table, Paragraph, InQuote, InCell, Code, Links, ColonEnd, NoLetters, Capitals, Date, Byline,
    // Its wording, and what the page says of itself.
    TitleText, RelatedWording, OfferWording, CreditWording, AdvertWording, CommentWording, DescriptionText, Stated, Repeated,
    Separators,
    // The names of the elements around it.
    NamedRelated, NamedShare, NamedAdvert, NamedOffer, NamedNavigation, NamedComment, NamedMeta, NamedCaption, NamedUnseen, NamedAside,
    NamedLead,
    // Whole readings of the page.
    InArticle, InMain, InMicrodata, InNamed, InRun,
    // Its place and its neighbours.
    BeforeTitle, AfterTitle, InRoot, BelowRoot, ParentShare, MakeAlone, BoxLinks, BoxProse, NextLength, PreviousLinks,
    NextLinks, Before, After,
    // What was found since: edges, captions, credits.
    InHeader, NamedMedia, AllBold, AllSlanted, LabelledLink, CreditEnd, LinkedWording, AfterFigure, AloneAfterFigure, InComment,
    OpensWithSign, UnderWording, LeadHeading, LinkedAlone, HoldsPicture, FragmentAtHead, AddressAtTail, SlantedAtTail,
    InCard, Caption, OfferInside, AuthorLife, CreditInside, WordingAtTail, LinkedLabel, LabelledHeadline,
}

/// <summary>What speaks for or against one block.</summary>
internal sealed class EvidenceSheet
{
    /// <summary>How many kinds of evidence there are.</summary>
    public static readonly int Size = Enum.GetValues<Evidence>().Length;

    private readonly float[] values = new float[Size];

    public double this[Evidence evidence] => values[(int)evidence];

    public ReadOnlySpan<float> Values => values;

    public void Set(Evidence evidence, double value) => values[(int)evidence] = (float)value;

    public void Set(Evidence evidence, bool speaks) => values[(int)evidence] = speaks ? 1 : 0;
}
