using ExpoSite.Normalize.Tagging.Words;

namespace ExpoSite.Normalize.Tagging.Candidates;

/// <summary>Short forms that a text explains: "Avella Machine Fair (AMF)".</summary>
internal static class Acronyms
{
    private const int MaxWords = 8;

    /// <summary>The names that short forms in brackets stand for; the first explanation of each counts.</summary>
    public static Dictionary<string, string> Defined(TagText text)
    {
        var defined = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 1; i < text.Tokens.Length; i++)
        {
            TagToken token = text.Tokens[i];
            if (token.IsBracketed && token.IsAcronym && NameBefore(text, i) is { } name)
                defined.TryAdd(token.Text, name);
        }

        return defined;
    }

    /// <summary>True when the capitals of the name, its small words left out, are the letters of the short form.</summary>
    public static bool Fits(string acronym, string name) =>
        string.Concat(name.Split(' ').Where(w => char.IsUpper(w[0])).Select(w => w[0])).Equals(acronym, StringComparison.Ordinal);

    private static string? NameBefore(TagText text, int at)
    {
        string acronym = text.Tokens[at].Text;
        for (int start = at - 2; start >= 0 && at - start <= MaxWords; start--)
        {
            if (text.Tokens[start].Paragraph != text.Tokens[at].Paragraph || text.Tokens[start + 1].StartsClause)
                return null;
            string name = text.Join(start, at);
            if (text.Tokens[start].IsCapitalized && Fits(acronym, name))
                return name;
        }

        return null;
    }
}
