using System.Collections.Frozen;

namespace ExpoSite.Normalize.Tagging;

/// <summary>What stands before a person's name and is no part of it.</summary>
internal static class NameTitles
{
    private static readonly FrozenSet<string> Abbreviated = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Mr", "Mrs", "Ms", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Capt", "Col", "Lt", "Sgt", "Rev", "St");

    private static readonly FrozenSet<string> Full = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Sir", "Lady", "Lord", "President", "Vice", "Prime", "Minister", "Premier", "Chancellor", "Mayor", "Senator", "Governor", "Chief",
        "Secretary", "Professor", "Chairman", "Chairwoman", "Director", "General", "Captain", "Judge", "Justice", "King", "Queen",
        "Prince", "Princess", "Pope", "Former", "Deputy", "Ambassador", "Commissioner", "Inspector", "Officer", "Executive", "Manager",
        "Herr", "Frau", "Madame", "Monsieur", "Señor", "Señora", "Präsident", "Ministre", "Ministro", "Presidente");

    /// <summary>True for a title that is written with a full stop.</summary>
    public static bool IsAbbreviated(string word) => Abbreviated.Contains(word);

    public static bool IsTitle(string word) => Abbreviated.Contains(word) && word != "St" || Full.Contains(word);
}
