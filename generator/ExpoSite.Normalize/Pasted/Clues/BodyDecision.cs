using ExpoSite.Normalize.Lines;
using ExpoSite.Normalize.Pasted.Pages;

namespace ExpoSite.Normalize.Pasted.Clues;

/// <summary>
/// Decides which lines are the article's, given a headline. Each line has log odds from its clues; the lines are then taken
/// as one stretch with islands, the best by sum, since an article goes on until something ends it.
/// </summary>
internal sealed class BodyDecision
{
    private const double Notable = 0.25;

    private static readonly Clue[] Contrary =
    [
        Clue.Byline, Clue.Glued, Clue.Capitals, Clue.Call, Clue.BreaksOff, Clue.InFrame, Clue.TitleAgain, Clue.AboveTitle, Clue.Standfirst,
    ];

    private readonly LineClues clues;
    private readonly TitleClues place;

    public BodyDecision(PageReading page, LineClues clues, int title)
    {
        (this.clues, Title) = (clues, title);
        place = new TitleClues(page, title);
        LineRange run = BodyRun.Find(page.Lines, page.Roles, title + 1);
        Odds = new double[page.Lines.Count];
        for (int i = 0; i < Odds.Length; i++)
        {
            double odds = OddsOf(page, i, run);
            Odds[i] = page.TextStart >= 0 && i > title && IsOfCleanText(page, i) ? Math.Max(StretchWeights.CleanText, odds) : odds;
        }

        (IsBody, Worth) = BestStretch(Odds, page.Roles);
    }

    /// <summary>The headline's line, or -1.</summary>
    public int Title { get; }

    /// <summary>How sure the headline is; 0 when there is none.</summary>
    public double TitleConfidence { get; init; }

    /// <summary>Log odds, by line, that it is the article's.</summary>
    public double[] Odds { get; }

    /// <summary>By line: true for the article's.</summary>
    public bool[] IsBody { get; }

    /// <summary>The sum of odds over the article's lines, less what its islands cost.</summary>
    public double Worth { get; }

    /// <summary>From the article's first line to its last, islands included; empty when there is none.</summary>
    public LineRange Range => Array.IndexOf(IsBody, true) is >= 0 and int first
        ? new LineRange(first, Array.LastIndexOf(IsBody, true) + 1)
        : new LineRange(0, 0);

    /// <summary>How clearly a line shows a clue: 0 to about 1.</summary>
    public double ValueOf(int line, Clue clue) => clue >= Clue.AboveTitle ? place.Of(line, clue) : clues.Of(line)[(int)clue];

    /// <summary>What a clue adds to a line's odds.</summary>
    public double Part(int line, Clue clue) => ClueWeights.Of(clue).Weight * ValueOf(line, clue);

    /// <summary>How sure the decision about a line is: below a half when its neighbours carried it against its own clues.</summary>
    public double Confidence(int line) => Math.Clamp(1 / (1 + Math.Exp(IsBody[line] ? -Odds[line] : Odds[line])), 0.05, 0.99);

    /// <summary>Why a line is the article's, in words.</summary>
    public string ReasonsFor(int line) => Reasons(line, 1, "between lines of the article", "against it");

    /// <summary>Why a line is not the article's.</summary>
    public string ReasonsAgainst(int line) => Reasons(line, -1, "nothing speaks for the article", "for it");

    private string Reasons(int line, int sign, string none, string contrary)
    {
        string clues = Strongest(line, sign), other = sign * Odds[line] < 0 ? Strongest(line, -sign) : "";
        return clues.Length == 0 ? none : other.Length == 0 ? clues : $"{clues}; {contrary}: {other}";
    }

    // The two clues that count most.
    private string Strongest(int line, int sign) => string.Join(", ", Enumerable.Range(0, ClueWeights.Count)
        .Select(clue => (Clue: (Clue)clue, Part: sign * Part(line, (Clue)clue)))
        .Where(c => c.Part > Notable).OrderByDescending(c => c.Part).Take(2).Select(c => ClueWeights.Of(c.Clue).Words));

    // All but what a label says, and the date and byline that stand above the text or sign it.
    private static bool IsOfCleanText(PageReading page, int i) =>
        page.Roles[i] == LineRole.Unknown
            && (page.Metas[i] is not { } meta || (meta.Authors.IsEmpty && i > page.TextStart && i < page.Lines.Count - 1));

    /// <summary>True for a line whose own words say what it is: no surroundings make it text.</summary>
    public static bool IsWorded(PageReading page, int i) => page.Roles[i] != LineRole.Unknown || page.Metas[i]?.Authors.IsEmpty == false;

    private double OddsOf(PageReading page, int i, LineRange run)
    {
        double odds = clues.Odds[i];
        for (Clue c = Clue.AboveTitle; (int)c < ClueWeights.Count; c++)
            odds += Part(i, c);
        if (IsWorded(page, i))
            return Math.Min(odds, StretchWeights.Worded);
        if (IsSpokenAgainst(i))
            return odds;
        bool under = place.Of(i, Clue.UnderTitle) > StretchWeights.SurelyUnder, inRun = i >= run.First && i < run.End;
        return under && (inRun || page.IsIntroduced(i)) ? Math.Max(odds, StretchWeights.FloorInRun)
            : under || inRun ? Math.Max(odds, StretchWeights.Floor)
            : odds;
    }

    private bool IsSpokenAgainst(int i) =>
        Array.Exists(Contrary, clue => ValueOf(i, clue) > 0) || ValueOf(i, Clue.NearTitle) > StretchWeights.FarFromTitle;

    // Viterbi over: before the article, in it, on an island in it, after it.
    private static (bool[] IsBody, double Worth) BestStretch(double[] odds, LineRole[] roles)
    {
        double before = 0, body = double.NegativeInfinity, island = double.NegativeInfinity, after = double.NegativeInfinity;
        int[] bodyFrom = new int[odds.Length];
        bool[] islandFromBody = new bool[odds.Length], afterFromBody = new bool[odds.Length];
        for (int i = 0; i < odds.Length; i++)
        {
            double fromBefore = before - StretchWeights.Start, fromIsland = island - StretchWeights.Return;
            double bestBody = Math.Max(body, Math.Max(fromBefore, fromIsland));
            bodyFrom[i] = bestBody == body ? 1 : bestBody == fromBefore ? 0 : 2;
            double left = body - (roles[i] == LineRole.Unknown ? StretchWeights.Leave : StretchWeights.LeaveForWorded);
            islandFromBody[i] = left >= island;
            afterFromBody[i] = body >= after;
            (after, island, body) = (Math.Max(after, body), Math.Max(island, left), bestBody + odds[i]);
        }

        double worth = Math.Max(before, Math.Max(body, after));
        int state = worth == before ? 0 : worth == body ? 1 : 3;
        bool[] isBody = new bool[odds.Length];
        for (int i = odds.Length - 1; i >= 0; i--)
        {
            isBody[i] = state == 1;
            state = state switch
            {
                1 => bodyFrom[i],
                2 => islandFromBody[i] ? 1 : 2,
                3 => afterFromBody[i] ? 1 : 3,
                _ => 0,
            };
        }

        return (isBody, worth);
    }
}
