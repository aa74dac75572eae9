using System.Globalization;
using System.Text;

namespace ExpoSite.Benchmarks;

/// <summary>
/// Writes a site of generated articles of about 5.5 KB each: Zipf-distributed words, topics, 6 categories, 60 tags, 25 authors.
/// </summary>
internal static class GeneratedSite
{
    private const int ArticleBytes = 5_500;
    private const int Vocabulary = 8_000;
    private const int Topics = 120;
    private static readonly string[] Syllables =
        ["ba", "dor", "ke", "lin", "mo", "ra", "sen", "ti", "vel", "zan", "pro", "gre", "hal", "ex", "por", "mar"];
    private static readonly string[] Categories = ["Exhibitors", "Trade", "Technology", "Visitors", "Culture", "Opinion"];

    /// <summary>The site's settings, <c>site.yml</c>; no social cards, since making pictures would be most of a small build.</summary>
    public const string Settings =
        "title: Benchmark Expo\nurl: https://example.org/\ndescription: A generated site.\nsocialCards: none\n";

    /// <summary>A time after the last story, in ISO 8601: figures of one day can be compared with those of another.</summary>
    public const string Now = "2026-09-14T12:00:00Z";

    public static void Write(string root, int articles)
    {
        string folder = Path.Combine(root, "input", "articles");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(root, "input", "site.yml"), Settings);
        foreach ((int i, string text) in Articles(articles).Index())
            File.WriteAllText(Path.Combine(folder, NameOf(i)), text);
    }

    /// <summary>The file name of an article.</summary>
    public static string NameOf(int article) => string.Create(CultureInfo.InvariantCulture, $"story-{article:00000}.md");

    /// <summary>The articles in order.</summary>
    public static IEnumerable<string> Articles(int count)
    {
        var random = new Sequence(20_260_914);
        string[] words = [.. Enumerable.Range(0, Vocabulary).Select(_ => Word(random)).Distinct()];
        for (int i = 0; i < count; i++)
            yield return Article(i, count, words, random);
    }

    private static string Article(int number, int total, string[] words, Sequence random)
    {
        int topic = random.Below(Topics);
        DateOnly day = new DateOnly(2024, 1, 1).AddDays((int)((long)number * 900 / total));
        string title = Capital(string.Join(' ', Enumerable.Range(0, 8).Select(_ => Pick(words, topic, random))));
        var text = new StringBuilder();
        text.Append("---\nid: ").Append(new Guid(number, 1, 2, [8, 1, 2, 3, 4, 5, 6, 7])).Append("\ntitle: ").Append(title)
            .Append("\npublished: ").Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Append("\ncategory: ").Append(Categories[topic % Categories.Length])
            .Append("\ntags: [tag ").Append(topic % 60).Append(", tag ").Append(random.Below(60)).Append("]\nauthors: [Author ")
                .Append(random.Below(25)).Append("]\n---\n\n");
        for (int paragraph = 0; text.Length < ArticleBytes; paragraph++)
        {
            if (paragraph % 5 == 4)
            {
                text.Append("## ").Append(Capital(Pick(words, topic, random))).Append(' ').Append(Pick(words, topic, random))
                    .Append("\n\n");
            }

            for (int sentence = 0; sentence < 4; sentence++)
            {
                text.Append(Capital(Pick(words, topic, random)));
                for (int k = 0; k < 14; k++)
                    text.Append(' ').Append(Pick(words, topic, random));
                text.Append(". ");
            }

            text.Append("\n\n");
        }

        return text.ToString();
    }

    // One word in four belongs to the topic; the others follow Zipf's law over the vocabulary.
    private static string Pick(string[] words, int topic, Sequence random) =>
        random.Below(4) == 0
            ? words[((topic * 61) + random.Below(60)) % words.Length]
            : words[(int)Math.Min(words.Length - 1, Math.Pow(words.Length, random.Unit()) - 1)];

    private static string Word(Sequence random) =>
        string.Concat(Enumerable.Range(0, 2 + random.Below(3)).Select(_ => Syllables[random.Below(Syllables.Length)]));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>The same numbers on every machine (splitmix64).</summary>
    private sealed class Sequence(ulong state)
    {
        public int Below(int limit) => (int)(Next() % (ulong)limit);

        public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

        private ulong Next()
        {
            ulong z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
