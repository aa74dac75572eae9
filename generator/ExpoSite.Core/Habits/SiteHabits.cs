using ExpoSite.Core.Vectors;

namespace ExpoSite.Core.Habits;

/// <summary>
/// What a site's editors would write over a story, by what they wrote over others: the nearest stories vote for their tags and sections
/// (k-nearest-neighbour classification), once by the whole text and once by the headline alone, and a name that stands in the story
/// speaks for itself. Deterministic on any number of cores.
/// </summary>
public sealed class SiteHabits
{
    private const int Nearest = 15;

    /// <summary>Cosines of the nearest add up to so much where they say something: what is less divides the votes no further.</summary>
    private const float LeastSum = 0.75f;

    // Every term counts by its rarity, and nothing is compared with the mean.
    private const double RarityPower = 1;
    private const float LeastLength = 1;

    private readonly IReadOnlyList<HabitText> open;
    private readonly Lazy<HashSet<ulong>> filedTitles;
    private readonly (int Position, float Share)[][] byText, byTitle;

    /// <param name="filed">Stories that editors have filed.</param>
    /// <param name="open">Stories to be filed.</param>
    public SiteHabits(IReadOnlyList<HabitText> filed, IReadOnlyList<HabitText> open)
    {
        this.open = open;
        filedTitles = new(() => [.. filed.SelectMany(f => f.TitlePhrases)]);
        HabitText[] all = [.. filed, .. open];
        byText = Near([.. all.Select(s => s.Words)], filed.Count);
        byTitle = Near([.. all.Select(s => s.Headline)], filed.Count);
    }

    /// <summary>What may stand over an open story, the likeliest first.</summary>
    /// <param name="story">Its position among the open ones.</param>
    /// <param name="labels">What stands over those that are filed.</param>
    /// <param name="logOdds">What evidence says: <see cref="TagWeights.LogOdds"/> or <see cref="SectionWeights.LogOdds"/>.</param>
    public ImmutableArray<LikelyLabel> Likely(int story, SiteLabels labels, Func<LabelEvidence, double> logOdds)
    {
        Dictionary<string, float> inTexts = Votes(byText[story], labels), inTitles = Votes(byTitle[story], labels);
        HabitText text = open[story];
        var likely = ImmutableArray.CreateBuilder<LikelyLabel>();
        foreach ((string label, LabelName name) in labels.Names)
        {
            var evidence = new LabelEvidence(
                inTexts.GetValueOrDefault(label), inTitles.GetValueOrDefault(label), text.NamesInTitle(name), text.NamesInText(name));
            // Of an edition, a version or a year the text itself must speak.
            bool isNumbered = label.Any(char.IsAsciiDigit) && evidence is { IsInTitle: false, IsInText: false };
            if (evidence != default && !isNumbered)
                likely.Add(new LikelyLabel(label, 1 / (1 + Math.Exp(-logOdds(evidence))), evidence));
        }

        return [.. likely.OrderByDescending(l => l.Likelihood).ThenBy(l => l.Name, StringComparer.Ordinal)];
    }

    /// <summary>True where the headline of a filed story has the name.</summary>
    public bool IsInTitles(LabelName name) => filedTitles.Value.Contains(name.Phrase);

    private static (int Position, float Share)[][] Near(TermWeights[] texts, int filed)
    {
        var vectors = TextVectors.Build(texts, RarityPower, LeastLength);
        var near = new (int Position, float Share)[texts.Length - filed][];
        using var tally = new ThreadLocal<Tally>(() => new Tally(texts.Length));
        Parallel.For(0, near.Length, Find);
        return near;

        void Find(int story)
        {
            Tally products = tally.Value!;
            vectors.AddProducts(filed + story, products);
            var best = new BestScores(Nearest, 0);
            for (int other = 0; other < filed; other++)
                best.Offer(other, products[other]);
            products.Clear();
            float sum = Math.Max(LeastSum, best.Ranked.Sum(b => b.Score));
            near[story] = [.. best.Ranked.Select(b => (b.Position, b.Score / sum))];
        }
    }

    private static Dictionary<string, float> Votes((int Position, float Share)[] near, SiteLabels labels)
    {
        var votes = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach ((int position, float share) in near)
        {
            foreach (string label in labels.OfFiled[position])
                votes[label] = votes.GetValueOrDefault(label) + share;
        }

        return votes;
    }
}

/// <summary>The tags, or the sections, of a site's filed stories.</summary>
/// <param name="ofFiled">Of each story, in one form each.</param>
public sealed class SiteLabels(IReadOnlyList<ImmutableArray<string>> ofFiled)
{
    public IReadOnlyList<ImmutableArray<string>> OfFiled { get; } = ofFiled;

    /// <summary>All of them with their names in texts, in order.</summary>
    public ImmutableArray<(string Label, LabelName Name)> Names { get; } =
        [.. ofFiled.SelectMany(l => l).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(l => (l, LabelName.Of(l)))];
}

/// <summary>What speaks for a label.</summary>
/// <param name="NearTexts">Share of the nearest stories, by the whole text, that have it: 0 to 1.</param>
/// <param name="NearTitles">The same by the headline.</param>
public readonly record struct LabelEvidence(float NearTexts, float NearTitles, bool IsInTitle, bool IsInText)
{
    /// <summary>What an editor is told.</summary>
    public string Reason
    {
        get
        {
            string? named = IsInTitle ? "named in the headline" : IsInText ? "named in the text" : null;
            float share = Math.Max(NearTexts, NearTitles);
            string? near = share > 0
                ? string.Create(CultureInfo.InvariantCulture, $"{share * 100:F0} % of the nearest stories have it") : null;
            return string.Join(" and ", ((IEnumerable<string?>)[named, near]).OfType<string>());
        }
    }
}

/// <summary>A label that a story may get.</summary>
/// <param name="Likelihood">0 to 1.</param>
public sealed record LikelyLabel(string Name, double Likelihood, LabelEvidence Evidence);
