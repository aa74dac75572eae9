namespace ExpoSite.Cli.Tests.Machines;

/// <summary>A small newsroom in which everything stands that cultures and zones write, sort or compare in their own ways.</summary>
internal static class MachineSite
{
    public static TemporarySite Create()
    {
        var site = new TemporarySite();
        site.Write("input/site.yml", """
            title: Fuar Işıkları
            url: https://example.org/
            timeZone: Europe/Istanbul
            categories: [Istanbul, ISI, isi, Ilgaz]
            description: Haberler
            socialCards: 1

            """);
        site.Write("input/expos.yml", """
            - id: isil-2025
              name: Işıl Fuarı 2025
              series: Işıl Fuarı
              starts: 2025-11-03T09:30:00+03:00
              ends: 2025-11-08T18:00:00+03:00
              city: İzmir
              country: Türkiye

            """);
        // without ids, so that they follow from days and addresses
        site.Write("input/articles/a.md", Story("Işıl Fuarı 2025 opens in İzmir", "2025-11-03T23:30:00-09:30",
            "[INDIGO, indigo, ıstakoz, Istakoz, istakoz]", "updated: 2025-12-31\n"));
        site.Write("input/articles/b.md", Story("TITLE IN CAPITALS: INFINITE IDEAS", "2025-11-30",
            "[ıstakoz, INDIGO, Ægir, zebra, Ångström, aardvark, cote, coté, côte]", "expires: 2031-01-01T00:00:00.250Z\n"));
        site.Write("input/articles/c.md", Story("ığdır and IĞDIR: -7.5 degrees, 1.234,5 tons", "2024-02-29 06:05", "[côte, cote, zebra]",
            "corrections:\n  - date: 2024-03-01\n    text: It was -1.5.\n"));
        site.Write("input/articles/d.md", Story("Scheduled for later", "2026-03-29T02:30:00+01:00", "[zebra]", ""));
        site.Write("input/media/isik.svg",
            """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12.5 7.25" width="12.5" height="7.25"><path d="M-.5 1.25h1e-3"/></svg>""");
        site.Write("input/raw/quay.txt", """
            Meridian Fair Opens Harbour of Ideas Hall to 240 Young Companies

            Mar 12, 2025 By

            The ninth Meridian Fair opened its largest hall for young companies on Wednesday, with 240 exhibitors from 31 regions showing work that has never left a laboratory before. Visitors queued along the quay from seven in the morning.


            What they show is mixed: a pump without moving parts, a loom that mends cloth, a map of underground streams. "We came for one buyer and found six," said a founder from the island of Sele, whose company makes instruments for beekeepers.


            The hall stays open until Sunday. Next year the Meridian Fair wants to double its size, provided that the port authority gives up the second half of the rope works.



            Recommended for You
            Industry

            Meridian Fair Opens Harbour of Ideas Hall to 240 Young Companies

            By /Mar 12, 2025

            The ninth Meridian Fair opened its largest hall for young companies on Wednesday, with 240 exhibitors from 31 regions showing work that has never left a laboratory before.
            Logistics

            Ferry Line Launches Night Crossing Service for Fair Visitors

            By /Mar 11, 2025

            Visitors to the fair can sleep on the way home: from Friday a ferry leaves Port Avella at eleven each night. The line calls it the "Night Crossing" and has fitted 90 cabins for it.
            Industry

            Old Rope Works Wins Prize for Careful Rebuilding

            By /Mar 10, 2025

            The rope works of Port Avella has won this year's prize for the rebuilding of industrial halls. The jury praised the roof, which was taken down tile by tile and put up again in the same order.

            """);
        return site;
    }

    private static string Story(string title, string published, string tags, string more) =>
        $"---\ntitle: \"{title}\"\npublished: {published}\ncategory: Istanbul\ntags: {tags}\n{more}---\n\n![Işık](isik.svg)\n\nAt 9.30 "
            + $"the halls of the Işıl Fuarı 2025 opened: 1.5 million, -7 degrees, 12,345 visitors.\n\n| A | B |\n| --- | --- |\n| ı | "
            + $"1.5 |\n\n## Iıİi\n\nInstitutions in İzmir and INDIVIDUALS in Iğdır gave ideas on {published}.\n";
}
