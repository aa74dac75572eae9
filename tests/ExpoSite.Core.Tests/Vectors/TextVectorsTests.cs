using CsCheck;
using ExpoSite.Core.Vectors;

namespace ExpoSite.Core.Tests.Vectors;

public sealed class TextVectorsTests
{
    // Few terms, so that texts share some.
    private static readonly Gen<TermWeights[]> Texts = Gen.Int[1, 12].HashSet[1, 8].Array[1, 20]
        .Select(texts => texts.Select(t => new TermWeights([.. t.Order().Select(h => (ulong)h)], [.. t.Select(_ => 1f)])).ToArray());

    private static TextVectors Build(params TermWeights[] texts) => TextVectors.Build(texts, rarityPower: 0.8, leastLength: 0.1f);

    [Fact]
    public void Likeness_is_the_same_in_both_directions() => Texts.Sample(texts =>
    {
        var vectors = Build(texts);
        float[][] scores = [.. texts.Select((_, i) => Scores(vectors, i, texts.Length))];
        return Enumerable.Range(0, texts.Length)
            .All(a => Enumerable.Range(0, texts.Length).All(b => Math.Abs(scores[a][b] - scores[b][a]) < 1e-4));
    });

    [Fact]
    public void A_word_that_most_stories_use_does_not_bring_two_of_them_near()
    {
        // All share word 1; the first two share word 2 as well.
        var vectors = Build(Text(1, 2, 11), Text(1, 2, 12), Text(1, 3, 13), Text(1, 3, 14), Text(1, 4, 15), Text(1, 4, 16));
        float[] scores = Scores(vectors, 0, 6);

        Assert.True(scores[1] > 0.2f);
        Assert.All(scores[2..], s => Assert.True(s < 0.01f));
    }

    [Fact]
    public void Two_texts_alone_are_near_when_they_share_words() =>
        Assert.True(Scores(Build(Text(1, 2, 3), Text(1, 2, 4)), 0, 2)[1] > 0.1f);

    [Fact]
    public void Shared_terms_are_those_that_few_others_have()
    {
        var vectors = Build(Text(1, 2, 11), Text(1, 2, 12), Text(1, 3, 13), Text(1, 3, 14), Text(1, 4, 15), Text(1, 4, 16));

        Assert.Equal([2UL], vectors.SharedTerms(0, 1));
    }

    [Fact]
    public void Products_are_the_same_by_all_holders_of_terms_by_the_rarest_and_by_pairs() => Texts.Sample(texts =>
    {
        var vectors = Build(texts);
        int[] all = [.. Enumerable.Range(0, texts.Length)];
        Tally byTerm = vectors.NewTermTally();
        return all.All(story =>
        {
            (var whole, var rarest) = (new Tally(texts.Length), new Tally(texts.Length));
            vectors.AddProducts(story, whole);
            vectors.AddRarest(story, int.MaxValue, rarest);
            float[] products = vectors.Products(story, all, byTerm);
            return all.All(other => products[other] == vectors.Similarity(story, other)
                && (other == story || products[other] == whole[other]) && Math.Abs(products[other] - rarest[other]) < 1e-5);
        });
    });

    [Fact]
    public void Of_a_large_site_only_the_rarest_terms_find_others()
    {
        // Word 2 is in two texts, word 1 in all.
        var vectors = Build(Text(1, 2, 11), Text(1, 2, 12), Text(1, 3, 13), Text(1, 3, 14), Text(1, 15), Text(1, 16));
        var products = new Tally(6);
        vectors.AddRarest(0, mostPairs: 7, products);

        Assert.Equal([1], products.TakeBest(6, 0, without: 0).Select(p => p.Position));
    }

    private static float[] Scores(TextVectors vectors, int story, int count) =>
        [.. Enumerable.Range(0, count).Select(other => vectors.Centred(story, other, vectors.Similarity(story, other)))];

    private static TermWeights Text(params ulong[] words) => new([.. words], [.. words.Select(_ => 1f)]);
}
