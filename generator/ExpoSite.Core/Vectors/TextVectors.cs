using System.Runtime.InteropServices;

namespace ExpoSite.Core.Vectors;

/// <summary>
/// TF-IDF vectors of all stories (Salton 1988), and an inverted index over them. Each vector keeps its
/// <see cref="TermsKept"/> heaviest terms: the others hardly move a cosine and would cost most of the time. They are
/// compared in two ways: as they are, and with the mean of all vectors taken off (<see cref="MeanShift"/>).
/// </summary>
public sealed class TextVectors
{
    private const int TermsKept = 240;

    /// <summary>Of a term that more stories use than one in so many, nobody learns why two of them are related.</summary>
    private const int TellingShare = 10;

    private const int LeastTelling = 2;

    // Of some hundred stories or more: so the tables of terms seldom have to grow.
    private const int MostTermsExpected = 1 << 16;

    // What stands together in one array starts at an offset, and ends where the next one starts: the terms of a story in ascending
    // order, and the stories that have a term.
    private readonly int[] starts;
    private readonly int[] terms;
    private readonly float[] weights;
    private readonly int[] holderStarts;
    private readonly int[] holders;
    private readonly float[] holderWeights;

    private readonly ulong[] hashes;
    private readonly int[] frequencies;
    private readonly float[] mean;
    private readonly MeanShift shift;

    private TextVectors(int[] starts, int[] terms, float[] weights, ulong[] hashes, int[] frequencies, float leastLength)
    {
        (this.starts, this.terms, this.weights, this.hashes, this.frequencies) = (starts, terms, weights, hashes, frequencies);
        holderStarts = new int[hashes.Length + 1];
        foreach (int term in terms)
            holderStarts[term + 1]++;
        for (int term = 0; term < hashes.Length; term++)
            holderStarts[term + 1] += holderStarts[term];
        holders = new int[terms.Length];
        holderWeights = new float[terms.Length];
        int[] next = holderStarts[..^1];
        for (int story = 0; story < Count; story++)
        {
            for (int k = starts[story]; k < starts[story + 1]; k++)
            {
                int at = next[terms[k]]++;
                (holders[at], holderWeights[at]) = (story, weights[k]);
            }
        }

        mean = Mean();
        shift = MeanShift.Of([.. Enumerable.Range(0, Count).Select(ProductWithMean)], [.. Enumerable.Range(0, Count).Select(Square)],
            leastLength);
    }

    private int Count => starts.Length - 1;

    /// <param name="rarityPower">To which power a term's rarity is raised.</param>
    /// <param name="leastLength">A vector less the mean of all is not taken to be shorter.</param>
    public static TextVectors Build(IReadOnlyList<TermWeights> texts, double rarityPower, float leastLength)
    {
        int[] ends = new int[texts.Count + 1];
        for (int text = 0; text < texts.Count; text++)
            ends[text + 1] = ends[text] + texts[text].Hashes.Length;
        int[] ids = new int[ends[^1]];
        (ulong[] hashes, int[] frequencies) = Number(texts, ids);
        double[] rarities =
            [.. frequencies.Select(stories => Math.Pow(Math.Log((texts.Count + 1.0) / stories), rarityPower))];

        // Where each vector goes is known before it is made.
        int[] starts = new int[texts.Count + 1];
        for (int text = 0; text < texts.Count; text++)
        {
            int shared = 0;
            foreach (int id in ids.AsSpan(ends[text]..ends[text + 1]))
                shared += frequencies[id] > 1 ? 1 : 0;
            starts[text + 1] = starts[text] + Math.Min(TermsKept, shared);
        }

        int[] terms = new int[starts[^1]];
        float[] weights = new float[starts[^1]];
        Parallel.For(0, texts.Count, i => MakeVector(texts[i], ids.AsSpan(ends[i]..ends[i + 1]), frequencies, rarities,
            terms.AsSpan(starts[i]..starts[i + 1]), weights.AsSpan(starts[i]..starts[i + 1])));
        return new TextVectors(starts, terms, weights, hashes, frequencies, leastLength);
    }

    /// <summary>Adds to each story that shares terms with one the <see cref="Similarity"/> of the two.</summary>
    public void AddProducts(int story, Tally products)
    {
        for (int k = starts[story]; k < starts[story + 1]; k++)
            AddHolders(k, products);
    }

    /// <summary>The same by the terms that fewest stories have, up to so many pairs of a term and a story.</summary>
    public void AddRarest(int story, int mostPairs, Tally products)
    {
        int[] order = [.. Enumerable.Range(starts[story], starts[story + 1] - starts[story])];
        int[] frequency = [.. order.Select(k => HoldersOf(terms[k]))];
        Array.Sort(frequency, order);
        for (int i = 0; i < order.Length && (mostPairs -= frequency[i]) >= 0; i++)
            AddHolders(order[i], products);
    }

    /// <summary>A tally by term, for <see cref="Products"/>.</summary>
    public Tally NewTermTally() => new(hashes.Length);

    /// <summary>The <see cref="Similarity"/> of one story and each of many.</summary>
    /// <param name="byTerm">An empty <see cref="NewTermTally"/>, which is empty again afterwards.</param>
    public float[] Products(int story, ReadOnlySpan<int> others, Tally byTerm)
    {
        Vector own = VectorOf(story);
        byTerm.Add(own.Terms, own.Weights, 1);
        float[] products = new float[others.Length];
        for (int i = 0; i < products.Length; i++)
        {
            Vector other = VectorOf(others[i]);
            products[i] = byTerm.Product(other.Terms, other.Weights);
        }

        byTerm.Clear();
        return products;
    }

