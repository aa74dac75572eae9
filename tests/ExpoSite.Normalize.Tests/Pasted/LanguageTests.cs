using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Pasted;

namespace ExpoSite.Normalize.Tests.Pasted;

/// <summary>Pages as a browser copies them, in languages other than English: menu, article, what follows it, footer.</summary>
public sealed class LanguageTests
{
    private const string German =
        """
        Zum Inhalt springen
        Startseite
        Messe
        Hafen
        Suche

        Segelmacher kehren nach elf Jahren in die Hallen zurück
        12. März 2031
        Von Ines Kalder

        Die Hallen der Brinemark Expo waren am ersten Morgen voll, und auf dem Kai davor war noch weniger Platz.

        Niemand hatte mit so vielen Besuchern aus den Bergen gerechnet, die mit drei Sonderzügen kamen und bis zum Abend blieben.
        Längere Öffnungszeiten
        Die Veranstalter wollen die Hallen nun länger öffnen, sofern auch die Fähren bis Mitternacht fahren.

        Beitrag teilen
        Weitere Artikel
        Die Fähre fährt jetzt auch nachts
        Seilerei gewinnt einen Preis
        Impressum
        Datenschutz
        """;

    private const string French =
        """
        Accueil
        Salon
        Port
        Rechercher

        Les voiliers reviennent au salon après onze ans
        Publié le 12 mars 2031

        Les halles du salon de Brinemark étaient pleines dès le premier matin, et le quai l'était plus encore, selon la capitainerie.

        Personne n'attendait autant de visiteurs venus des collines, arrivés par trois trains spéciaux et restés jusqu'au soir.

        Les organisateurs veulent désormais ouvrir les halles plus longtemps, à condition que les bacs circulent jusqu'à minuit.

        Partager
        À lire aussi
        Le bac circule aussi la nuit
        La corderie remporte un prix
        Mentions légales
        """;

    private const string Spanish =
        """
        Inicio
        Feria
        Puerto
        Buscar

        Los veleros regresan a la feria tras once años
        12 de marzo de 2031

        Los pabellones de la feria de Brinemark se llenaron la primera mañana, y el muelle estaba aún más lleno, dijo la autoridad.

        Nadie contaba con tantos visitantes de las colinas, que llegaron en tres trenes especiales y se quedaron hasta la noche.

        Los organizadores quieren ahora abrir los pabellones más tiempo, siempre que los barcos circulen hasta la medianoche.

        Compartir
        Noticias relacionadas
        El barco navega también de noche
        La cordelería gana un premio
        Aviso legal
        """;

    private const string Chinese =
        """
        首页
        展会
        港口
        搜索

        制帆人时隔十一年重返布莱恩马克博览会
        2031年3月12日

        博览会的展馆在第一个早晨就挤满了人，而外面的码头更是人山人海，港口办公室的负责人这样说道。

        没有人料到会有这么多来自山区的参观者，他们乘坐三列专车抵达，一直停留到晚上才离开。

        主办方现在希望延长展馆的开放时间，前提是渡轮也能一直运行到午夜。

        分享到
        相关阅读
        渡轮现在夜间也开行
        绳索厂获得一项大奖
        版权所有
        """;

    [Theory]
    [InlineData("de", German, "Segelmacher kehren nach elf Jahren in die Hallen zurück", "Die Hallen der", "Mitternacht fahren.",
        "Fähre fährt", 4)]
    [InlineData("fr", French, "Les voiliers reviennent au salon après onze ans", "Les halles du salon", "jusqu'à minuit.",
        "bac circule aussi", 3)]
    [InlineData("es", Spanish, "Los veleros regresan a la feria tras once años", "Los pabellones de", "la medianoche.",
        "navega también", 3)]
    [InlineData("zh", Chinese, "制帆人时隔十一年重返布莱恩马克博览会", "博览会的展馆", "运行到午夜。", "渡轮现在夜间", 3)]
    public void Headline_date_and_text_are_found_in_other_languages(
        string language, string page, string title, string start, string end, string notInside, int blocks)
    {
        Draft draft = PastedTextReader.Read(page, $"{language}.txt", Raws.Options);
        Assert.Equal(title, draft.Title);
        Assert.Equal("2031-03-12", draft.Published?.Iso);
        Assert.StartsWith(start, draft.Body, StringComparison.Ordinal);
        Assert.EndsWith(end, draft.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(notInside, draft.Body, StringComparison.Ordinal);
        Assert.Equal(blocks, draft.Body.Split("\n\n").Length);
    }

    [Theory]
    [InlineData(German, "Beitrag teilen", "share")]
    [InlineData(German, "Weitere Artikel", "related")]
    [InlineData(German, "Längere Öffnungszeiten", "subheading")]
    [InlineData(French, "Partager", "share")]
    [InlineData(French, "Mentions légales", "footer")]
    [InlineData(Spanish, "Noticias relacionadas", "related")]
    [InlineData(Spanish, "Buscar", "navigation")]
    [InlineData(Chinese, "相关阅读", "related")]
    [InlineData(Chinese, "版权所有", "footer")]
    public void Labels_around_the_article_get_their_role_in_other_languages(string page, string line, string role) =>
        Assert.Equal(role, PastedTextReader.Read(page, "a.txt", Raws.Options).Reading.Single(l => l.Text == line).Role);
}
