using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Tests.Checking;

/// <summary>The gate reads a feed back: each test spoils one thing in a good feed.</summary>
public sealed class FeedGateTests
{
    private const string Rss = "feed.xml";
    private const string Atom = "atom.xml";
    private const string Json = "feed.json";

    public static TheoryData<string> Formats => [Rss, Atom, Json];

    [Theory]
    [InlineData(Rss)]
    [InlineData(Atom)]
    [InlineData(Json)]
    [InlineData("category/halls/feed.xml")]
    [InlineData("feeds.opml")]
    public void A_good_feed_passes(string name) => Assert.Empty(FeedGateCase.CheckText(name, FeedGateCase.Good(name)));

    [Theory]
    [InlineData(Rss, "</channel>", "")]
    [InlineData(Rss, "<rss version=\"2.0\"", "<rss version=\"0.91\"")]
    [InlineData(Rss, "encoding=\"utf-8\"", "encoding=\"iso-8859-1\"")]
    [InlineData(Rss, "Ropewalk opens", "Ropewalk & opens")]
    [InlineData(Rss, "Ropewalk opens", "Ropewalk\u0001opens")]
    [InlineData(Rss, "<rss ", "<!DOCTYPE rss SYSTEM \"http://x.example/rss.dtd\"><rss ")]
    [InlineData(Atom, "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")]
    [InlineData(Atom, "</feed>", "</entry>")]
    [InlineData(Json, "https://jsonfeed.org/version/1.1", "https://jsonfeed.org/version/1")]
    [InlineData(Json, "\"items\": [", "\"items\": ")]
    public void A_feed_that_no_reader_can_parse_is_told_with_its_place(string name, string find, string replace) =>
        Assert.Contains(FeedGateCase.Check(name, find, replace), f => f.Rule == FeedRules.NotParsed && f.Position.Path == name && f.Position.Line > 0);

    [Theory]
    [InlineData(Rss, "<title>Pier Gazette</title>\n", "")]
    [InlineData(Rss, "<link>https://example.org/</link>\n", "")]
    [InlineData(Rss, "<description>From the quay.</description>\n", "")]
    [InlineData(Atom, "<id>urn:uuid:8d91c9a7-e043-5a83-8ad8-2af8675d8765</id>", "")]
    [InlineData(Atom, "<updated>2026-09-15T10:00:00Z</updated>", "")]
    [InlineData(Json, "\"title\": \"Pier Gazette\",", "")]
    public void A_feed_without_a_part_that_its_format_asks_for_is_told(string name, string find, string replace) =>
        Assert.Contains(FeedGateCase.Check(name, find, replace), f => f.Rule == FeedRules.MissingPart && f.Position.Path == name);

    [Theory]
    [InlineData(Rss, "<title>Ropewalk opens</title>", "", 0)]
    [InlineData(Rss, "<pubDate>Mon, 14 Sep 2026 09:30:00 GMT</pubDate>\n<dc", "<dc", 0)]
    [InlineData(Rss, "<link>https://example.org/2026/09/a/</link>", "", 0)]
    [InlineData(Rss, "length=\"512\" ", "", 9)]
    [InlineData(Atom, "<title>Ropewalk opens</title>", "", 0)]
    [InlineData(Atom, "<link rel=\"alternate\" type=\"text/html\" href=\"https://example.org/2026/09/a/\" />", "", 0)]
    [InlineData(Json, "\"title\": \"Ropewalk opens\",", "", 3)]
    public void A_story_without_a_part_is_told_at_its_article(string name, string find, string replace, int line)
    {
        Diagnostic finding = FeedGateCase.Check(name, find, replace).First(f => f.Rule == FeedRules.MissingPart);

        Assert.Equal((FeedGateCase.Story, line), (finding.Position.Path, finding.Position.Line));
    }

    [Fact]
    public void A_story_without_an_id_is_told_in_the_feed() =>
        Assert.Contains(
            FeedGateCase.Check(Rss, $"<guid isPermaLink=\"false\">urn:uuid:{SmallSite.Id}</guid>", ""),
            f => f.Rule == FeedRules.MissingPart && f.Position is { Path: Rss, Line: > 0 });

