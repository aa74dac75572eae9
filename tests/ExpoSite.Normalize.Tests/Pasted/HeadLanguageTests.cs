using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Pasted;

namespace ExpoSite.Normalize.Tests.Pasted;

/// <summary>
/// Pages in ten languages with a trail of sections, a byline, dates, a share row, read-also and a footer, each in the words that are
/// usual there.
/// </summary>
public sealed class HeadLanguageTests
{
    private const string Chinese =
        """
        首页
        新闻
        港口
        搜索
        您的位置：首页 > 新闻 > 正文
        吊车司机清晨演练开幕式吊装
        2026年9月14日 10:30 来源：港口周刊 作者：王小明
        分享到：

        十一名吊车司机星期一在码头集合，演练为展会揭幕的吊装。他们两次吊起一艘空船壳，每次都不到九分钟，港务局的人在旁边记录时间。

        主办方表示，只要天气允许，展会期间每天早上都会在C馆门口的看台前为观众演示这一吊装，门票不收费，但座位只有两百个。

        座位票每天早上七点由港务局发放，先到先得，去年冬天有不少观众因为来得太晚没有拿到票，只好站在渡轮的甲板上观看。

        相关阅读
        渡轮公司增开夜航
        绳索厂获奖
        责任编辑：李华
        版权所有
        """;

    private const string Japanese =
        """
        ホーム
        ニュース
        港
        検索
        ホーム > ニュース > 港湾
        クレーン運転士が夜明けに開幕の吊り上げを練習
        公開日：2026年9月14日 10時30分
        文：山田太郎

        十一人のクレーン運転士が月曜日に岸壁に集まり、見本市の開幕を告げる吊り上げを練習した。空の船体を二度動かし、どちらも九分かからなかった。

        主催者によると、天気がよければ会期中は毎朝、C館の門の脇の観覧席の前で来場者にこの吊り上げを見せるという。席は二百しかない。

        観覧券は無料だが、毎朝七時に港湾事務所で配られ、昨年の冬は遅く来た多くの来場者がフェリーの甲板から眺めることになった。

        関連記事
        フェリー会社が夜間便を増便
        シェアする
        プライバシーポリシー
        """;

    private const string Korean =
        """
        홈
        뉴스
        항만
        검색
        홈 > 뉴스 > 항만
        크레인 기사들, 새벽에 개막 인양 연습
        홍길동 기자
        입력 2026.09.14 10:30 수정 2026.09.14 11:00

        크레인 기사 열한 명이 월요일 부두에 모여 박람회의 시작을 알릴 인양을 연습했다. 이들은 빈 선체를 두 번 옮겼고 매번 구 분이 걸리지 않았다.

        주최 측은 날씨가 좋으면 박람회 기간 매일 아침 C관 문 옆 관람석 앞에서 관람객에게 이 인양을 보여 줄 것이라고 밝혔다. 자리는 이백 석뿐이다.

        관람권은 무료이지만 매일 아침 일곱 시에 항만 사무소에서 나누어 주며, 지난겨울에는 늦게 온 많은 사람들이 여객선 갑판에서 보아야 했다.

        관련기사
        여객선 회사, 야간편 증편
        공유하기
        무단 전재 및 재배포 금지
        """;

    private const string Russian =
        """
        Главная
        Новости
        Порт
        Поиск
        Главная > Новости > Порт
        Крановщики на рассвете репетируют открытие выставки
        Опубликовано: 14 сентября 2026, 10:30
        Автор: Анна Петрова

        Одиннадцать крановщиков собрались в понедельник на причале, чтобы отрепетировать подъём, который откроет выставку. Они дважды перенесли пустой корпус.

        Организаторы сообщили, что подъём будут показывать посетителям каждое утро, если позволит погода, с трибуны рядом с воротами павильона C.

        Билеты на трибуну бесплатные, но их всего двести, и раздают их в семь утра в портовой конторе, куда прошлой зимой многие опоздали.

        Читайте также
        Паромная линия открывает ночной рейс
        Поделиться
        Все права защищены
        """;

