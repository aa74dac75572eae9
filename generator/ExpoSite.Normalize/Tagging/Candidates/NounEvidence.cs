using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging.Candidates;

/// <summary>Places of a common word, which tell a noun from a verb or an adjective without a dictionary.</summary>
internal sealed class NounEvidence
{
    private const int PhraseReach = 4;

    private readonly Dictionary<string, int> forms = new(StringComparer.Ordinal);
    private int nounPlaces, headPlaces, smallPlaces;
    private double verbPlaces;

    public int Count { get; private set; }

    public bool IsInTitle { get; private set; }

    public int First { get; private set; } = int.MaxValue;

    public double NounShare => nounPlaces / (double)Count;

    /// <summary>Share of places where no noun follows that it could belong to.</summary>
    public double HeadShare => headPlaces / (double)Count;

    public double VerbShare => verbPlaces / Count;

    /// <summary>True when it stands at least once in a phrase that an article, a preposition, an owner or a number opens.</summary>
    public bool IsInPhrase { get; private set; }

    /// <summary>True when one of its forms is another than the singular.</summary>
    public bool IsPlural { get; private set; }

    /// <summary>True when a phrase of the headline ends with it, or when the headline starts with its plural.</summary>
    public bool IsHeadInTitle { get; private set; }

    /// <summary>The commonest form, singular or plural. A word that comes back and is never without its capital keeps it.</summary>
    public string Form
    {
        get
        {
            string form = "";
            int most = 0;
            foreach ((string other, int count) in forms)
            {
                if (count > most || (count == most && string.CompareOrdinal(other, form) < 0))
                    (form, most) = (other, count);
            }

            return Count > 2 && smallPlaces == 0 ? char.ToUpperInvariant(form[0]) + form[1..] : form;
        }
    }

    public void Add(TagText text, int index)
    {
        TagToken token = text.Tokens[index];
        Count++;
        IsInTitle |= token.IsInTitle;
        First = Math.Min(First, text.Offset(index));
        smallPlaces += token.IsCapitalized ? 0 : 1;
        forms[token.Lower] = forms.GetValueOrDefault(token.Lower) + 1;
        bool isPlural = token.Lower != text.SingularAt(index);
        IsPlural |= isPlural;
        // Headlines leave out the small words that this goes by.
        if (token.IsInTitle)
            IsHeadInTitle |= EndsPhrase(text, index) || (token.StartsClause && isPlural);
        else
            AddPlace(text, index);
    }

    // "weighs 40", "transforms itself": a noun has no object.
    private static bool TakesObject(TagText text, int index)
    {
        TagToken after = text.Tokens[index + 1];
        return !after.IsWord || text.Language.Objects.Contains(after.Lower);
    }

    private static bool EndsPhrase(TagText text, int index)
    {
        if (text.Tokens[index].EndsClause || index + 1 >= text.Tokens.Length)
            return true;
        string after = text.Tokens[index + 1].Lower;
        LanguageWords words = text.Language;
        return words.Prepositions.Contains(after) || words.Auxiliaries.Contains(after) || words.Conjunctions.Contains(after);
    }

    // True where an article, a preposition, an owner or a number opens the phrase, a few words before.
    private static bool StandsInPhrase(TagText text, int index)
    {
        for (int i = index; i > index - PhraseReach && !text.Tokens[i].StartsClause; i--)
        {
            TagToken before = text.Tokens[i - 1];
            if (before.IsPossessive || !before.IsWord || text.Language.Determiners.Contains(before.Lower)
                || text.Language.Prepositions.Contains(before.Lower))
            {
                return true;
            }

            // A plural closes a phrase: what follows it is its verb.
            if (!text.IsContentWord(i - 1) || (!before.IsCapitalized && text.SingularAt(i - 1) != before.Lower))
                return false;
        }

        return false;
    }

    private void AddPlace(TagText text, int index)
    {
        LanguageWords words = text.Language;
        TagToken token = text.Tokens[index];
        string? before = token.StartsClause ? null : text.Tokens[index - 1].Lower;
        string? after = token.EndsClause || index + 1 >= text.Tokens.Length ? null : text.Tokens[index + 1].Lower;
        if (before is not null)
        {
            bool isOwned = text.Tokens[index - 1].IsPossessive || words.Determiners.Contains(before) || words.Prepositions.Contains(before);
            nounPlaces += isOwned ? 1 : 0;
            verbPlaces += words.BeforeVerbs.Contains(before) ? 1 : words.Auxiliaries.Contains(before) ? 0.5 : 0;
        }

        IsInPhrase |= StandsInPhrase(text, index);
        if (before is not null && after is not null && TakesObject(text, index))
            verbPlaces++;
        else if (EndsPhrase(text, index))
            headPlaces++;
        else if (after is not null && (words.Determiners.Contains(after) || words.BeforeVerbs.Contains(after)))
            verbPlaces += words.IsEnglish && after != "to" && after != "not" && after != "who" ? 1 : 0;
    }
}
