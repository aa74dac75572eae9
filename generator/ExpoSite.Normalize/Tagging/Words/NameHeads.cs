using ExpoSite.Core.Language;

namespace ExpoSite.Normalize.Tagging.Words;

/// <summary>Common words that the names of institutions, places and occasions end with or are built on, and a person's never.</summary>
internal static class NameHeads
{
    private static readonly WordSet English = WordSet.Of(
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

    public static bool Contains(string lower) => English.Contains(lower);
}
