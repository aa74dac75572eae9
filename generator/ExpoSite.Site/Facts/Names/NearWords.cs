namespace ExpoSite.Site.Facts.Names;

/// <summary>
/// Finds the words that differ from another by one slip. Two words that do are alike once a letter is taken from one or both, so
/// words are kept under every such form: a look-up takes as many steps as the word has letters, however many words there are.
/// </summary>
internal sealed class NearWords
{
    private const int MaxLength = 40;

    private readonly Dictionary<string, List<string>> byForm = new(StringComparer.Ordinal);
    private readonly HashSet<string> all = new(StringComparer.Ordinal);

    /// <summary>Adds a word; very long ones are left out.</summary>
    public void Add(string word)
    {
        if (word.Length > MaxLength || !all.Add(word))
            return;
        Keep(word, word);
        for (int i = 1; i < word.Length; i++)
            Keep(word.Remove(i, 1), word);
    }

    public bool Contains(string word) => all.Contains(word);

    /// <summary>The words, each once, in the order in which they were added.</summary>
    public List<(string Word, NameSlip Slip)> Of(ReadOnlySpan<char> written)
    {
        List<(string Word, NameSlip Slip)> near = [];
        if (written.Length is 0 or > MaxLength)
            return near;
        Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> forms = byForm.GetAlternateLookup<ReadOnlySpan<char>>();
        Take(written, written, near, forms);
        Span<char> form = stackalloc char[written.Length - 1];
        for (int i = 1; i < written.Length; i++)
        {
            written[..i].CopyTo(form);
            written[(i + 1)..].CopyTo(form[i..]);
            Take(form, written, near, forms);
        }

        return near;
    }

    private static void Take(
        ReadOnlySpan<char> form, ReadOnlySpan<char> written, List<(string Word, NameSlip Slip)> near,
        Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> forms)
    {
        if (!forms.TryGetValue(form, out List<string>? words))
            return;
        foreach (string word in words)
        {
            if (NameSlips.Between(written, word) is not NameSlip.None and var slip && !near.Exists(n => n.Word == word))
                near.Add((word, slip));
        }
    }

    private void Keep(string form, string word)
    {
        if (!byForm.TryGetValue(form, out List<string>? words))
            byForm.Add(form, words = []);
        if (!words.Contains(word))
            words.Add(word);
    }
}
