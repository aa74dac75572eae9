using System.Runtime.InteropServices;

namespace ExpoSite.Normalize.Titles;

/// <summary>How a phrase recurs in a text.</summary>
/// <param name="Count">Places where its words stand in this order, in any form, whatever quotation marks are among them.</param>
/// <param name="IsQuoted">True when one of the places opens a quotation within or at its start.</param>
/// <param name="IsName">True when one of the places has capitals on its words although no sentence starts there.</param>
internal readonly record struct Recurrence(int Count, bool IsQuoted, bool IsName);

/// <summary>The texts beside a headline, searched for the phrases in it.</summary>
internal sealed class PhraseEvidence(IEnumerable<string> texts)
{
    private readonly List<List<Word>> texts = [.. texts.Select(Word.In)];

    /// <summary>Recurrences of consecutive words of a headline.</summary>
    public Recurrence Of(ReadOnlySpan<Word> phrase)
    {
        int count = 0;
        bool quoted = false, name = false;
        foreach (List<Word> words in texts)
        {
            for (int i = 0; i + phrase.Length <= words.Count; i++)
            {
                if (!Stands(phrase, words, i))
                    continue;
                count++;
                Span<Word> found = CollectionsMarshal.AsSpan(words).Slice(i, phrase.Length);
                foreach (Word word in found)
                    quoted |= word.OpensQuote;
                name |= IsName(found);
            }
        }

        return new Recurrence(count, quoted, name);
    }

    private static bool Stands(ReadOnlySpan<Word> phrase, List<Word> words, int at)
    {
        for (int i = 0; i < phrase.Length; i++)
        {
            if (!phrase[i].IsFormOf(words[at + i]) || (i > 0 && words[at + i].StartsClause))
                return false;
        }

        return true;
    }

    private static bool IsName(ReadOnlySpan<Word> found)
    {
        foreach (Word word in found)
        {
            if (!word.IsCapitalized && !word.IsFunctionWord)
                return false;
        }

        return found[0].IsCapitalized && (found.Length > 1 || !found[0].StartsClause);
    }
}
