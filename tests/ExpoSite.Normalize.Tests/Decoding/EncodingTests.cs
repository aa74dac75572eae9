using System.Text;
using ExpoSite.Normalize.Decoding;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Decoding;

public sealed class EncodingTests
{
    private const string German = "Die Segelmacher kehren zurück\n\n9 March 2031\n\nNach elf Jahren ohne Stand haben sie das Ende der "
        + "Halle C genommen, wo der Wind hereinkommt – und aufgehängt, was sie genäht haben.\n\n„Wir waren nicht böse“, sagte einer von "
        + "ihnen, „wir hatten viel zu tun, und niemand hatte uns für längere Zeit gefragt.“\n";
    private const string Chinese = "帆船制造商重返展会\n\n2031年3月9日\n\n十一年没有参展之后，他们在三号馆的尽头租下了展位，那里有风吹进来，他们把自己缝制的帆都挂了起来，让每一个走过的人都能看到。\n\n我们并没有生气，其中"
        + "一位说，我们只是很忙，而且有一段时间没有人来问我们，所以我们不知道大家在想念我们。\n";
    private const string Taiwanese = "帆船製造商重返展會\n\n2031年3月9日\n\n十一年沒有參展之後，他們在三號館的盡頭租下了展位，那裡有風吹進來，他們把自己縫製的帆都掛了起來，讓每一個走過的人都能看到。\n\n我們並沒有生氣，"
        + "其中一位說，我們只是很忙，而且有一段時間沒有人來問我們，所以我們不知道大家在想念我們。\n";
    private const string Japanese = "帆づくりの職人が見本市に戻る\n\n2031年3月9日\n\n十一年ぶりに、彼らは風の入る第三ホールの端に場所を借り、自分たちが縫った帆をすべて掛けた。通りかかる人は皆それを見ることができた。\n\n"
        + "怒っていたわけではない、と一人は言った。忙しかっただけで、しばらくの間だれにも聞かれなかったのです。\n";
    private const string Korean = "돛 장인들이 박람회로 돌아오다\n\n2031년 3월 9일\n\n십일 년 동안 참가하지 않았던 그들은 바람이 들어오는 세 번째 전시관의 끝에 자리를 잡고 자신들이 꿰맨 돛을 모두 걸어 "
        + "두었다.\n\n우리는 화가 나지 않았다고 그 가운데 한 사람이 말했다.\n";
    private const string Russian = "Парусные мастера возвращаются на выставку\n\n9 March 2031\n\nПосле одиннадцати лет без стенда они "
        + "заняли конец третьего зала, куда задувает ветер, и развесили всё, что сшили за эти годы.\n\nМы не сердились, сказал один из "
        + "них, мы были заняты, и нас долго никто не спрашивал.\n";

    public static TheoryData<string, string> Legacy => new()
    {
        { "windows-1252", German }, { "gb18030", Chinese }, { "big5", Taiwanese }, { "shift_jis", Japanese }, { "euc-jp", Japanese },
        { "euc-kr", Korean }, { "windows-1251", Russian }, { "koi8-r", Russian },
    };

    [Theory]
    [MemberData(nameof(Legacy))]
    public void A_legacy_encoding_is_known_by_its_bytes_where_they_leave_no_doubt(string encoding, string text) =>
        Assert.Equal(text, RawDecoder.Decode(Encode(encoding, text), null).Text);

