namespace ExpoSite.Site.Stories.Words;

/// <summary>How often each word stands in a text: hashes of stemmed words in ascending order, and their counts.</summary>
/// <param name="Hashes">64-bit hashes of the stemmed, lower-case words; no two the same.</param>
/// <param name="Counts">Weighted number of occurrences of each.</param>
internal sealed record TermWeights(ulong[] Hashes, float[] Counts);