    private const string Arabic =
        """
        الرئيسية
        أخبار
        الميناء
        بحث
        الرئيسية > أخبار > الميناء
        سائقو الرافعات يتدربون عند الفجر على رفع الافتتاح
        بقلم: ليلى حداد
        نُشر في: ١٤ سبتمبر ٢٠٢٦

        اجتمع أحد عشر سائق رافعة يوم الاثنين على الرصيف للتدرب على الرفع الذي يفتتح المعرض، ونقلوا هيكلا فارغا مرتين، وفي كل مرة أقل من تسع دقائق.

        وقال المنظمون إن الرفع سيعرض على الزوار كل صباح من أيام المعرض إذا سمح الطقس، من منصة بجانب بوابة القاعة الثالثة في الميناء القديم.

        والتذاكر مجانية، لكنها مئتان فقط، وتوزع في السابعة صباحا في مكتب الميناء، وقد تأخر كثيرون في الشتاء الماضي فلم يجدوا مكانا يقفون فيه.

        اقرأ أيضا
        شركة العبارات تضيف رحلة ليلية
        شارك
        جميع الحقوق محفوظة
        """;

    private const string German =
        """
        Startseite
        Messe
        Hafen
        Suche
        Startseite > Messe > Hafen
        Kranführer üben im Morgengrauen
        Stand: 15.09.2026, 09:00 Uhr | Veröffentlicht am 14. September 2026, 10:30 Uhr
        Von Ines Kalder und Jan van der Meer

        Elf Kranführer trafen sich am Montag auf dem Kai, um den Hub zu proben, mit dem die Messe eröffnet wird. Sie bewegten zweimal einen leeren Rumpf.

        Die Veranstalter sagten, der Hub werde den Besuchern an jedem Morgen der Messe gezeigt, wenn das Wetter es erlaubt, von einer Tribüne neben dem Tor.

        Karten für die Tribüne kosten nichts, aber es gibt nur zweihundert, und sie werden um sieben Uhr früh vom Hafenamt ausgegeben, solange der Vorrat reicht.

        Lesen Sie auch
        Fähre fährt nachts
        Teilen
        Impressum
        """;

    private const string French =
        """
        Accueil
        Salon
        Port
        Rechercher
        Accueil > Salon > Port
        Les grutiers répètent à l'aube
        Par Élodie Martin, Publié le 14 septembre 2026 à 10h30, mis à jour le 15 septembre 2026 à 9h00

        Onze grutiers se sont retrouvés lundi sur le quai pour répéter la levée qui ouvre le salon. Ils ont déplacé deux fois une coque vide, chaque fois en moins de neuf minutes.

        Les organisateurs ont dit que la levée sera montrée aux visiteurs chaque matin du salon, si le temps le permet, depuis une tribune près de la porte.

        Les billets pour la tribune ne coûtent rien, mais il n'y en a que deux cents, et ils sont donnés à sept heures du matin par la capitainerie du port.

        À lire aussi
        Le bac circule la nuit
        Partager
        Mentions légales
        """;

    private const string Spanish =
        """
        Inicio
        Feria
        Puerto
        Buscar
        Inicio > Feria > Puerto
        Los gruistas ensayan al amanecer
        Por María José Ruiz
        14 de septiembre de 2026 a las 10:30

        Once gruistas se reunieron el lunes en el muelle para ensayar la maniobra que abre la feria. Movieron dos veces un casco vacío, cada vez en menos de nueve minutos.

        Los organizadores dijeron que la maniobra se mostrará a los visitantes cada mañana de la feria, si el tiempo lo permite, desde una grada junto a la puerta.

        Las entradas para la grada no cuestan nada, pero solo hay doscientas, y las entrega la oficina del puerto a las siete de la mañana mientras duren.

        Lea también
        El transbordador circula de noche
        Compartir
        Aviso legal
        """;

