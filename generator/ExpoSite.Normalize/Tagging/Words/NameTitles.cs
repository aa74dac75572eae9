using ExpoSite.Core.Language;

namespace ExpoSite.Normalize.Tagging.Words;

/// <summary>What stands before a person's name and is no part of it: forms of address and what the person does.</summary>
internal static class NameTitles
{
    private static readonly WordSet Abbreviated = WordSet.Of("Mr Mrs Ms Dr Prof Sen Rep Gov Gen Capt Col Lt Sgt Rev St");

    // Those that stand within other names, too: "Prince Rupert Quay", "Premier League".
    private static readonly WordSet Honours = WordSet.Of(
        """
        admiral bishop captain colonel commander count duke general judge justice king lady lord major master pope premier prince princess
        queen sheikh sir sultan
        """);

    private static readonly WordSet Roles = WordSet.Of(
        """
        actor actress adviser advisor ambassador analyst architect artist attorney author ceo cfo chair chairman chairperson chairwoman
        chancellor chef chief clerk coach coo columnist commissioner composer congressman congresswoman conductor constable consul
        contributor coordinator correspondent councillor counsel counsellor cto curator dean delegate deputy designer detective developer
        director economist editor engineer envoy executive fellow foreman former founder governor harbourmaster head historian inspector
        investor journalist lawyer lecturer leader lieutenant manager mayor minister officer organiser organizer owner partner photographer
        physicist pianist pilot pm premier president prime principal producer professor prosecutor quarterback reporter representative
        researcher scientist secretary senator sergeant sheriff singer skipper speaker spokesman spokesperson spokeswoman strategist
        striker superintendent supervisor trader trainer treasurer trustee undersecretary vice writer herr frau dipl-ing geschäftsführer
        geschäftsführerin präsident präsidentin madame monsieur ministre présidente directeur directrice señor señora ministro ministra
        presidente presidenta director directora
        """);

    // "Secretary of State Ada Holm": the office, and then who holds it.
    private static readonly WordSet Offices = WordSet.Of("minister secretary undersecretary");

    /// <summary>True for any word that may stand before a person's name.</summary>
    public static bool IsTitle(string word) => IsRole(word) || Honours.Contains(word);

    /// <summary>
    /// True for a word that says what a person does and hardly stands within other names. "Co-Founder" is one as "Founder" is.
    /// </summary>
    public static bool IsRole(string word) =>
        (Abbreviated.Contains(word) && !word.Equals("St", StringComparison.OrdinalIgnoreCase))
        || Roles.Contains(word.AsSpan(word.LastIndexOf('-') + 1));

    /// <summary>True for a role that names what it is in charge of: "Minister of Trade".</summary>
    public static bool IsOffice(string word) => Offices.Contains(word);
}
