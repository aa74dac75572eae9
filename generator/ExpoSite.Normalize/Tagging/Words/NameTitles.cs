namespace ExpoSite.Normalize.Tagging.Words;

/// <summary>Words beside names: forms of address and roles, which stand before a person's, and what other names end with.</summary>
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

    // Common words that the names of institutions, places and occasions end with or are built on.
    private static readonly WordSet Heads = WordSet.Of(
        """
        academy act agency agreement airlines airport alliance archive army art arts assembly association authority avenue award awards
        bank battle bay beach board book branch bridge building bureau cathedral center centers centre centres chamber championship
        championships charter church city clinic club co coalition coast code college commission committee community company confederation
        conference congress convention cooperative corp corporation council country county court cup day days department district embassy
        empire exhibition expo faculty fair federation festival force forum foundation front fund gallery game games garden gardens gate
        group guard guild gulf hall harbor harbour highway history hospital hotel house inc index initiative institute island islands isle
        journal kingdom laboratory lake law laws league library list llc ltd magazine market medal ministry mission month mount mountain
        mountains movement museum music navy network ocean office opera orchestra order organisation organization palace parish park
        parliament partnership party peninsula pier plan plc port prize program programme project province quay railway record records
        region register registry report republic review river road sanctuary school schools sea senate series service services show society
        song sons square state states station story strait street summit symphony team temple territory theater theatre theory tournament
        tower town treaty tribunal trust union university valley village walk war week wing world yacht yard year zoo
        """);

    /// <summary>True for a word that heads the name of an institution, a place or an occasion, and a person's never.</summary>
    public static bool IsHead(string lower) => Heads.Contains(lower);

    /// <summary>True for any word that may stand before a person's name.</summary>
    public static bool IsTitle(string word) => IsRole(word) || Honours.Contains(word);

    /// <summary>True for what a person does, which hardly stands within other names. "Co-Founder" is one as "Founder" is.</summary>
    public static bool IsRole(string word) =>
        (Abbreviated.Contains(word) && !word.Equals("St", StringComparison.OrdinalIgnoreCase))
        || Roles.Contains(word.AsSpan(word.LastIndexOf('-') + 1));

    /// <summary>True for a role that names what it is in charge of: "Minister of Trade".</summary>
    public static bool IsOffice(string word) => Offices.Contains(word);
}