    [Theory]
    [MemberData(nameof(Legacy))]
    public void A_stated_encoding_is_taken(string encoding, string text)
    {
        byte[] page = Encode(encoding, $"<html><head><meta charset=\"{encoding}\"></head><body>{text}</body></html>");
        Assert.Contains(text, RawDecoder.Decode(page, Charset.StatedBy(page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Valid_UTF_8_goes_before_a_statement_that_nobody_updated()
    {
        byte[] page = Encoding.UTF8.GetBytes("<meta charset=\"gb2312\">" + Chinese);
        Assert.EndsWith(Chinese, RawDecoder.Decode(page, Charset.StatedBy(page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_broken_letter_does_not_take_away_what_the_page_states()
    {
        byte[] page = [.. Encode("gb18030", string.Concat(Enumerable.Repeat(Chinese, 20))), 0xFF, (byte)'\n'];
        Assert.StartsWith(Chinese, RawDecoder.Decode(page, "gb2312").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_without_a_mark_is_known_where_it_is_certain(bool isBigEndian)
    {
        Encoding utf16 = new UnicodeEncoding(isBigEndian, byteOrderMark: false);
        Assert.Equal(German, RawDecoder.Decode(utf16.GetBytes(German), null).Text);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 0x41 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0 })]
    [InlineData(new byte[] { 0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41 })]
    public void A_byte_order_mark_decides(byte[] bytes) => Assert.Equal("A", RawDecoder.Decode(bytes, "gb18030").Text);

    [Fact]
    public void Japanese_with_escapes_is_read() =>
        Assert.Equal(Japanese, RawDecoder.Decode(Encode("iso-2022-jp", Japanese), null).Text);

    [Theory]
    [InlineData("windows-1250",
        "Żeglarze wracają na targi po jedenastu latach, a wiatr wieje już od świtu nad całą przystanią i nad łodziami.")]
    [InlineData("windows-1250",
        "A vitorlakészítők tizenegy év után visszatérnek a vásárra, és felakasztották, amit varrtak: szűk hely, erős szél.")]
    [InlineData("iso-8859-7", "Οι ιστιοράπτες επιστρέφουν στην έκθεση")]
    [InlineData("gb18030", "展会")]
    public void What_is_not_certain_is_not_guessed(string encoding, string text) =>
        Assert.Null(RawDecoder.Decode(Encode(encoding, text), null).Text);

    [Theory]
    [InlineData("gb18030", "大国的年会能来的都来了，和方法的成果的多，国家的工会对大家的合同的法，可能的大会的力，年年的会的大过的国。")]
    public void Bytes_that_read_well_in_two_languages_are_not_guessed(string encoding, string text)
    {
        byte[] bytes = Encode(encoding, text);
        Assert.True(LanguageFit.Of(text, encoding) >= LanguageFit.Sure);
        Assert.True(LanguageFit.Of(Charset.Strict("euc-kr")!.GetString(bytes), "euc-kr") >= LanguageFit.Sure);
        Assert.Null(RawDecoder.Decode(bytes, null).Text);
    }

    [Fact]
    public void Text_that_was_garbled_once_is_repaired_and_told()
    {
        string garbled = Charset.Lenient("windows-1252")!.GetString(Encoding.UTF8.GetBytes(German));
        NormalizeResult result = Raws.Run(Raws.Text("a.txt", garbled));
        Assert.Contains("title: Die Segelmacher kehren zurück\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Contains("EXPO1776", Raws.Codes(result));
    }

    [Theory]
    [InlineData("Café Ã la carte")]
    [InlineData("SÃO PAULO, naïve façade")]
    [InlineData("“Ã©” is how é looks when it is read wrongly")]
    [InlineData("plain")]
    public void Text_that_may_be_meant_stays_as_it_is(string text) => Assert.Equal(text, GarbledText.Mend(text).Text);

    [Fact]
    public void Twice_garbled_text_is_repaired_twice()
    {
        string once = Charset.Lenient("windows-1252")!.GetString(Encoding.UTF8.GetBytes("“Größe” über alles"));
        string twice = Charset.Lenient("windows-1252")!.GetString(Encoding.UTF8.GetBytes(once));
        Assert.Equal("“Größe” über alles", GarbledText.Mend(twice).Text);
    }

    private static byte[] Encode(string encoding, string text) => Charset.Lenient(encoding)!.GetBytes(text);
}