    private const string Portuguese =
        """
        Início
        Feira
        Porto
        Buscar
        Início > Feira > Porto
        Operadores de guindaste ensaiam ao amanhecer
        Publicado em 14/09/2026 às 10h30 - Atualizado em 15/09/2026 às 9h00
        Por Ana Luísa Costa

        Onze operadores de guindaste se reuniram na segunda-feira no cais para ensaiar o içamento que abre a feira. Eles moveram duas vezes um casco vazio.

        Os organizadores disseram que o içamento será mostrado aos visitantes todas as manhãs da feira, se o tempo permitir, de uma arquibancada junto ao portão.

        Os ingressos para a arquibancada não custam nada, mas são apenas duzentos, e são entregues às sete da manhã pelo escritório do porto, por ordem de chegada.

        Leia também
        A balsa circula à noite
        Compartilhar
        Política de privacidade
        """;

    private const string Italian =
        """
        Home
        Fiera
        Porto
        Cerca
        Home > Fiera > Porto
        I gruisti provano all'alba
        di Giulia Bianchi
        Pubblicato il 14 settembre 2026 alle 10:30

        Undici gruisti si sono trovati lunedì sulla banchina per provare il sollevamento che apre la fiera. Hanno spostato due volte uno scafo vuoto.

        Gli organizzatori hanno detto che il sollevamento sarà mostrato ai visitatori ogni mattina della fiera, se il tempo lo permette, da una tribuna accanto al cancello.

        I biglietti per la tribuna non costano nulla, ma sono soltanto duecento, e vengono dati alle sette del mattino dalla capitaneria finché ce ne sono ancora.

        Leggi anche
        Il traghetto viaggia di notte
        Condividi
        Note legali
        """;

    [Theory]
    [InlineData(Chinese, "吊车司机清晨演练开幕式吊装", "2026-09-14T10:30:00+00:00", "王小明", "新闻", "相关阅读")]
    [InlineData(Japanese, "クレーン運転士が夜明けに開幕の吊り上げを練習", "2026-09-14T10:30:00+00:00", "山田太郎", "ニュース", "関連記事")]
    [InlineData(Korean, "크레인 기사들, 새벽에 개막 인양 연습", "2026-09-14T10:30:00+00:00", "홍길동", "뉴스", "관련기사")]
    [InlineData(Russian, "Крановщики на рассвете репетируют открытие выставки", "2026-09-14T10:30:00+00:00", "Анна Петрова", "Новости", "Читайте также")]
    [InlineData(Arabic, "سائقو الرافعات يتدربون عند الفجر على رفع الافتتاح", "2026-09-14", "ليلى حداد", "أخبار", "اقرأ أيضا")]
    [InlineData(German, "Kranführer üben im Morgengrauen", "2026-09-14T10:30:00+00:00", "Ines Kalder;Jan van der Meer", "Messe", "Lesen Sie auch")]
    [InlineData(French, "Les grutiers répètent à l'aube", "2026-09-14T10:30:00+00:00", "Élodie Martin", "Salon", "À lire aussi")]
    [InlineData(Spanish, "Los gruistas ensayan al amanecer", "2026-09-14T10:30:00+00:00", "María José Ruiz", "Feria", "Lea también")]
    [InlineData(Portuguese, "Operadores de guindaste ensaiam ao amanhecer", "2026-09-14T10:30:00+00:00", "Ana Luísa Costa", "Feira", "Leia também")]
    [InlineData(Italian, "I gruisti provano all'alba", "2026-09-14T10:30:00+00:00", "Giulia Bianchi", "Fiera", "Leggi anche")]
    public void Headline_date_author_section_and_the_end_of_the_text_are_found(
        string page, string title, string published, string authors, string category, string readAlso)
    {
        Draft draft = PastedTextReader.Read(page, "a.txt", Raws.Options);
        Assert.Equal(title, draft.Title);
        Assert.Equal(published, draft.Published?.Iso);
        Assert.Equal(authors, string.Join(';', draft.Authors));
        Assert.Equal(category, draft.Category);
        Assert.Equal(3, draft.Body.Split("\n\n").Length);
        Assert.Equal("related", draft.Reading.Single(l => l.Text == readAlso).Role);
    }
}
