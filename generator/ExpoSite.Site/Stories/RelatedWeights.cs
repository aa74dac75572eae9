namespace ExpoSite.Site.Stories;

/// <summary>
/// What relates stories. Chosen, not fitted: by P@5 on one half of labelled articles, with neighbours as good on either side of each
/// (decision 6). <c>tools/fit related</c> prints what each is worth.
/// </summary>
internal static class RelatedWeights
{
    // As many words of the text as a word of the title, of the description, or what the story is about counts for.
    public static float Title { get; private set; } = 2;
    public static float Description { get; private set; } = 1;
    public static float Tag { get; private set; } = 3;
    public static float Expo { get; private set; } = 2;
    public static float Country { get; private set; } = 2;
    public static float Exhibitor { get; private set; } = 2;
    public static float Category { get; private set; } = 1;
    // Below 1, since rarity counts twice in a cosine: subjects show in words of middling rarity too.
    public static double RarityPower { get; private set; } = 0.8;
    // A centred vector is not taken to be shorter than this: what is left of a wholly average story is chance.
    public static float LeastLength { get; private set; } = 0.1f;
    // Weaker likeness than this is chance.
    public static float LeastScore { get; private set; } = 0.02f;
    // What the story itself counts, against the first step of its walk.
    public static float Start { get; private set; } = 0.05f;
    // Walks that are less alike than this have met by chance.
    public static float LeastAlike { get; private set; } = 0.2f;
    // What each further step of a walk over near stories counts, against the step before.
    public static float Further { get; private set; } = 0.95f;
    // What the two texts' own cosine adds, where one is among the nearest of the other: of few stories, walks lead everywhere.
    public static float Direct { get; private set; } = 0.5f;
    // How much of its usual likeness is taken off a story, so that none is related to everything: twice this part in CSLS's own terms.
    public static float Hub { get; private set; } = 0.25f;
    // What a recommendation adds, as a part of the best score.
    public static float Recommended { get; private set; } = 0.5f;
    // News grows old: a story of the same day counts so much more than one of long ago, and half of it after some days.
    public static float SameDay { get; private set; } = 0.1f;
    public static double HalvingDays { get; private set; } = 30;
    // Cosine from which two stories count as copies of one text.
    public static float Copy { get; private set; } = 0.9f;
    // Cosine from which two stories tell of one event; stories that only share a subject seldom reach it.
    public static float OneEvent { get; private set; } = 0.3f;
    // Mean cosine with the last stories of a thread from which a story goes on with it.
    public static float ThreadMean { get; private set; } = 0.2f;
    // A link that a writer put into a text counts as much as several that the program chose.
    public static int WrittenLink { get; private set; } = 3;
}
