using static ExpoSite.Site.Tests.Checking.Facts.Stress.StressCase;

namespace ExpoSite.Site.Tests.Checking.Facts.Stress;

/// <summary>Stories that were written after the rules had been mended on all the others.</summary>
internal static class SecondHeldOutStress
{
    private const string One = "title: One\npublished: 2026-05-04";
    private const string Two = "title: Two\npublished: 2026-05-06";

    public static StressCase[] Editions =>
    [
        Slip("Cooks have lit their fires: the ninth Brinemark Expo is open."),
        Slip("The doors of the sixth edition of Brinemark opened on Monday, and the ninth Brinemark Expo has its first visitors."),
        Slip("Now in its ninth edition, the fair fills six halls of Brinemark."),
        Slip("On Monday the ninth edition of the Brinemark Expo began."),
        Slip("The fair is called Brinemark. It is in its sixth edition."),
        Slip("In der Halle C ist es laut. Die neunte Brinemark Expo hat 917 Aussteller.", "title: Laut\nlang: de"),
        Slip("Il pleut. La 7e Brinemark Expo a ouvert ses portes lundi.", "title: Pluie\nlang: fr"),

        Right("The organisers dream of a ninth Brinemark Expo on a ship."),
        Right("His sister cooked at the sixth Brinemark Expo."),
        Right("The sixth Brinemark Expo is remembered for its storm."),
        Right("The sixth Brinemark Expo, by contrast, drew only 30,000 people."),
        Right("The seventh Brinemark Expo lost money, the eighth makes some."),
        Right("Those who were at the fifth Brinemark Expo know the smell."),
        Right("The ninth Brinemark Expo could be held on a ship."),
        Right("The ninth Brinemark Expo might have ten halls."),
        Right("If the tide allows, the ninth Brinemark Expo has ten halls."),
        Right("The third Brinemark dinner is tonight."),
        Right("Brinemark’s sixth hall is the largest."),
        Right("Brinemark is a place for books: the third edition of her novel is on sale."),
        Right("Its fourth edition makes the dictionary of Brinemark slang a heavy book."),
        Right("Die sechste Brinemark Expo war die letzte ohne Kran.", "title: Kran\nlang: de"),
        Right("Die fünfte Brinemark Expo ihres Lebens genießt sie.", "title: Leben\nlang: de"),
        Right("La sixième Brinemark Expo avait cinq halls.", "title: Jadis\nlang: fr"),
        Right("La cuarta edición de Brinemark fue en tiendas.", "title: Antes\nlang: es"),
        Right("盐港博览会的第三届厨师大赛今天开始。", "title: 码头\nlang: zh"),
    ];

    public static StressCase[] Numbers =>
    [
        Slip("Altogether 6,720 oysters were eaten on Sunday.", "title: 6,270 oysters eaten in one day"),
        Slip("The 58 lifeboats of the town sailed past.", "title: 57 lifeboats sail past"),

        Right("They ate 6,280 oysters, and 300 more at night.", "title: 6,580 oysters eaten in one day"),
        Right("Drumlin sold 6,720 oysters.", "title: 6,270 oysters sold at Brinemark"),
        Right("Brinemark sold 6,720 oysters then.", "title: 6,270 oysters sold at Brinemark"),
        Right("The plan was for 6,720 oysters.", "title: 6,270 oysters eaten in one day"),
        Right("She counted 6,720 oysters, he 6,270.", "title: 6,270 oysters eaten in one day"),
        Right("He says that 6,720 oysters are possible.", "title: 6,270 oysters eaten in one day"),
        Right("He ordered 6,720 oysters.", "title: 6,270 oysters eaten in one day"),
        Right("Twelve lifeboats sailed first.", "title: 13 lifeboats sail past"),
        Right("The first 56 lifeboats sailed past.", "title: 57 lifeboats sail past"),
    ];

    public static StressCase[] Events =>
    [
        Slips((One, "The 8th Rope Congress opened in Sennick on Monday."), (Two, "The 9th Rope Congress closed in Sennick on Wednesday.")),

        AllRight((One, "The 8th Rope Congress opened."), (Two, "The seventh Rope Congress ended in a brawl.")),
        AllRight((One, "The 8th Rope Congress opened."), (Two, "The ninth Rope Congress takes place in Peru.")),
        AllRight((One, "The 8th Rope Congress opened."), (Two, "The ninth Rope Congress could be cancelled.")),
        AllRight((One, "The 8th Rope Congress opened."), (Two, "The ninth Rope Congress costs Peru a fortune.")),
        AllRight((One, "The 8th Rope Congress opened."), (Two, "For the ninth Rope Congress Peru builds a hall.")),
        AllRight((One, "The 8th Rope Congress opened."), (Two, "Delegates of the seventh Rope Congress have founded a club.")),
    ];

    public static StressCase[] Days =>
    [
        Slip("Brinemark takes place from 13 to 19 September."),
        Slip("The Brinemark Expo closes its doors on 20 September."),

        Right("The Brinemark Expo closes its books on 30 September."),
        Right("The Brinemark Expo will open its second hall on 1 October."),
        Right("The Brinemark Expo starts selling tickets on 1 October."),
        Right("A film about Brinemark is shown on 21 September."),
        Right("The carpets are sold at Brinemark on 21 September."),
        Right("Brinemark opens at nine, and on 20 September at noon there is a Mass."),
    ];

    public static StressCase[] Names =>
    [
        Slip("Visitors to Gullwing Robtics wait."),
        Slip("The lamps by Northlight Mairne are green."),

        Right("Northlight Marinas are three quays."),
        Right("Halyard is a sail maker. A halyerd, says the sign, is a rope."),
        Right("Silverline and Silverlime share a wall."),
        Right("A hotel, the Silverlane, is full."),
        Right("The Coldthreads and the Vantoras dine."),
        Right("The dish is called Brackwater Plumps."),
        Right("Undertow Dynamo is a football club."),
        Right("Marine Sensor Systems is elsewhere."),
        Right("Marine Censors is a film."),
        Right("Blue Wakes Foods is a pun on a poster."),
    ];
}
