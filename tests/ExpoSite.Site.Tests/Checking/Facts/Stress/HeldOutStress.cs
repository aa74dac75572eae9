using static ExpoSite.Site.Tests.Checking.Facts.Stress.StressCase;

namespace ExpoSite.Site.Tests.Checking.Facts.Stress;

/// <summary>Stories that were written after the rules had been mended on the others.</summary>
internal static class HeldOutStress
{
    private const string One = "title: One\npublished: 2026-05-04";
    private const string Two = "title: Two\npublished: 2026-05-06";

    public static StressCase[] Editions =>
    [
        Slip("Rope makers from Peru have come to the quay. It is the ninth edition of Brinemark, and the first with a crane."),
        Slip("The mayor opened the ninth Brinemark Expo with a horn."),
        Slip("A turbine of Undertow Dynamics is shown at the ninth Brinemark Expo."),
        Slip("Coldthread unveiled a sensor at the sixth Brinemark Expo on Tuesday."),
        Slip("Since its founding in 2012 Brinemark has grown. The ninth edition has 917 stands."),
        Slip("Rain.", "title: What to see at the ninth Brinemark Expo"),
        Slip("The tenth annual Brinemark Expo ended with a dance."),
        Slip("Mit Blasmusik hat die neunte Ausgabe der Brinemark Expo begonnen.", "title: Musik\nlang: de"),
        Slip("Brinemark ouvre sa 9e édition sous la pluie.", "title: Pluie\nlang: fr"),
        Slip("Llueve en el muelle. La séptima edición de Brinemark tiene seis naves.", "title: Lluvia\nlang: es"),

        Right("Tickets to the ninth Brinemark Expo go on sale in spring."),
        Right("A poster of the fourth Brinemark Expo hangs in his kitchen."),
        Right("She met her husband at the third Brinemark Expo and her lawyer at the fifth."),
        Right("The ninth Brinemark Expo is two years away."),
        Right("Whether there is a ninth Brinemark Expo depends on the tide."),
        Right("A ninth Brinemark Expo seems certain."),
        Right("The director has begun to think of the ninth Brinemark Expo."),
        Right("The seventh Brinemark Expo drew 48,000 people."),
        Right("The sixth Brinemark Expo was the last without a crane."),
        Right("The second Brinemark cook to win is a baker."),
        Right("Now in its eleventh year, Brinemark has its eighth edition."),
        Right("The fourth Brinemark Night begins at ten."),
        Right("Every second Brinemark Expo has had rain."),
        Right("Brinemark publishes a journal; its fifth edition is about ropes."),
        Right("The ropewalk’s fifth edition of the relay starts at Brinemark."),
        Right("The sixth edition of the Brinemark guide is green."),
        Right("One in five has been here for the fifth Brinemark Expo in a row."),
        Right("It is already the fifth Brinemark Expo for the Pettersons."),
        Right("Auf der fünften Brinemark Expo lernten sie sich kennen.", "title: Liebe\nlang: de"),
        Right("Die zweite Brinemark-Nacht beginnt um zehn.", "title: Nacht\nlang: de"),
        Right("Für die neunte Brinemark Expo sucht die Stadt einen Kai.", "title: Kai\nlang: de"),
        Right("À la cinquième Brinemark Expo, ils se sont rencontrés.", "title: Amour\nlang: fr"),
        Right("Elle prépare déjà la neuvième édition de Brinemark.", "title: Demain\nlang: fr"),
        Right("Se conocieron en la quinta edición de Brinemark.", "title: Amor\nlang: es"),
        Right("El V Brinemark de su vida fue el mejor.", "title: Vida\nlang: es"),
        Right("下一届，即第九届盐港博览会，尚无日期。", "title: 码头\nlang: zh"),
    ];

    public static StressCase[] Numbers =>
    [
        Slip("The 324 beekeepers brought honey.", "title: 342 beekeepers on the quay"),
        Slip("Exactly 27,480 visitors were counted.", "title: 27,840 visitors counted"),
        Slip("The ferry company has bought eleven ferries.", "title: Twelve ferries for the ferry company"),
        Slip("In the hall 512 chairs were sold.", "title: 521 chairs sold in an hour"),

        Right("On Saturday 27,480 visitors were counted, 2,000 on the last evening.", "title: 30,000 visitors counted"),
        Right("Last year 27,480 visitors were counted.", "title: 27,840 visitors counted"),
        Right("The previous record was 27,480 visitors.", "title: 27,840 visitors counted"),
        Right("Thirteen chefs applied.", "title: Twelve chefs in one kitchen"),
        Right("The ferry carries 45 passengers, the new one 47 passengers.", "title: A ferry for 46 passengers"),
        Right("In Hall A 14 robots dance.", "title: 15 robots dance in five halls"),
        Right("The 341st beekeeper came late.", "title: 342 beekeepers on the quay"),
        Right("About 340 beekeepers came.", "title: 342 beekeepers on the quay"),
        Right("Only 332 beekeepers brought honey.", "title: 342 beekeepers on the quay"),
        Right("The club of Sennick has 332 beekeepers.", "title: 342 beekeepers on the quay"),
        Right("Police counted 332 beekeepers, the union more.", "title: 342 beekeepers march, says union"),
        Right("By noon 332 beekeepers had signed.", "title: 342 beekeepers sign a letter"),
        Right("There were places for 352 beekeepers.", "title: 342 beekeepers on the quay"),
        Right("Three days, 16 talks.", "title: 17 talks not to miss"),
    ];

