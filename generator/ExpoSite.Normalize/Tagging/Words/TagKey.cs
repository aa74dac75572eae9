using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Tagging.Words;

/// <summary>What all ways of writing one tag have in common: no capitals, accents, hyphens or plural.</summary>
internal static partial class TagKey
{
    public static string Of(string form) => EnglishStems.Singular(Marks().Replace(PlainLetters.Of(form.Replace('-', ' ')), ""));

    [GeneratedRegex("[.'’]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