    [Theory]
    [InlineData(Rss, "<title>Pier Gazette</title>", "<title>Pier Gazette</title><title>Again</title>")]
    [InlineData(Rss, "<title>Ropewalk opens</title>", "<title>Ropewalk opens</title><title>Again</title>")]
    [InlineData(Atom, "<title>Ropewalk opens</title>", "<title>Ropewalk opens</title><title>Again</title>")]
    [InlineData(Atom, "<link rel=\"enclosure\"", "<link rel=\"alternate\" type=\"text/html\" href=\"https://example.org/x/\" /><link rel=\"enclosure\"")]
    [InlineData(Json, "\"title\": \"Ropewalk opens\",", "\"title\": \"Ropewalk opens\", \"title\": \"Again\",")]
    public void A_part_that_stands_twice_is_told(string name, string find, string replace) => Has(FeedRules.PartTwice, name, find, replace);

    [Theory]
    [InlineData(Rss, "<title>Ropewalk opens</title>", "<title>Ropewalk opens</title><headline>x</headline>")]
    [InlineData(Rss, "isPermaLink=\"false\"", "isPermaLink=\"false\" kind=\"x\"")]
    [InlineData(Rss, "<language>", "<blink>x</blink><language>")]
    [InlineData(Atom, "<published>", "<issued>x</issued><published>")]
    [InlineData(Json, "\"date_published\"", "\"date\": \"x\", \"date_published\"")]
    public void A_part_that_the_format_does_not_know_is_told(string name, string find, string replace) => Has(FeedRules.UnknownPart, name, find, replace);

    [Theory]
    [InlineData(Rss, "Ropewalk opens")]
    [InlineData(Atom, "Ropewalk opens")]
    [InlineData(Json, "Ropewalk opens")]
    public void An_empty_headline_is_told_at_the_title(string name, string find) => At(FeedRules.BlankText, name, find, " ", 3, 8);

    [Theory]
    [InlineData("urn:uuid:3f2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e77", "3")]
    [InlineData("urn:uuid:3f2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e77", "urn:uuid:3f2b8c1e")]
    [InlineData("urn:uuid:3f2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e77", "urn:uuid:00000000-0000-0000-0000-000000000000")]
    [InlineData("urn:uuid:3f2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e77", "urn:uuid:00000000-0000-4000-8000-000000000001")]
    [InlineData("isPermaLink=\"false\"", "isPermaLink=\"true\"")]
    public void An_id_that_identifies_no_story_is_told(string find, string replace) => Has(FeedRules.BadItemId, Rss, find, replace);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Two_stories_with_one_id_are_told_at_the_id(string name)
    {
        string second = "urn:uuid:" + Core.Content.NameBasedId.From("b");

        At(FeedRules.ItemTwice, name, second, "urn:uuid:" + SmallSite.Id, 2, 5);
    }

    [Theory]
    [InlineData(Rss, "Mon, 14 Sep 2026 09:30:00 GMT</pubDate>\n<dc", "Tue, 14 Sep 2026 09:30:00 GMT</pubDate>\n<dc")]
    [InlineData(Rss, "Mon, 14 Sep 2026 09:30:00 GMT</pubDate>\n<dc", "Mon, 14 Sep 26 09:30:00 GMT</pubDate>\n<dc")]
    [InlineData(Rss, "Mon, 14 Sep 2026 09:30:00 GMT</pubDate>\n<dc", "Mon, 14 Sept 2026 09:30:00 GMT</pubDate>\n<dc")]
    [InlineData(Rss, "Mon, 14 Sep 2026 09:30:00 GMT</pubDate>\n<dc", "Mon, 14 Sep 2026 09:30:00 +0545</pubDate>\n<dc")]
    [InlineData(Rss, "Mon, 14 Sep 2026 09:30:00 GMT</pubDate>\n<dc", "2026-09-14</pubDate>\n<dc")]
    [InlineData(Rss, "Mon, 14 Sep 2026 09:30:00 GMT</pubDate>\n<dc", "14 Sep 2026 09:30:00 GMT</pubDate>\n<dc")]
    [InlineData(Rss, "Mon, 14 Sep 2026 09:30:00 GMT</pubDate>\n<dc", "Mon, 14 Sep 2026 09:30 GMT</pubDate>\n<dc")]
    [InlineData(Rss, "Mon, 14 Sep 2026 09:30:00 GMT</pubDate>\n<dc", "Mon, 014 Sep 2026 09:30:00 GMT</pubDate>\n<dc")]
    [InlineData(Rss, "Mon, 14 Sep 2026 09:30:00 GMT</pubDate>\n<dc", "Mon, 14  2026 09:30:00 GMT</pubDate>\n<dc")]
    [InlineData(Rss, "Mon, 14 Sep 2026 09:30:00 GMT</pubDate>\n<dc", "Mon, 01 Jan 0001 00:00:00 +1400</pubDate>\n<dc")]
    [InlineData(Atom, "<published>2026-09-14T09:30:00Z", "<published>2026-09-14T09:30Z")]
    [InlineData(Atom, "<published>2026-09-14T09:30:00Z", "<published>2026-09-14")]
    [InlineData(Atom, "<published>2026-09-14T09:30:00Z", "<published>2026-02-30T09:30:00Z")]
    [InlineData(Json, "2026-09-14T09:30:00Z", "14 September 2026")]
    public void A_date_of_another_form_is_told_at_the_date(string name, string find, string replace) => At(FeedRules.BadDate, name, find, replace, 4, 12);

