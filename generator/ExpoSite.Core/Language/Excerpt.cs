namespace ExpoSite.Core.Language;

/// <summary>Shortens a text to its first sentences, or words. What a reader sees as one character is never cut.</summary>
public static class Excerpt
{
    // What is shorter than such a part of it says too little.
    private const int Shortness = 6;

    // A sentence may be so many times as long as what was asked for before it is cut.
    private const int Patience = 2;

    /// <summary>Whole sentences, about as long as asked for: the text's first ones, or one that is longer, or the only short one.</summary>
    /// <returns>Part of a sentence only where that has more than twice the length, or the text has none: then as <see cref="Of"/>.
    /// </returns>
    public static string WholeSentences(string text, int about)
    {
        if (text.Length <= about)
            return text;
        int end = SentencesWithin(text, about, about / Shortness);
        if (end < 0)
            end = SentenceFrom(text, about);
        if (end < 0)
            end = SentencesWithin(text, about, 0);
        return end > 0 ? text[..end] : Of(text, about);
    }

    /// <summary>The text when it is short enough; else whole sentences; else cut between words, with an ellipsis.</summary>
    /// <param name="longest">Longest result, in UTF-16 code units; at least 2.</param>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        int end = SentencesWithin(text, longest, longest / 3);
        if (end > 0)
            return text[..end];
        end = WordsWithin(text, longest - 1);
        return text[..end].TrimEnd(' ', ',', ';', ':', '-', '–', '—', '，', '、', '；', '：') + "…";
    }

    // The end of the sentence that goes on beyond an offset; -1 for an endless one.
    private static int SentenceFrom(string text, int start)
    {
        for (int i = start; i < Math.Min(text.Length, start * Patience); i++)
        {
            if (Sentences.EndsAt(text, i))
                return PastClosing(text, i + 1);
        }

        return -1;
    }

    private static int PastClosing(string text, int end)
    {
        while (end < text.Length && Sentences.Closing.Contains(text[end]))
            end++;
        return end;
    }

    private static int SentencesWithin(string text, int longest, int least)
    {
        for (int i = longest - 1; i > least; i--)
        {
            if (Sentences.EndsAt(text, i) && PastClosing(text, i + 1) is var end && end <= longest)
                return end;
        }

        return -1;
    }

    private static int WordsWithin(string text, int longest)
    {
        int end = TextCut.At(text, longest);
        int space = text.LastIndexOfAny([' ', '\u3000', '，', '、', '；', '：'], end - 1, end);
        // A text that has no spaces in its last part is not written with spaces between words.
        return space > end / 2 ? space : end;
    }
}
