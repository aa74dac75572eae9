using System.Numerics;
using System.Runtime.InteropServices;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Stories.Words;

namespace ExpoSite.Site.Related;

/// <summary>
/// TF-IDF vectors of all stories (Salton 1988), and an inverted index over them. Each vector keeps its
/// <see cref="TermsKept"/> heaviest terms: the others hardly move a cosine and would cost most of the time. They are
/// compared in two ways: as they are, and with the mean of all vectors taken off (<see cref="MeanShift"/>).
/// </summary>
internal sealed class TextVectors
{
    private const int TermsKept = 240;

    /// <summary>A term is frequent from one story in so many.</summary>
    private const int FrequentShare = 8;

    /// <summary>Of a term that more stories use than one in so many, nobody learns why two of them are related.</summary>
    private const int TellingShare = 10;

    private const int LeastTelling = 2;

    private readonly (int[] Terms, float[] Weights)[] vectors;
    private readonly ulong[] hashes;
    private readonly int[] frequencies;
    private readonly int[] starts;
    private readonly int[] documents;
    private readonly float[] weights;
    private readonly float[] mean;

    // The weight of a frequent term in every story, 0 included: adding a whole row is faster than going through its holders.
    private readonly float[]?[] rows;

    private readonly MeanShift shift;

    private TextVectors((int[] Terms, float[] Weights)[] vectors, ulong[] hashes, int[] frequencies)
    {
        this.vectors = vectors;
        this.hashes = hashes;
        this.frequencies = frequencies;
        starts = new int[hashes.Length + 1];
        foreach ((int[] own, _) in vectors)
        {
            foreach (int term in own)
                starts[term + 1]++;
        }

        for (int term = 0; term < hashes.Length; term++)
            starts[term + 1] += starts[term];
        documents = new int[starts[hashes.Length]];
        weights = new float[documents.Length];
        int[] next = starts[..hashes.Length];
        for (int document = 0; document < vectors.Length; document++)
        {
            (int[] own, float[] ownWeights) = vectors[document];
            for (int k = 0; k < own.Length; k++)
            {
                int at = next[own[k]]++;
                documents[at] = document;
                weights[at] = ownWeights[k];
            }
        }

        rows = Rows();
        mean = Mean();
        shift = MeanShift.Of([.. vectors.Select(v => Dot(v, mean))], [.. vectors.Select(v => Square(v.Weights))]);
    }

    public static TextVectors Build(IReadOnlyList<TermWeights> texts)
    {
        var ids = new Dictionary<ulong, int>(1 << 16);
        var frequencies = new List<int>(1 << 16);
        int[][] terms = [.. texts.Select(t => new int[t.Hashes.Length])];
        for (int text = 0; text < texts.Count; text++)
        {
            ulong[] hashes = texts[text].Hashes;
            for (int i = 0; i < hashes.Length; i++)
            {
                ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, hashes[i], out bool isKnown);
                if (!isKnown)
                {
                    id = frequencies.Count;
                    frequencies.Add(0);
                }

                terms[text][i] = id;
                frequencies[id]++;
            }
        }