    [Theory]
    [InlineData(Atom, "2026-09-14T09:30:00Z", "1970-01-01T00:00:00Z", 4)]
    [InlineData(Json, "2026-09-15T10:00:00Z", "2062-09-15T10:00:00Z", 5)]
    public void A_date_that_nobody_believes_is_told_at_its_key(string name, string find, string replace, int line) =>
        Assert.Equal(line, FeedGateCase.Check(name, find, replace).First(f => f.Rule == FeedRules.ImplausibleDate).Position.Line);

    [Theory]
    [InlineData(Rss, "<pubDate>Mon, 14 Sep 2026 09:30:00 GMT</pubDate>\n<last", "<pubDate>Tue, 15 Sep 2026 09:30:00 GMT</pubDate>\n<last")]
    [InlineData(Rss, "<lastBuildDate>Tue, 15 Sep 2026 10:00:00 GMT", "<lastBuildDate>Wed, 16 Sep 2026 10:00:00 GMT")]
    [InlineData(Atom, "<updated>2026-09-15T10:00:00Z</updated>", "<updated>2026-09-15T10:00:01Z</updated>")]
    [InlineData(Json, "2026-09-15T10:00:00Z", "2026-09-13T10:00:00Z")]
    public void A_date_that_moves_by_itself_is_told(string name, string find, string replace) => Has(FeedRules.DateJumps, name, find, replace);

    [Theory]
    [InlineData(Rss, "https://example.org/2026/09/a/", "/2026/09/a/")]
    [InlineData(Rss, "https://example.org/2026/09/a/", "https://example.org/2026/09/a b/")]
    [InlineData(Atom, "https://example.org/2026/09/a/", "javascript:alert(1)")]
    [InlineData(Json, "https://example.org/2026/09/a/", "https://example.org/2026/09/%zz/")]
    [InlineData(Rss, "<link>https://example.org/</link>", "<link>/</link>")]
    [InlineData(Rss, "href=\"https://hub.example.org/\"", "href=\"hub.example.org\"")]
    [InlineData(Atom, "<id>urn:uuid:8d91c9a7-e043-5a83-8ad8-2af8675d8765</id>", "<id>site</id>")]
    public void An_address_that_is_no_full_URL_is_told(string name, string find, string replace) => Has(FeedRules.BadAddress, name, find, replace);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_story_that_leads_to_another_page_is_told(string name) =>
        Has(FeedRules.WrongAddress, name, "https://example.org/2026/09/a/", "https://example.org/2026/09/b/");

    [Theory]
    [InlineData(Rss, "<atom:link href=\"https://example.org/feed.xml\" rel=\"self\" type=\"application/rss+xml\" />", "")]
    [InlineData(Rss, "href=\"https://example.org/feed.xml\"", "href=\"https://example.org/rss.xml\"")]
    [InlineData(Rss, "type=\"application/rss+xml\"", "type=\"text/xml\"")]
    [InlineData(Atom, "href=\"https://example.org/atom.xml\"", "href=\"/atom.xml\"")]
    [InlineData(Json, "https://example.org/feed.json", "https://example.org/other.json")]
    public void A_feed_that_does_not_say_its_own_address_is_told(string name, string find, string replace) => Has(FeedRules.SelfLink, name, find, replace);

