using ExpoSite.Core.Language;

namespace ExpoSite.Core.Tests.Language;

public sealed class TextLanguageTests
{
    [Theory]
    [InlineData("The fair opened with more visitors than the town had expected, and the ferries that run to the island were full for "
        + "most of the day. It was the first time that the hall had been used for more than two exhibitors from the same town, and they "
        + "were content with the result.", "en")]
    [InlineData("Die Messe ist mit mehr Besuchern eröffnet worden, als die Stadt erwartet hatte, und die Fähren zu der Insel waren den "
        + "Tag über nicht leer. Das ist für die Halle ein Erfolg, den sich die Stadt mit dem Hafen teilt, und eine Freude für die Leute "
        + "auf dem Markt.", "de")]
    [InlineData("Выставка открылась во вторник, и посетителей было больше, чем ожидал город. Паромы ходили до полуночи, а организаторы "
        + "открыли второй зал и пригласили школьный хор, чтобы он пел для гостей весь вечер.", "ru")]
    [InlineData("博览会星期二开幕，参观者比城里任何人预料的都多，渡轮一直开到午夜。组织者原来只准备了一半的地方，下午又开放了第二个展厅，并请来学校的合唱团唱歌。展览会持续五天，来自二十个国家的企业带来了新的产品，许多人第一次来到这座岛上，他们说明年还会再来"
        + "，也会带上朋友和家人一起参观这个小镇的港口和市场。组织者感谢所有的志愿者。", "zh")]
    [InlineData("افتتح المعرض أبوابه يوم الثلاثاء أمام زوار أكثر مما توقعت المدينة، وسارت العبارات حتى منتصف الليل بين الجزيرة والميناء، "
        + "وقال المنظمون إنهم سيفتحون قاعة ثانية في اليوم التالي.", "ar")]
    [InlineData("نمایشگاه روز سه‌شنبه با بازدیدکنندگانی بیش از آنچه شهر انتظار داشت گشایش یافت و کشتی‌ها تا نیمه‌شب میان جزیره و بندر "
        + "رفت‌وآمد کردند، چنان که برگزارکنندگان گفتند.", null)]
    [InlineData("見本市は火曜日に開幕し、町の予想を上回る来場者が訪れた。フェリーは真夜中まで島と港の間を往復し、主催者は二つ目のホールを開けて学校の合唱団を招いた。来年も同じ場所で開かれる予定だという。", "ja")]
    [InlineData("Ярмарок відкрився у вівторок, і відвідувачів було більше, ніж очікувало місто. Пороми ходили до півночі, а організатори "
        + "відкрили другу залу й запросили шкільний хор.", "uk")]
    [InlineData("Көрме сейсенбі күні ашылды, қонақтар қала күткеннен көп болды. Паромдар түн ортасына дейін жүрді, ал ұйымдастырушылар "
        + "екінші залды ашып, мектеп хорын шақырды.", null)]
    [InlineData("Messen åpnet med flere besøkende enn byen hadde ventet, og fergene som går til øya var fulle det meste av dagen. Det er "
        + "første gang hallen ble brukt av to utstillere, og de er fornøyd med det som ble gjort. Etter messen har byen ikke flere "
        + "planer, og det er ikke klart hva som skal skje med hallen ved havnen til høsten.", "nb")]
    [InlineData("The fair opened with more visitors than the town had expected, and the ferries that run to the island were full for "
        + "most of the day. It was the first time that the hall had been used. Die Messe ist mit mehr Besuchern eröffnet worden, als die "
        + "Stadt erwartet hatte, und die Fähren zu der Insel waren den Tag über nicht leer.", null)]
    [InlineData("Wer eine Dauerkarte hat, kommt ohne Anmeldung hinein.", "de")]
    [InlineData("L'entrée est gratuite pour les moins de douze ans.", "fr")]
    [InlineData("Los organizadores esperan 80.000 asistentes, muchos de ellos de Asia.", "es")]
    [InlineData("Lo stand del costruttore era affollato già dalla prima mattina.", "it")]
    [InlineData("Pela primeira vez há uma área só para empresas jovens. Elas pagam apenas metade do aluguel habitual e podem apresentar "
        + "as suas ideias num palco.", "pt")]
    [InlineData("46カ国から1,200社以上が参加し、火曜日から新製品を披露する。", "ja")]
    [InlineData("来自46个国家的1200多家企业从周二起展示新品，门票免费。", "zh")]
    [InlineData("El pavelló cinc està tancat per obres i els visitants han d'entrar per l'altra banda del recinte.", null)]
    [InlineData("Messut avautuvat tiistaina, ja mukana on yli tuhat yritystä neljästäkymmenestä maasta.", null)]
    [InlineData("Google makes Gemini Pro available in AI Studio, Vertex AI tools", null)]
    [InlineData("Brinemark Expo 2026", null)]
    public void The_language_is_told_where_it_is_certain(string text, string? language) => Assert.Equal(language, TextLanguage.Of(text));
}
