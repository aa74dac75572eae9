using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ExpoSite.Site.Indexing;

/// <summary>
/// TF-IDF vectors of all stories (Salton 1988), and an inverted index over them. Each vector keeps its
/// <see cref="TermsKept"/> heaviest terms: the others hardly move a cosine and would cost most of the time. They are
/// compared in two ways: as they are, and with the mean of all vectors taken off (<see cref="MeanShift"/>).
/// </summary>
internal sealed class TextVectors
{
    private const int TermsKept = 240;

    /// <summary>Below 1, since rarity counts twice in a cosine: subjects show in words of middling rarity too.</summary>
    private const double RarityPower = 0.8;

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

        mean = Mean();
        shift = MeanShift.Of([.. vectors.Select(v => Dot(v, mean))], [.. vectors.Select(v => Square(v.Weights))]);
    }

    public static TextVectors Build(IReadOnlyList<TermWeights> texts)
    {
        var frequency = new Dictionary<ulong, int>(1 << 16);
        foreach (TermWeights text in texts)
        {
            foreach (ulong hash in text.Hashes)
                CollectionsMarshal.GetValueRefOrAddDefault(frequency, hash, out _)++;
        }

        // A word of one story alone relates it to nothing, but it still lengthens that story's vector.
        var ids = new Dictionary<ulong, int>();
        foreach ((ulong hash, int stories) in frequency)
        {
            if (stories > 1)
                ids.Add(hash, ids.Count);
        }

        var vectors = new (int[] Terms, float[] Weights)[texts.Count];
        Parallel.For(0, texts.Count, i => vectors[i] = Vector(texts[i], frequency, ids, texts.Count));
        return new TextVectors(vectors, [.. ids.Keys], [.. ids.Keys.Select(h => frequency[h])]);
    }

    /// <summary>Centred cosines of one story with every story, its own included, written over <paramref name="scores"/>.</summary>
    public void Score(int document, float[] scores)
    {
        Array.Clear(scores);
        (int[] terms, float[] own) = vectors[document];
        for (int k = 0; k < terms.Length; k++)
        {
            float weight = own[k];
            (int first, int end) = (starts[terms[k]], starts[terms[k] + 1]);
            ReadOnlySpan<int> holders = documents.AsSpan(first, end - first);
            ReadOnlySpan<float> theirs = weights.AsSpan(first, end - first);
            for (int at = 0; at < holders.Length && at < theirs.Length; at++)
                scores[holders[at]] += weight * theirs[at];
        }

        shift.Apply(document, scores);
    }

    /// <summary>Cosine of two stories as they are, 0 to 1: how much of their text is the same.</summary>
    public float Similarity(int a, int b)
    {
        (int[] terms, float[] own) = vectors[a];
        (int[] otherTerms, float[] other) = vectors[b];
        float sum = 0;
        for (int i = 0, j = 0; i < terms.Length && j < otherTerms.Length;)
        {
            if (terms[i] == otherTerms[j])
                sum += own[i++] * other[j++];
            else if (terms[i] < otherTerms[j])
                i++;
            else
                j++;
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
            if (j >= 0 && own[i] > usual && other[j] > usual && frequencies[terms[i]] <= Math.Max(LeastTelling, vectors.Length / TellingShare))
                shared.Add((hashes[terms[i]], (own[i] - usual) * (other[j] - usual)));
        }

        return [.. shared.OrderByDescending(s => s.Gain).ThenBy(s => s.Hash).Select(s => s.Hash)];
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

    private static (int[] Terms, float[] Weights) Vector(
        TermWeights text, Dictionary<ulong, int> frequency, Dictionary<ulong, int> ids, int total)
    {
        int[] terms = new int[text.Hashes.Length];
        float[] own = new float[terms.Length];
        int known = 0;
        double squares = 0;
        for (int i = 0; i < text.Hashes.Length; i++)
        {
            int stories = frequency[text.Hashes[i]];
            double rarity = Math.Pow(Math.Log((total + 1.0) / stories), RarityPower);
            double weight = (1 + Math.Log(Math.Max(1, text.Counts[i]))) * rarity;
            squares += weight * weight;
            if (!ids.TryGetValue(text.Hashes[i], out int id))
                continue;
            terms[known] = id;
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