    [Theory]
    [InlineData("<em>doors</em>", "<doors>x</doors>")]
    [InlineData("<em>doors</em>", "<em>doors")]
    [InlineData("<em>doors</em>", "doors</em>")]
    [InlineData("<em>doors</em>", "<em><strong>doors</em></strong>")]
    [InlineData("<em>doors</em>", "doors &copy; & more")]
    [InlineData("<em>doors</em>", "doors &#1;")]
    [InlineData("<em>doors</em>", "3 < 4")]
    [InlineData("<em>doors</em>", "<em lang=en>doors</em>")]
    [InlineData("<em>doors</em>", "doors & more")]
    [InlineData("<em>doors</em>", "doors <!-- of the hall -->")]
    [InlineData("<em>doors</em>", "<em lang=\"en\" lang=\"de\">doors</em>")]
    [InlineData("<em>doors</em>", "<em>doors</em lang=\"en\">")]
    [InlineData("<em>doors</em>", "doors <em title=\"")]
    [InlineData("<em>doors</em>", "<em color=\"red\">doors</em>")]
    [InlineData("alt=\"The hall\"", "")]
    [InlineData("<a href=\"https://maps.example/quay\">", "<a href=\"https://maps.example/\"><a href=\"https://maps.example/quay\">")]
    public void Broken_markup_is_told_at_the_text(string find, string replace)
    {
        Diagnostic finding = FeedGateCase.Check(Rss, find, replace).First(f => f.Rule == FeedRules.BrokenMarkup);

        Assert.Equal(FeedGateCase.Story, finding.Position.Path);
        Assert.True(finding.Position.Line >= 14, finding.ToString());
    }

    [Fact]
    public void What_is_wrong_with_a_link_is_told_where_it_is_written() =>
        At(FeedRules.BrokenMarkup, Rss, "<a href=\"https://maps.example/quay\">", "<a href=\"https://maps.example/\"><a href=\"https://maps.example/quay\">", 16, 15);

    [Theory]
    [InlineData("<em>doors</em>", "<script>x()</script>")]
    [InlineData("<em>doors</em>", "<iframe src=\"https://x.example/\"></iframe>")]
    [InlineData("<em>doors</em>", "<form>x</form>")]
    [InlineData("<em>doors</em>", "<svg></svg>")]
    [InlineData("<em>doors", "<em class=\"x\">doors")]
    [InlineData("<em>doors", "<em style=\"color:red\">doors")]
    [InlineData("<em>doors", "<em onclick=\"x()\">doors")]
    [InlineData("<em>doors", "<em aria-label=\"x\">doors")]
    public void Markup_that_readers_remove_is_told(string find, string replace) => Has(FeedRules.UnsafeMarkup, Rss, find, replace);

    [Fact]
    public void A_relative_address_in_a_text_is_told() => Has(FeedRules.RelativeAddress, Rss, "https://maps.example/quay", "/quay");

    [Theory]
    [InlineData("https://maps.example/quay", "javascript:alert(1)")]
    [InlineData("https://maps.example/quay", "data:text/html,x")]
    [InlineData("img src=\"https://example.org/media/hall.jpg\"", "img src=\"mailto:x@example.org\"")]
    public void An_address_of_an_unsafe_kind_is_told(string find, string replace) => Has(FeedRules.UnsafeScheme, Rss, find, replace);

    [Fact]
    public void A_bad_address_in_a_text_is_told_where_it_is_written()
    {
        ImmutableArray<Diagnostic> findings = FeedGateCase.CheckText(Rss, FeedGateCase.Good(Rss).Replace("href=\"https://maps.example/quay\"", "onclick=\"map\" href=\"https://maps.example/quay\"", StringComparison.Ordinal));

        Assert.Equal(FeedRules.UnsafeMarkup, Assert.Single(findings).Rule);
        At(FeedRules.BadAddress, Rss, "https://maps.example/quay", "https://maps.example/the map", 14, 1);
    }

    [Theory]
    [InlineData(Rss, "Ropewalk opens", "Ropewalk &lt;b&gt;opens&lt;/b&gt;")]
    [InlineData(Json, "Ropewalk opens", "Rope &amp; walk")]
    public void A_headline_that_looks_like_markup_is_told_at_the_title(string name, string find, string replace) => At(FeedRules.MarkupInText, name, find, replace, 3, 8);

