namespace ExpoSite.Normalize.Metadata;

/// <summary>Names of months and weekdays in the languages that raw files come in: the one place for them.</summary>
internal static class CalendarWords
{
    // Languages whose short forms are the first three or four letters; the most frequent language first.
    private static readonly string[] ShortenedMonths =
    [
        "january february march april may june july august september october november december",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts april maj juni juli august september oktober november desember",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "januari februari maret april mei juni juli agustus september oktober november desember",
        "január február március április május június július augusztus szeptember október november december",
        "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
        "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
        "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
        "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
        "януари февруари март април май юни юли август септември октомври ноември декември",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    ];

    // Languages that decline their months, as dates write them, and forms that no rule gives.
    private static readonly string[] WrittenOutMonths =
    [
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
        "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga prosinca",
        "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
        "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
        "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος",
        "ιαν φεβ μαρ απρ μαϊ ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
        "- شباط آذار نيسان أيار حزيران تموز - أيلول - - -",
        "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
        "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
        "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
        "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
        "jänner feber mrz - - - - - setiembre - - -",
        "- - mrt - - - - - - - - -",
    ];

    private static readonly string[] Weekdays =
    [
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
        "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim",
        "lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica gio",
        "segunda terça quarta quinta sexta sábado feira",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "poniedziałek wtorek środa czwartek piątek sobota niedziela",
        "pondělí úterý středa čtvrtek pátek sobota neděle",
        "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag",
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
        "понедельник вторник среда четверг пятница суббота воскресенье",
    ];

    private static readonly FrozenDictionary<string, int> Months = MonthTable();

    private static readonly FrozenSet<string> WeekdayNames =
        Weekdays.SelectMany(row => row.Split(' ')).Select(PlainLetters.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Month number, 1 to 12, of a name or a usual short form; 0 when the word is none.</summary>
    public static int Month(ReadOnlySpan<char> word) =>
        word.Length is < 3 or > 20 ? 0 : Months.GetValueOrDefault(PlainLetters.Of(word.ToString()));

    /// <summary>True for the name of a weekday, or a usual short form of it.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word) =>
        word.Length is > 1 and <= 20 && WeekdayNames.Contains(PlainLetters.Of(word.ToString()));

    private static FrozenDictionary<string, int> MonthTable()
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string row in ShortenedMonths.Concat(WrittenOutMonths))
            AddRow(table, row, PlainLetters.Of);
        foreach (int length in (int[])[4, 3])
        {
            foreach (string row in ShortenedMonths)
                AddRow(table, row, name => Shorten(PlainLetters.Of(name), length));
        }

        // "jui" begins both June and July in French.
        table.Remove("jui");
        table.Remove("-");
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddRow(Dictionary<string, int> table, string row, Func<string, string> form)
    {
        foreach ((int i, string name) in row.Split(' ').Index())
            table.TryAdd(form(name), i + 1);
    }

    private static string Shorten(string name, int length) => name.Length > length ? name[..length] : name;
}
