using System.Text;
using ExpoSite.Site.Indexing;

namespace ExpoSite.Site.Search;

/// <summary>
/// The different words of one story, by the part of the index that they fall into. They stand in one text, so that ten thousand
/// stories are few objects.
/// </summary>
internal sealed class StoryWords
{
    private readonly string letters;
    private readonly Place[] places;
    private readonly ushort[] starts;

    private StoryWords(string letters, Place[] places, int parts)
    {
        this.letters = letters;
        this.places = places;
        Array.Sort(places, (a, b) => a.Part != b.Part ? a.Part - b.Part : a.Start - b.Start);
        starts = new ushort[parts + 1];
        for (int part = 0, i = 0; part <= parts; part++)
        {
            while (i < places.Length && places[i].Part < part)
                i++;
            starts[part] = (ushort)i;
        }
    }

    /// <summary>A word of the story: where its letters stand, and the weightiest field that has it.</summary>
    private readonly record struct Place(int Start, ushort Part, byte Length, SearchField Field);

    /// <summary>Takes a word, which is gone when the call is over.</summary>
    public delegate void Taker(ReadOnlySpan<char> word, SearchField field);

    public static StoryWords Of(Story story, int parts)
    {
        var letters = new StringBuilder(story.Body.Html.Length);
        var places = new List<Place>(story.Words);
        var known = new HashSet<ulong>(story.Words);

        // The weightiest field first: a story counts once for a word.
        Add(story.Article.Title, SearchField.Title);
        foreach (Term term in story.Tags.Concat(story.Authors).Append(story.Category).OfType<Term>())
            Add(term.Name, SearchField.Term);
        if (story.Summary is { } summary)
            Add(summary, SearchField.Body);
        Add(TextOf(story.Body.Html), SearchField.Body);
        return new StoryWords(letters.ToString(), [.. places], parts);

        void Add(string text, SearchField field) => SearchWords.Split(text, word =>
        {
            if (places.Count == ushort.MaxValue || !known.Add(WordCounter.Hash(word)))
                return;
            places.Add(new Place(letters.Length, (ushort)SearchIndex.PartOf(word, parts), (byte)word.Length, field));
            letters.Append(word);
        });
    }

    /// <summary>Hands over the words of a part of the index.</summary>
    public void Part(int part, Taker take)
    {
        for (int i = starts[part]; i < starts[part + 1]; i++)
            take(letters.AsSpan(places[i].Start, places[i].Length), places[i].Field);
    }

    // The body is markup of our own making: tags are never broken, and these are the only references in it that stand between letters.
    private static string TextOf(string html)
    {
        var text = new StringBuilder(html.Length);
        int from = 0;
        for (int open = html.IndexOf('<', StringComparison.Ordinal); open >= 0; open = html.IndexOf('<', from))
        {
            text.Append(html, from, open - from).Append(' ');
            from = html.IndexOf('>', open) + 1;
            if (from == 0)
                return text.ToString();
        }

        return text.Append(html, from, html.Length - from).Replace("&amp;", "&").Replace("&lt;", " ").Replace("&gt;", " ").Replace("&quot;", " ").Replace("&#39;", "'").ToString();
    }
}
