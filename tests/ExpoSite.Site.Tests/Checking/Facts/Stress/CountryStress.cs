using static ExpoSite.Site.Tests.Checking.Facts.Stress.StressCase;

namespace ExpoSite.Site.Tests.Checking.Facts.Stress;

/// <summary>Countries by two names (EXPO3305).</summary>
internal static class CountryStress
{
    private const string One = "title: One";
    private const string Two = "title: Two";
    private const string Three = "title: Three";

    public static StressCase[] Cases =>
    [
        Slips((One, "Rice comes from Vietnam."), (Two, "Boats come from Vietnam."), (Three, "Ice comes from Viet Nam.")),
        Slips((One, "Nuts come from Türkiye."), (Two, "Figs come from Türkiye."), (Three, "Boats come from Turkey.")),
        Slips((One, "Cocoa comes from Ivory Coast."), (Two, "Cocoa comes from Ivory Coast."), (Three, "Cocoa comes from Côte d’Ivoire.")),
        Slips((One, "Glass comes from the Czech Republic."), (Two, "Glass comes from the Czech Republic."),
            (Three, "Beer comes from Czechia.")),
        Slips((One, "Shrimps come from Myanmar."), (Two, "Shrimps come from Myanmar."), (Three, "Teak comes from Burma.")),
        Slips((One, "Sugar comes from Eswatini."), (Two, "Sugar comes from Eswatini."), (Three, "Sugar comes from Swaziland.")),

        AllRight((One, "Rice comes from Vietnam."), (Two, "The Viet Nam Reefer Bank has a stand.")),
        AllRight((One, "Nuts come from Türkiye."), (Two, "Cooks roast a turkey. Turkey is a bird, they say.")),
        AllRight((One, "Nuts come from Türkiye."), (Two, "Roast Turkey with Figs is the dish of the day.")),
        AllRight((One, "Nuts come from Türkiye."), (Two, "The menu has Goose, Duck and Turkey.")),
        AllRight((One, "Nuts come from Türkiye."), ("title: Thanksgiving Turkey sells out", "The birds are gone.")),
        AllRight((One, "Nuts come from Türkiye."), ("title: Zwei\nlang: de", "Turkey ist kein deutsches Wort.")),
        AllRight((One, "Rice comes from Vietnam."), (Two, "He fought in the Viet Nam War.")),
        AllRight((One, "Shrimps come from Myanmar."), (Two, "The Burma Road is long.")),
        AllRight((One, "Shrimps come from Myanmar."), (Two, "Orwell wrote Burmese Days; Myanmar was then called Burma.")),
        AllRight((One, "Shrimps come from Myanmar."), (Two, "Shrimps come from Myanmar, formerly Burma.")),
        AllRight((One, "Glass comes from Czechia."), (Two, "The Czech Republic (Czechia) sends glass.")),
        AllRight((One, "Sugar comes from Eswatini."), (Two, "In 2018 Swaziland became Eswatini.")),
        AllRight((One, "Rice comes from Vietnam."), (Two, "Noodles come from Vietnam.")),
    ];
}
