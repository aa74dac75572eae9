using System.Buffers;

namespace ExpoSite.Normalize.Tagging.Words;

/// <summary>What all ways of writing one tag have in common: no capitals, accents, hyphens or plural.</summary>
internal static class TagKey
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".'’");

    public static string Of(string form) => EnglishStems.Singular(WithoutMarks(PlainLetters.Of(form.Replace('-', ' '))));

    private static string WithoutMarks(string plain) =>
        plain.AsSpan().ContainsAny(Marks) ? string.Concat(plain.Where(c => !Marks.Contains(c))) : plain;
}
