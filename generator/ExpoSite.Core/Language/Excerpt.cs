namespace ExpoSite.Core.Language;

/// <summary>Shortens a text to its first sentences, or words. What a reader sees as one character is never cut.</summary>
public static class Excerpt
{
    /// <summary>The text when it is short enough; else whole sentences; else cut between words, with an ellipsis.</summary>
    /// <param name="longest">Longest result, in UTF-16 code units; at least 2.</param>
    /// <param name="keepsShort">True to keep whole sentences however short; else less than a third of the length is too little.</param>
    public static string Of(string text, int longest, bool keepsShort = false)
    {
        if (text.Length <= longest)
            return text;
        int end = SentencesWithin(text, longest, keepsShort ? 0 : longest / 3);
        if (end > 0)
            return text[..end];
        end = WordsWithin(text, longest - 1);
        return text[..end].TrimEnd(' ', ',', ';', ':', '-', '–', '—', '，', '、', '；', '：') + "…";
    }

    private static int SentencesWithin(string text, int longest, int least)
    {
        for (int i = longest - 1; i > least; i--)
        {
            if (!Sentences.EndsAt(text, i))
                continue;
            int end = i + 1;
            while (end < text.Length && Sentences.Closing.Contains(text[end]))
                end++;
            if (end <= longest)
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
