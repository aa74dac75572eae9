using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Mail;

/// <summary>Parts and headers that leave their encoding to others.</summary>
public sealed class MailCharsetTests
{
    private const string Italian = "<p>La città riapre il molo martedì: più gru, più luce e perché no, più musica per tutti i visitatori.</p>";

    [Fact]
    public void A_part_without_a_charset_has_that_of_its_sibling()
    {
        string text = Read("iso-8859-1", "Molo\nContent-Type: multipart/alternative; boundary=B\n\n--B\nContent-Type: text/plain; charset=iso-8859-1\n"
            + $"\nx\n--B\nContent-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n{Italian}\n--B--\n");
        Assert.Contains("La città riapre il molo martedì", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_without_a_charset_has_that_of_an_encoded_header() => Assert.Contains("perché no, più musica",
        Read("iso-8859-1", $"=?iso-8859-1?Q?Citt=E0?=\nContent-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n{Italian}\n"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("gb2312", "码头吊车司机清晨排练")]
    [InlineData("iso-8859-1", "Messe öffnet früher: Kräne üben")]
    [InlineData("windows-1251", "Крановщики готовятся к открытию")]
    [InlineData("iso-2022-jp", "水上展示館が開館")]
    public void A_raw_subject_is_read_as_the_text_is(string charset, string subject) => Assert.Contains(subject, Read(charset,
        $"{subject}\nContent-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: 8bit\n\n{Raws.Body}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("gb18030", "水上展馆下周开馆")]
    [InlineData("koi8-r", "Крановщики готовятся")]
    [InlineData("iso-2022-jp", "水上展示館が開館")]
    public void An_encoded_subject_may_be_of_any_encoding(string charset, string subject)
    {
        string word = Convert.ToBase64String(Normalize.Decoding.Charset.Lenient(charset)!.GetBytes(subject));
        Assert.Contains($"title: {subject}\n",
            Read("utf-8", $"=?{charset}?B?{word}?=\nContent-Type: text/plain; charset=utf-8\n\n{Raws.Body}\n"), StringComparison.Ordinal);
    }

    private static string Read(string charset, string rest) => Assert.Single(Raws.Run(new RawFile("a.eml",
        Normalize.Decoding.Charset.Lenient(charset)!.GetBytes($"From: ines@example.org\nDate: Wed, 12 Mar 2031 10:00:00 +0000\nSubject: {rest}"))).Files).Text;
}
