using static ExpoSite.Site.Tests.Checking.Facts.Stress.StressCase;

namespace ExpoSite.Site.Tests.Checking.Facts.Stress;

/// <summary>Days that stories give an expo (EXPO3303). Brinemark is on from 14 to 19 September 2026.</summary>
internal static class DayStress
{
    public static StressCase[] Cases =>
    [
        Slip("The Brinemark Expo runs from 14 to 20 September."),
        Slip("The Brinemark Expo takes place on 13–19 September 2026."),
        Slip("The Brinemark Expo opens on 15 October."),
        Slip("The Brinemark Expo closes on September 21."),
        Slip("Brinemark (September 14–18, 2026) is sold out."),
        Slip("Brinemark is held from 14 to 19 October in Quillhaven."),
        Slip("The robot will be shown at Brinemark on 20 September."),
        Slip("On 24 September at the Brinemark Expo, cooks will argue."),
        Slip("This year's Brinemark Expo runs from 16 to 21 September."),
        Slip("The Drumlin Fair runs from 3 to 8 June.", "title: Hay\npublished: 2026-06-01"),
        Slip("Brinemark, which opens in Quillhaven on 13 September, is sold out."),
        Slip("The eighth Brinemark Expo will take place from 14 September to 19 October 2026."),

        Right("The Brinemark Expo runs from 14 to 19 September."),
        Right("The Brinemark Expo opened on Monday, 14 September, and runs until Saturday."),
        Right("The Brinemark Expo runs from 14–19 September, its shuttle from 12 to 21 September."),
        Right("The Brinemark Expo of 2024 ran from 16 to 21 September."),
        Right("The Brinemark Expo runs from 14 to 19 September; the Drumlin Fair ran from 3 to 7 June."),
        Right("The Drumlin Fair ran from 3 to 7 June."),
        Right("Tickets for the Brinemark Expo are sold from 1 March to 13 September."),
        Right("The Brinemark Expo opened its ticket office on 1 March."),
        Right("The Brinemark Expo opened registration on 1 March."),
        Right("The Brinemark Expo opens for the trade on 14 September, for the public on 17 September."),
        Right("The Brinemark Expo ended its search for a director on 2 October."),
        Right("The Brinemark Expo closed a deal on 3 July with the ferries."),
        Right("The Brinemark Expo began on 12 May 2010 in a tent."),
        Right("Brinemark began on 12 May in a tent and moved to the quay later."),
        Right("The Brinemark Expo office closes on 24 December."),
        Right("The Brinemark Expo was held in May until 2018."),
        Right("The next Brinemark Expo runs from 18 to 23 September 2028."),
        Right("The next Brinemark Expo is to be held from 18 to 23 September."),
        Right("The ninth Brinemark Expo will be held from 18 to 23 September 2028."),
        Right("The seventh Brinemark Expo ran from 16 to 21 September."),
        Right("At the seventh Brinemark Expo on 17 September 2024 it rained."),
        Right("The Brinemark Expo in 2022 was held from 12 to 17 September."),
        Right("The dinner on 13 September, the evening before the Brinemark Expo, is sold out."),
        Right("At Brinemark on 12 September the first lorries waited at the gate."),
        Right("On 10 September at Brinemark, carpenters were still at work."),
        Right("On 22 September at Brinemark, only the carpets were left."),
        Right("At Brinemark on 11 May the new hall was presented to the press."),
        Right("The new hall at Brinemark opens on 1 December."),
        Right("Brinemark Harbour opens on 1 December."),
        Right("The exhibition of ropes at Brinemark runs from 1 to 30 September."),
        Right("The Brinemark Expo takes place from 14 to 19 September, the Drumlin Fair from 3 to 7 June."),
        Right("Brinemark takes place on 16 September 2026 in the rain."),
        Right("The Brinemark Expo runs until 19 September, and some tents stand until 25 September."),
        Right("The Brinemark Expo runs from 14 September (opening at 9.12) to 19 September."),
        Right("The Brinemark Expo was due to open on 7 September, but the tide was late."),
        Right("The Brinemark Expo was moved from 7 September to 14 September."),
        Right("The Brinemark Expo, once held from 1 to 5 May, now belongs to autumn."),
        Right("Die Brinemark Expo läuft vom 14. bis 19. September.", "title: Neues\nlang: de"),
        Right("The Brinemark Expo was opened on 14 September by the mayor."),
    ];
}
