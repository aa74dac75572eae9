using static ExpoSite.Site.Tests.Checking.Facts.Stress.StressCase;

namespace ExpoSite.Site.Tests.Checking.Facts.Stress;

/// <summary>Ordinals of one event in several stories (EXPO3302).</summary>
internal static class EventStress
{
    private const string One = "title: One\npublished: 2026-05-04";
    private const string Two = "title: Two\npublished: 2026-05-06";
    private const string Three = "title: Three\npublished: 2026-05-07";

    public static StressCase[] Cases =>
    [
        Slips((One, "The 17th Pump Congress opened on Monday."), (Two, "The 18th Pump Congress closed on Friday.")),
        Slips((One, "The seventeenth Pump Congress opened."), (Two, "The 18th Pump Congress is over.")),
        Slips((One, "The 5th World Kelp Forum opened."), (Two, "The 5th World Kelp Forum is on."),
            (Three, "The sixth World Kelp Forum is on.")),
        Slips((One, "The 5th annual World Kelp Forum opened."), (Two, "The 6th World Kelp Forum is on.")),
        Slips((One, "Rain fell on the third Harbour Film Festival."), (Two, "The fourth Harbour Film Festival drew 900 people.")),
        Slips((One, "The 12th Conference on Cold Chains opened."), (Two, "The 13th Conference on Cold Chains ended.")),
        Slips((One, "第十二届盐业大会今天开幕。"), (Two, "第十三届盐业大会今天闭幕。")),
        Slips((One + "\nlang: zh", "第十二届盐业大会今天开幕。"), (Two + "\nlang: zh", "第13届盐业大会今天闭幕。")),
        Slips(("title: 17th Pump Congress opens\npublished: 2026-05-04", "Rain."), (Two, "The 18th Pump Congress closed.")),
        Slips((One, "The 17th Pump Congress in 2026 opened."), (Two, "The 18th Pump Congress in 2026 closed.")),

        AllRight((One, "The 17th Pump Congress opened."), (Two, "The next, the 18th Pump Congress, is planned.")),
        AllRight((One, "The 17th Pump Congress opened."), (Two, "Sennick has won the bid for the 18th Pump Congress.")),
        AllRight((One, "The 17th Pump Congress opened."), (Two, "Sennick is to host the 18th Pump Congress.")),
        AllRight((One, "The 17th Pump Congress opened."), (Two, "The dates of the 18th Pump Congress have been published.")),
        AllRight((One, "The 17th Pump Congress opened."), (Two, "Registration for the 18th Pump Congress is open.")),
        AllRight((One, "The 17th Pump Congress opened."), (Two, "Work on the 18th Pump Congress has begun.")),
        AllRight((One, "The 17th Pump Congress opened."), (Two, "She chaired the 16th Pump Congress.")),
        AllRight((One, "The 17th Pump Congress opened."), (Two, "The idea was born at the 16th Pump Congress.")),
        AllRight((One, "The 17th Pump Congress opened."), (Two, "He won gold at the 15th Pump Congress in 2022.")),
        AllRight((One, "The 17th Pump Congress opened."), (Two, "The 17th Pump Symposium opened, and the 18th Crane Congress too.")),
        AllRight((One, "The 17th Pump Congress opened."), (Two, "The 17th Pump Congress opened; the 18th Pump Congress is in Sennick.")),
        AllRight((One, "The third Harbour Cup race was cancelled."), (Two, "The fourth Harbour Cup race was won by Ada Rusk.")),
        AllRight((One, "It is the third Harbour Cup of Ada Rusk."), (Two, "The fifth Harbour Cup begins.")),
        AllRight((One, "Ada Rusk lifted the third Harbour Cup of her career."), (Two, "The fifth Harbour Cup begins.")),
        AllRight((One, "The second Fashion Week show was full."), (Two, "The third Fashion Week show was empty.")),
        AllRight((One, "The third Film Festival prize went to a cook."), (Two, "The fourth Film Festival prize went to a baker.")),
        AllRight((One, "The second Harbour Awards evening was long."), (Two, "The third Harbour Awards evening was short.")),
        AllRight((One, "The first Pump Congress was in 1994."), (Two, "The 17th Pump Congress opened.")),
        AllRight((One, "The 33rd Summer Games opened."), (Two, "The 25th Winter Games opened.")),
        AllRight((One, "The 9th session of the Pump Congress began."), (Two, "The 10th session of the Pump Congress began.")),
        AllRight((One, "On the second Pump Congress day it rained."), (Two, "On the third Pump Congress day the sun shone.")),
        AllRight(("title: One\npublished: 2025-12-20", "The 17th Pump Congress opened."), (Two, "The 18th Pump Congress opened.")),
        AllRight((One, "It was the company’s fourth Pump Congress."), (Two, "The 17th Pump Congress opened.")),
        AllRight((One, "She remembers the fourth Pump Congress."), (Two, "The 17th Pump Congress opened.")),
        AllRight((One, "The bridge was built for the 12th Pump Congress."), (Two, "The 17th Pump Congress opened.")),
        AllRight((One, "Sennick, host of the 18th Pump Congress, sends a boat."), (Two, "The 17th Pump Congress opened.")),
        AllRight((One, "第十二届盐业大会今天开幕。"), (Two, "第十三届盐业大会将于明年举行。")),
        AllRight((One, "第十二届盐业大会今天开幕。"), (Two, "第十三届冰业大会今天开幕。")),
        AllRight((One, "第十二届盐业大会今天开幕。"), (Two, "在2024年第十一届盐业大会上他获奖。")),
        AllRight((One, "The 17th Ghana-Peru Summit opened."), (Two, "The 18th Ghana-Chile Summit opened.")),
        AllRight((One, "The 30th Pump Congress Dinner was held."), (Two, "The 17th Pump Congress opened.")),
    ];
}