    /// <summary>Cosine of two stories as they are, 0 to 1: how much of their text is the same.</summary>
    public float Similarity(int a, int b)
    {
        Vector own = VectorOf(a);
        Vector other = VectorOf(b);
        float sum = 0;

        // Which side goes on is not to be guessed, so it is computed without a branch.
        for (int i = 0, j = 0; i < own.Terms.Length && j < other.Terms.Length;)
        {
            int term = own.Terms[i];
            int otherTerm = other.Terms[j];
            if (term == otherTerm)
                sum += own.Weights[i] * other.Weights[j];
            i += term <= otherTerm ? 1 : 0;
            j += otherTerm <= term ? 1 : 0;
        }

        return sum;
    }

    /// <summary>Centred cosine of two stories.</summary>
    /// <param name="product">Their <see cref="Similarity"/>.</param>
    public float Centred(int a, int b, float product) => shift.Of(Math.Max(a, b), Math.Min(a, b), product);

    /// <summary>
    /// What two stories share and few others do, as the hashes that <see cref="WordCounter"/> gave: those first that add
    /// most to their centred cosine.
    /// </summary>
    public ImmutableArray<ulong> SharedTerms(int a, int b)
    {
        Vector own = VectorOf(a);
        Vector other = VectorOf(b);
        var shared = new List<(ulong Hash, float Gain)>();
        for (int i = 0; i < own.Terms.Length; i++)
        {
            int term = own.Terms[i];
            int j = other.Terms.BinarySearch(term);
            float usual = mean[term];
            if (j >= 0 && own.Weights[i] > usual && other.Weights[j] > usual
                && frequencies[term] <= Math.Max(LeastTelling, Count / TellingShare))
            {
                shared.Add((hashes[term], (own.Weights[i] - usual) * (other.Weights[j] - usual)));
            }
        }

        return [.. shared.OrderByDescending(s => s.Gain).ThenBy(s => s.Hash).Select(s => s.Hash)];
    }

    private Vector VectorOf(int story) => new(
        terms.AsSpan(starts[story], starts[story + 1] - starts[story]), weights.AsSpan(starts[story], starts[story + 1] - starts[story]));

    private int HoldersOf(int term) => holderStarts[term + 1] - holderStarts[term];

    private void AddHolders(int k, Tally products)
    {
        (int first, int count) = (holderStarts[terms[k]], HoldersOf(terms[k]));
        products.Add(holders.AsSpan(first, count), holderWeights.AsSpan(first, count), weights[k]);
    }

    private float[] Mean()
    {
        float[] sum = new float[hashes.Length];
        for (int term = 0; term < sum.Length; term++)
        {
            for (int at = holderStarts[term]; at < holderStarts[term + 1]; at++)
                sum[term] += holderWeights[at];
            sum[term] /= Count;
        }

        return sum;
    }

    private float ProductWithMean(int story)
    {
        float sum = 0;
        for (int k = starts[story]; k < starts[story + 1]; k++)
            sum += weights[k] * mean[terms[k]];
        return sum;
    }

    private float Square(int story)
    {
        float sum = 0;
        for (int k = starts[story]; k < starts[story + 1]; k++)
            sum += weights[k] * weights[k];
        return sum;
    }

    // Terms are numbered as they come. Returns their hashes, and how many texts have each.
    private static (ulong[] Hashes, int[] Frequencies) Number(IReadOnlyList<TermWeights> texts, int[] ids)
    {
        int expected = Math.Min(ids.Length, MostTermsExpected);
        var known = new Dictionary<ulong, int>(expected);
        var frequencies = new List<int>(expected);
        int at = 0;
        foreach (TermWeights text in texts)
        {
            foreach (ulong hash in text.Hashes)
            {
                ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(known, hash, out bool isKnown);
                if (!isKnown)
                {
                    id = frequencies.Count;
                    frequencies.Add(0);
                }

                ids[at++] = id;
                frequencies[id]++;
            }
        }

        return ([.. known.Keys], [.. frequencies]);
    }

    private static void MakeVector(
        TermWeights text, ReadOnlySpan<int> ids, int[] frequencies, double[] rarities, Span<int> terms, Span<float> weights)
    {
        int[] heavy = new int[ids.Length];
        float[] own = new float[ids.Length];
        int known = 0;
        double squares = 0;
        for (int i = 0; i < ids.Length; i++)
        {
            double weight = (1 + Math.Log(Math.Max(1, text.Counts[i]))) * rarities[ids[i]];
            squares += weight * weight;

            // A word of one story alone relates it to nothing, but it still lengthens that story's vector.
            if (frequencies[ids[i]] == 1)
                continue;
            heavy[known] = ids[i];
            own[known++] = (float)weight;
        }

        // Ascending by weight, so the heaviest are at the end; then by term, as merging wants them.
        Array.Sort(own, heavy, 0, known);
        heavy.AsSpan((known - terms.Length)..known).CopyTo(terms);
        own.AsSpan((known - terms.Length)..known).CopyTo(weights);
        terms.Sort(weights);
        float length = (float)Math.Sqrt(Math.Max(squares, double.Epsilon));
        foreach (ref float weight in weights)
            weight /= length;
    }

    private readonly ref struct Vector(ReadOnlySpan<int> terms, ReadOnlySpan<float> weights)
    {
        public ReadOnlySpan<int> Terms { get; } = terms;
        public ReadOnlySpan<float> Weights { get; } = weights;
    }
}
