namespace ExpoSite.Site.Knowledge;

/// <summary>
/// Finds known names in texts: whole words, the longest name first, none inside another. What a name writes in capitals the text
/// must too ("Polish" is no "polish", "US" no "us"); small letters match either, so that headlines in capitals are read. Spaces,
/// hyphens and apostrophes between words are alike. Thread-safe once built.
/// </summary>
internal sealed class NameFinder<T>
{
    private readonly Dictionary<string, NamesOfWord> byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    // Most words of a text begin with a small letter, and most names with a capital: those need no look-up.
    private readonly bool[] asciiStarts = new bool[128];

    /// <param name="names">Names and what they stand for; where a name comes twice, the first counts.</param>
    public NameFinder(IEnumerable<(string Name, T Target)> names)
    {
        foreach ((string text, T target) in names)
        {
            string composed = ForbiddenCharacters.Remove(text).Normalize(NormalizationForm.FormC);
            TextWord[] tokens = Split(composed).ToArray();
            if (tokens.Length == 0)
                continue;
            string first = composed.Substring(tokens[0].Start, tokens[0].Length);
            if (char.IsAscii(first[0]))
                asciiStarts[first[0]] = asciiStarts[char.ToUpperInvariant(first[0])] = true;
            if (!byFirstWord.TryGetValue(first, out NamesOfWord? same))
                byFirstWord.Add(first, same = new NamesOfWord());
            same.Add(new Name(composed, tokens, target));
        }
    }

    /// <summary>Every mention, in the order of the text.</summary>
    public List<NameMention<T>> Find(string text)
    {
        var mentions = new List<NameMention<T>>();
        Dictionary<string, NamesOfWord>.AlternateLookup<ReadOnlySpan<char>> lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        int done = 0;
        foreach (TextWord word in Split(text))
        {
            char start = text[word.Start];
            if (word.Start < done || (char.IsAscii(start) && !asciiStarts[start])
                || !lookup.TryGetValue(word.In(text), out NamesOfWord? candidates)
                || candidates.FindAt(text.AsSpan(word.Start)) is not (var name, var length))
            {
                continue;
            }

            mentions.Add(new NameMention<T>(name.Target, word.Start, length));
            done = word.Start + length;
        }

        return mentions;
    }

    // Without spaces, any character may end a name.
    private static TextWordReader Split(ReadOnlySpan<char> text) => TextWords.In(text, alone: Script.IsUnspaced);

    /// <summary>
    /// Names that begin with one word, by their second: of the companies at a fair, hundreds may begin with the name of one city.
    /// </summary>
    private sealed class NamesOfWord
    {
        private readonly List<Name> alone = [];
        private readonly Dictionary<string, List<Name>> bySecondWord = new(StringComparer.OrdinalIgnoreCase);

        public void Add(Name name)
        {
            List<Name>? same = alone;
            if (name.Tokens is [_, var second, ..])
            {
                string word = name.Text.Substring(second.Start, second.Length);
                if (!bySecondWord.TryGetValue(word, out same))
                    bySecondWord.Add(word, same = []);
            }

            if (same.Exists(n => n.Text == name.Text))
                return;
            int shorter = same.FindIndex(n => n.Tokens.Length < name.Tokens.Length);
            same.Insert(shorter < 0 ? same.Count : shorter, name);
        }

        /// <summary>The longest name that a text starts with, and its length there; or null.</summary>
        public (Name Name, int Length)? FindAt(ReadOnlySpan<char> text)
        {
            TextWordReader words = Split(text);
            return (words.MoveNext() && words.MoveNext()
                && bySecondWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words.Current.In(text), out List<Name>? longer)
                    ? FirstAt(longer, text) : null)
                ?? FirstAt(alone, text);
        }

        private static (Name Name, int Length)? FirstAt(List<Name> names, ReadOnlySpan<char> text)
        {
            foreach (Name name in names)
            {
                if (name.LengthAt(text) is > 0 and int length)
                    return (name, length);
            }

            return null;
        }
    }

    private sealed record Name(string Text, TextWord[] Tokens, T Target)
    {
        /// <summary>How long the name is at the start of a text; 0 where something else stands.</summary>
        public int LengthAt(ReadOnlySpan<char> text)
        {
            TextWordReader words = Split(text);
            int end = 0, ownEnd = 0;
            foreach (TextWord own in Tokens)
            {
                if (!words.MoveNext() || !SameWord(own.In(Text), words.Current.In(text))
                    || (end > 0 && !SameGap(Text.AsSpan()[ownEnd..own.Start], text[end..words.Current.Start])))
                {
                    return 0;
                }

                (end, ownEnd) = (words.Current.End, own.End);
            }

            return end;
        }

        private static bool SameWord(ReadOnlySpan<char> own, ReadOnlySpan<char> other)
        {
            if (own.Length != other.Length)
                return false;
            for (int i = 0; i < own.Length; i++)
            {
                if (own[i] != other[i] && (char.IsUpper(own[i]) || char.ToLowerInvariant(other[i]) != own[i]))
                    return false;
            }

            return true;
        }

        // Any mark other than those that join words must be the same in both.
        private static bool SameGap(ReadOnlySpan<char> own, ReadOnlySpan<char> other) =>
            IsJoint(own) ? IsJoint(other) && own.IsEmpty == other.IsEmpty : own.Trim().SequenceEqual(other.Trim());

        private static bool IsJoint(ReadOnlySpan<char> gap)
        {
            foreach (char c in gap)
            {
                if (!char.IsWhiteSpace(c) && c is not ('-' or '\u2010' or '\u2011' or '\u2013' or '\'' or '\u2019'))
                    return false;
            }

            return true;
        }
    }
}

/// <summary>A name found in a text.</summary>
/// <param name="Target">What it names.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Characters that it takes.</param>
internal readonly record struct NameMention<T>(T Target, int Start, int Length);

/// <summary>A text and the known names in it: expos, series, exhibitors and countries.</summary>
internal sealed record NamedText(string Text, List<NameMention<object>> Mentions)
{
    public static NamedText Of(string? text, NameFinder<object> names) => text is null ? new("", []) : new(text, names.Find(text));

    /// <summary>What is named as this kind of thing, each mention.</summary>
    public IEnumerable<T> Named<T>() => Mentions.Select(m => m.Target).OfType<T>();
}