    [Theory]
    [InlineData("&lt;quay&gt; and", "&lt;quay&gt; and")]
    [InlineData("R&amp;D", "R&amp;D")]
    [InlineData("from &lt;3", "from &lt;3")]
    public void A_summary_that_is_not_HTML_is_told_in_RSS(string words, string signs)
    {
        string good = FeedGateCase.Good(Rss);
        string spoilt = good.Replace("<description>The", $"<description>The {words}", StringComparison.Ordinal);

        Assert.Contains(FeedGateCase.CheckText(Rss, spoilt), f => f.Rule == FeedRules.MarkupInText && f.Position.Path == FeedGateCase.Story);
        Assert.Empty(FeedGateCase.CheckText(Rss, spoilt.Replace(signs, signs.Replace("&", "&amp;", StringComparison.Ordinal), StringComparison.Ordinal)));
    }

    [Fact]
    public void A_headline_with_signs_is_no_markup() => Assert.Empty(FeedGateCase.Check(Atom, "Ropewalk opens", "Ropewalk &lt; quay &amp; 3 &lt;x> 2"));

    [Theory]
    [InlineData(Rss)]
    [InlineData(Json)]
    public void A_control_character_is_told(string name) => Has(FeedRules.ForbiddenCharacter, name, "Ropewalk opens", "Ropewalk\u0085opens");

    [Theory]
    [InlineData(Rss, "Ropewalk opens", "Ropewalk Ã¶pens")]
    [InlineData(Json, "Ropewalk opens", "NPCÂ´s open")]
    [InlineData(Atom, "The <em>doors", "CafÃ©s: the <em>doors")]
    public void A_letter_that_was_read_in_a_wrong_encoding_is_told(string name, string find, string replace) => Has(FeedRules.ForbiddenCharacter, name, find, replace);

    [Theory]
    [InlineData("«IRMÃ»")]
    [InlineData("MAÇÃ® – 2 €")]
    public void Capital_letters_before_a_sign_are_no_wrong_encoding(string title) => Assert.Empty(FeedGateCase.Check(Rss, "Ropewalk opens", title));

    [Theory]
    [InlineData(Rss, "length=\"512\"", "length=\"0\"")]
    [InlineData(Rss, "length=\"512\" type=\"image/jpeg\"", "length=\"512\" type=\"image\"")]
    [InlineData(Rss, "enclosure url=\"https://example.org/media/hall.jpg\"", "enclosure url=\"/media/hall.jpg\"")]
    [InlineData(Rss, "enclosure url=\"https://example.org/media/hall.jpg\"", "enclosure url=\"https://example.org/media/gone.jpg\"")]
    [InlineData(Rss, "<enclosure", "<enclosure url=\"https://example.org/media/hall.jpg\" length=\"512\" type=\"image/jpeg\" /><enclosure")]
    [InlineData(Atom, "length=\"512\"", "length=\"513\"")]
    [InlineData(Json, "\"size_in_bytes\": 512", "\"size_in_bytes\": 51")]
    public void An_enclosure_that_is_not_true_is_told_at_the_image(string name, string find, string replace) => At(FeedRules.BadEnclosure, name, find, replace, 9, 8);

    [Theory]
    [InlineData(Rss, "medium=\"image\"", "medium=\"picture\"")]
    [InlineData(Rss, "fileSize=\"512\"", "fileSize=\"none\"")]
    [InlineData(Rss, "<media:description>", "<media:adult>false</media:adult><media:description>")]
    [InlineData(Json, "\"image\": \"https://example.org/media/hall.jpg\"", "\"image\": \"/media/hall.jpg\"")]
    public void A_media_element_that_is_wrong_is_told(string name, string find, string replace) => At(FeedRules.BadMedia, name, find, replace, 9, 8);

    [Theory]
    [InlineData(Rss, "<language>en</language>", "<language>English</language>")]
    [InlineData(Rss, "<language>en</language>", "<language>xx</language>")]
    [InlineData(Atom, "<feed xml:lang=\"en\"", "<feed xml:lang=\"\"")]
    [InlineData(Json, "\"language\": \"en\"", "\"language\": \"e\"")]
    public void A_language_that_is_none_is_told_at_the_settings(string name, string find, string replace) =>
        Assert.Contains(FeedGateCase.Check(name, find, replace), f => f.Rule == FeedRules.BadLanguage && f.Position is { Path: "input/site.yml", Line: 0 });

    [Theory]
    [InlineData(Atom)]
    [InlineData(Json)]
    public void The_language_of_a_story_is_told_at_its_key(string name) => At(FeedRules.BadLanguage, name, "en-GB", "British", 11, 7);