        int[] counts = [.. frequencies];
        double[] rarities = [.. counts.Select(stories => Math.Pow(Math.Log((texts.Count + 1.0) / stories), RelatedWeights.RarityPower))];
        var vectors = new (int[] Terms, float[] Weights)[texts.Count];
        Parallel.For(0, texts.Count, i => vectors[i] = Vector(texts[i], terms[i], counts, rarities));
        return new TextVectors(vectors, [.. ids.Keys], counts);
    }

    /// <summary>Centred cosines of one story with every story before it, written over <paramref name="scores"/>.</summary>
    public void ScoreEarlier(int document, Span<float> scores)
    {
        scores.Clear();
        (int[] terms, float[] own) = vectors[document];
        for (int k = 0; k < terms.Length; k++)
        {
            float weight = own[k];
            if (rows[terms[k]] is { } row)
            {
                AddRow(row, weight, scores);
                continue;
            }

            (int first, int end) = (starts[terms[k]], starts[terms[k] + 1]);
            ReadOnlySpan<int> holders = documents.AsSpan(first, end - first);
            ReadOnlySpan<float> theirs = weights.AsSpan(first, end - first);
            for (int at = 0; at < theirs.Length && at < holders.Length; at++)
            {
                int holder = holders[at];
                if ((uint)holder >= (uint)scores.Length)
                    break;
                scores[holder] += weight * theirs[at];
            }
        }

        shift.Apply(document, scores);
    }

    /// <summary>Cosine of two stories as they are, 0 to 1: how much of their text is the same.</summary>
    public float Similarity(int a, int b)
    {
        (int[] terms, float[] own) = vectors[a];
        (int[] otherTerms, float[] other) = vectors[b];
        float sum = 0;

        // Which side goes on is not to be guessed, so it is computed without a branch.
        for (int i = 0, j = 0; i < terms.Length && j < otherTerms.Length;)
        {
            int term = terms[i];
            int otherTerm = otherTerms[j];
            if (term == otherTerm)
                sum += own[i] * other[j];
            i += term <= otherTerm ? 1 : 0;
            j += otherTerm <= term ? 1 : 0;
        }

        return sum;
    }

    /// <summary>
    /// What two stories share and few others do, as the hashes that <see cref="WordCounter"/> gave: those first that add
    /// most to their centred cosine.
    /// </summary>
    public ImmutableArray<ulong> SharedTerms(int a, int b)
    {
        (int[] terms, float[] own) = vectors[a];
        (int[] otherTerms, float[] other) = vectors[b];
        var shared = new List<(ulong Hash, float Gain)>();
        for (int i = 0; i < terms.Length; i++)
        {
            int j = Array.BinarySearch(otherTerms, terms[i]);
            float usual = mean[terms[i]];
            if (j >= 0 && own[i] > usual && other[j] > usual
                && frequencies[terms[i]] <= Math.Max(LeastTelling, vectors.Length / TellingShare))
            {
                shared.Add((hashes[terms[i]], (own[i] - usual) * (other[j] - usual)));
            }
        }

        return [.. shared.OrderByDescending(s => s.Gain).ThenBy(s => s.Hash).Select(s => s.Hash)];
    }

    private float[]?[] Rows()
    {
        float[]?[] made = new float[]?[hashes.Length];
        for (int term = 0; term < made.Length; term++)
        {
            if ((starts[term + 1] - starts[term]) * FrequentShare < vectors.Length)
                continue;
            float[] row = made[term] = new float[vectors.Length];
            for (int at = starts[term]; at < starts[term + 1]; at++)
                row[documents[at]] = weights[at];
        }

        return made;
    }

    // Element by element, so that the result does not hang on how many of them a machine computes at once.
    private static void AddRow(ReadOnlySpan<float> row, float weight, Span<float> scores)
    {
        int i = 0;
        for (; i <= scores.Length - Vector<float>.Count; i += Vector<float>.Count)
            (new Vector<float>(scores[i..]) + (new Vector<float>(row[i..]) * weight)).CopyTo(scores[i..]);
        for (; i < scores.Length; i++)
            scores[i] += row[i] * weight;
    }

    private float[] Mean()
    {
        float[] sum = new float[hashes.Length];
        for (int term = 0; term < sum.Length; term++)
        {
            for (int at = starts[term]; at < starts[term + 1]; at++)
                sum[term] += weights[at];
            sum[term] /= vectors.Length;
        }

        return sum;
    }

    private static float Dot((int[] Terms, float[] Weights) vector, float[] all)
    {
        float sum = 0;
        for (int k = 0; k < vector.Terms.Length; k++)
            sum += vector.Weights[k] * all[vector.Terms[k]];
        return sum;
    }

    private static float Square(float[] weights)
    {
        float sum = 0;
        foreach (float weight in weights)
            sum += weight * weight;
        return sum;
    }

    private static (int[] Terms, float[] Weights) Vector(TermWeights text, int[] ids, int[] frequencies, double[] rarities)
    {
        int[] terms = new int[ids.Length];
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
            terms[known] = ids[i];
            own[known++] = (float)weight;
        }

        // Ascending by weight, so the heaviest are at the end; then by term, as merging wants them.
        Array.Sort(own, terms, 0, known);
        int first = Math.Max(0, known - TermsKept);
        int[] keptTerms = terms[first..known];
        float[] kept = own[first..known];
        Array.Sort(keptTerms, kept);
        float length = (float)Math.Sqrt(Math.Max(squares, double.Epsilon));
        for (int i = 0; i < kept.Length; i++)
            kept[i] /= length;
        return (keptTerms, kept);
    }
}
