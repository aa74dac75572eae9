using System.Globalization;
using System.Text;
using ExpoSite.Core.Language;

namespace ExpoSite.Normalize.Tagging.Words;

/// <summary>What all ways of writing one tag have in common: no capitals, accents, hyphens or plural.</summary>
internal static class TagKey
{
    public static string Of(string form)
    {
        if (form.All(c => char.IsAsciiLetterLower(c) || c == ' '))
            return EnglishStems.Singular(form);
        var key = new StringBuilder(form.Length);
        // What a page states can hold half a surrogate pair.
        string whole = form.Any(char.IsSurrogate) ? string.Concat(form.EnumerateRunes()) : form;
        foreach (char c in whole.Normalize(NormalizationForm.FormD))
        {
            if (c is '-')
                key.Append(' ');
            else if (c is not ('.' or '\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                key.Append(char.ToLowerInvariant(c));
        }

        return EnglishStems.Singular(key.ToString());
    }
}
