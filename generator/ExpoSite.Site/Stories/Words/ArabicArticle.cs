namespace ExpoSite.Site.Stories.Words;

/// <summary>
/// The article of Arabic, which is written as one with its noun and with what stands before both: al-, wal-, bil-, lil- (the light
/// stemming of Larkey, Ballesteros and Connell 2002, without its endings). A word that only begins like it loses these letters in
/// stories and in queries alike.
/// </summary>
internal static class ArabicArticle
{
    private const int LeastAfterArticle = 2;
    private const int LeastAfterMore = 3;

    /// <summary>The word without any; texts that leave out the hamza have some twice: <c>الالكتروني</c>.</summary>
    public static ReadOnlySpan<char> WithoutIt(ReadOnlySpan<char> word)
    {
        if (word[0] is not (>= '\u0621' and <= '\u064A'))
            return word;
        for (int length; (length = LengthIn(word)) > 0;)
            word = word[length..];
        return word;
    }

    private static int LengthIn(ReadOnlySpan<char> word)
    {
        int before = word[0] is 'و' or 'ف' ? 1 : 0;
        int more = before < word.Length && word[before] is 'ب' or 'ك' ? before + 1 : before;
        if (word[more..] is ['ا', 'ل', ..])
            return word.Length - more - 2 >= (more == 0 ? LeastAfterArticle : LeastAfterMore) ? more + 2 : 0;
        return word[before..] is ['ل', 'ل', ..] && word.Length - before - 2 >= LeastAfterMore ? before + 2 : 0;
    }
}