    public static StressCase[] Events =>
    [
        Slips((One, "On Monday the 21st Kelp Summit opened in Sennick."), (Two, "The 22nd Kelp Summit has ended in Sennick.")),
        Slips((One, "Delegates arrived for the tenth Harbour Forum, which is on."),
            ("title: 11th Harbour Forum ends\npublished: 2026-05-06", "The 11th Harbour Forum ended. The tenth was never mentioned.")),
        Slips((One, "The 21st Kelp Summit opened."), (Two, "A treaty was signed at the 22nd Kelp Summit.")),

        AllRight((One, "The 21st Kelp Summit opened."), (Two, "The treaty signed at the 20th Kelp Summit is in force.")),
        AllRight((One, "The 21st Kelp Summit opened."), (Two, "Peru wants the 22nd Kelp Summit.")),
        AllRight((One, "The 21st Kelp Summit opened."), (Two, "Preparations for the 22nd Kelp Summit have begun.")),
        AllRight((One, "The 21st Kelp Summit opened."), (Two, "The 22nd Kelp Summit will be in Peru.")),
        AllRight((One, "The 21st Kelp Summit opened."), (Two, "The 22nd Kelp Summit is to be held in Peru.")),
        AllRight((One, "The 21st Kelp Summit opened."), (Two, "The 22nd Kelp Summit goes to Peru.")),
        AllRight((One, "The 21st Kelp Summit opened."), (Two, "The 19th Kelp Summit had been a failure.")),
        AllRight((One, "The 21st Kelp Summit opened."), (Two, "The 19th Kelp Summit was a failure.")),
        AllRight((One, "The 21st Kelp Summit opened."), (Two, "At the 19th Kelp Summit he was a waiter.")),
        AllRight((One, "The ninth Boat Show visitor was a dog."), (Two, "The 40th Boat Show opened.")),
        AllRight((One, "The second Harbour Games medal went to Peru."), (Two, "The 14th Harbour Games are on.")),
    ];

    public static StressCase[] Days =>
    [
        Slip("Brinemark Expo will be held 14–18 September 2026."),
        Slip("The Brinemark Expo ends on 20 September."),
        Slip("The Brinemark Expo (14 to 20 September) has 917 stands."),
        Slip("Coldthread will be at Brinemark on 21 September."),

        Right("The Brinemark Expo starts its summer school on 1 July."),
        Right("The Brinemark Expo was founded on 3 October 2011."),
        Right("Brinemark will be judged on 21 September by the council."),
        Right("The strike at Brinemark on 21 September will be short."),
        Right("The Brinemark Expo opens its archive on 1 October."),
        Right("The first Brinemark Expo was held from 3 to 6 May."),
        Right("The Brinemark Expo ran from 14 to 19 September, as planned."),
        Right("The Brinemark Expo is held in September, from Monday 14 to Saturday 19."),
        Right("The Brinemark Expo ends on 19 September, the strike on 21 September."),
        Right("Brinemark takes the ferries into service on 10 September."),
    ];

    public static StressCase[] Names =>
    [
        Slip("Undertow Dynamisc turns the tide."),
        Slip("A lamp from Nothlight Marine burns in Hall B."),
        Slip("Gullwing Robitics peels shrimps."),
        Slip("The cold chain is the matter of Coldthraed, and of others."),
        Slip("Petersen Kuehltecknik cools."),

        Right("The Silverlines are a choir, and Silverlin is their dog."),
        Right("Halyards hang from every mast, and Halyard sells them."),
        Right("Undertow Dynamic is what surfers call it."),
        Right("The Brackwater pumps of the town are old."),
        Right("Gullwing Robots is a toy shop."),
        Right("Haliard, the old word for it, is on the wall; Halyard kept it."),
        Right("Peterson, a cook, works for nobody."),
        Right("Petersen’s neighbour is Peterson & Daughters."),
        Right("Northlight Mariner is a magazine."),
        Right("Northlight Marines are soldiers."),
        Right("The actress Vantorra is no relation."),
        Right("Vantora is in Hall B. The singer Vantorra came by."),
        Right("The Saltmarsh Baker is a song."),
        Right("Columbia Columbine, a singer, has come."),
    ];

    public static StressCase[] Countries =>
    [
        Slips(("title: One", "Tea comes from Türkiye."), ("title: Two", "Nuts come from Türkiye."),
            ("title: Three", "Turkey’s nuts are large.")),

        AllRight(("title: One", "Tea comes from Türkiye."), ("title: Two", "They ate Turkey at noon.")),
        AllRight(("title: One", "Tea comes from Türkiye."), ("title: Two", "Türkiye, which English long called Turkey, sends tea.")),
        AllRight(("title: One", "Ships from Hong Kong are here."), ("title: Two", "The Hongkong Star is a ship.")),
    ];
}