    [Theory]
    [InlineData(Rss, "<dc:creator>Lio Vance</dc:creator>", "<dc:creator> </dc:creator>")]
    [InlineData(Rss, "<dc:creator>Lio Vance</dc:creator>", "<author>Lio Vance</author>")]
    [InlineData(Json, "\"name\": \"Lio Vance\"", "\"name\": \"\"")]
    public void An_author_of_another_form_is_told_at_the_authors(string name, string find, string replace) => At(FeedRules.BadAuthor, name, find, replace, 8, 10);

    [Theory]
    [InlineData(Rss, "<dc:creator>Lio Vance", "<dc:creator>Lio Vance &lt;lio@example.org&gt;")]
    [InlineData(Atom, "<name>Lio Vance", "<name>lio@example.org")]
    public void An_e_mail_address_of_an_author_is_told_at_the_authors(string name, string find, string replace) => At(FeedRules.AuthorAddress, name, find, replace, 8, 10);

    [Fact]
    public void An_e_mail_address_without_a_name_is_told() =>
        Has(FeedRules.BadAuthor, Rss, "<language>", "<managingEditor>desk@example.org</managingEditor><language>");

    [Fact]
    public void An_entry_that_nobody_wrote_is_told() =>
        Has(FeedRules.BadAuthor, Atom, "<author>\n<name>Pier Gazette</name>\n</author>\n", "");

    [Theory]
    [InlineData(Rss, "<category>ice</category>", "<category></category>")]
    [InlineData(Rss, "<category>ice</category>", "<category>Quay</category>")]
    [InlineData(Atom, "term=\"ice\"", "term=\"quay\"")]
    [InlineData(Json, "\"ice\"", "\"\"")]
    public void A_category_that_is_empty_or_stands_twice_is_told(string name, string find, string replace) => Has(FeedRules.BadCategory, name, find, replace);

    [Theory]
    [InlineData(Rss, "</channel>", "<ttl>60</ttl></channel>")]
    [InlineData(Atom, "</entry>\n</feed>", "</entry><rights>x</rights></feed>")]
    public void What_a_feed_says_of_itself_below_its_stories_is_told(string name, string find, string replace) =>
        Assert.Contains(FeedGateCase.Check(name, find, replace), f => f.Rule == FeedRules.WrongOrder && f.Position.Path == name);

    [Theory]
    [InlineData(Rss, "<pubDate>Sun, 13 Sep 2026 08:00:00 GMT", "<pubDate>Tue, 15 Sep 2026 08:00:00 GMT")]
    [InlineData(Rss, "<description>The doors open.</description>", "<content:encoded>x</content:encoded><description>The doors open.</description>")]
    public void Stories_and_texts_in_the_wrong_order_are_told(string name, string find, string replace) => Has(FeedRules.WrongOrder, name, find, replace);

    [Fact]
    public void A_story_of_a_megabyte_is_told_at_its_text() =>
        At(FeedRules.TooLong, Rss, "The <em>doors", new string('x', 1_000_000) + "The <em>doors", 14, 1);

    [Theory]
    [InlineData("version=\"2.0\"", "version=\"3\"")]
    [InlineData("xmlUrl=\"https://example.org/tag/ice/feed.xml\"", "xmlUrl=\"https://example.org/tag/quay/feed.xml\"")]
    [InlineData("xmlUrl=\"https://example.org/tag/ice/feed.xml\"", "xmlUrl=\"https://example.org/tag/gone/feed.xml\"")]
    [InlineData("xmlUrl=\"https://example.org/tag/ice/feed.xml\"", "")]
    [InlineData("text=\"Tags\"", "")]
    [InlineData("type=\"rss\"", "")]
    [InlineData("htmlUrl=\"https://example.org/tag/ice/\"", "htmlUrl=\"/tag/ice/\"")]
    public void A_wrong_list_of_feeds_is_told(string find, string replace) => Has(FeedRules.BadOpml, "feeds.opml", find, replace);

    private static void Has(DiagnosticRule rule, string name, string find, string replace) =>
        Assert.Contains(FeedGateCase.Check(name, find, replace), f => f.Rule == rule);

    private static void At(DiagnosticRule rule, string name, string find, string replace, int line, int column)
    {
        Diagnostic finding = FeedGateCase.Check(name, find, replace).First(f => f.Rule == rule);
        Assert.Equal((FeedGateCase.Story, line, column), (finding.Position.Path, finding.Position.Line, finding.Position.Column));
    }
}
