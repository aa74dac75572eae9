using System.IO.Compression;
using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Tests.Pictures;
using ExpoSite.Normalize.Tests.WordFiles;
using static ExpoSite.Fuzz.FuzzSlice;

namespace ExpoSite.Normalize.Tests;

public sealed class BadFileTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];

    public static TheoryData<string, string, byte[], string> Failures => new()
    {
        { "EXPO1770", "a.txt", Utf8("%PDF-1.7\n1 0 obj\nendobj\n"), "a PDF file" },
        { "EXPO1770", "a.txt", new WordFile().Text("x").Bytes(), "a Word document (.docx)" },
        { "EXPO1770", "a.html", Utf8("{\\rtf1 text}"), "a rich text file" },
        { "EXPO1770", "a.docx", [.. Compound, .. Encoding.Unicode.GetBytes("WordDocument")], "an old Word document" },
        { "EXPO1770", "a.eml", [.. Compound, .. Encoding.Unicode.GetBytes("__substg1.0_0037001F")], "an Outlook message" },
        { "EXPO1770", "a.md", TestPicture.Png(), "a picture" },
        { "EXPO1771", "a.docx", [.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "encrypted" },
        { "EXPO1772", "a.docx", new WordFile().Text("x").Bytes()[..400], "cut off" },
        { "EXPO1772", "a.docx", Utf8("not a Word file"), "broken" },
        { "EXPO1772", "a.eml", Utf8("\n\n\n\nno headers at all"), "headers" },
        { "EXPO1773", "a.docx", Bomb(), "unpacks" },
        { "EXPO1773", "a.docx", DeepXml(), "nested" },
        { "EXPO1773", "a.eml", Utf8("From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n"
            + string.Concat(Enumerable.Repeat("--b\nContent-Type: text/plain\n\nx\n", 400)) + "--b--\n"), "parts" },
        { "EXPO1001", "a.pdf", Utf8("%PDF-1.7\nendobj"), "a PDF file" },
        { "EXPO1001", "a.doc", [.. Compound, .. Encoding.Unicode.GetBytes("WordDocument")], "an old Word document" },
        { "EXPO1001", "a.rtf", Utf8("{\\rtf1 text}"), "a rich text file" },
        { "EXPO1001", "a.odt", [.. "PK\u0003\u0004"u8, .. "mimetypeapplication/vnd.oasis.opendocument.text"u8], "an OpenDocument file" },
        { "EXPO1001", "a.pages", [.. "PK\u0003\u0004"u8, .. "Index/Document.iwa"u8], "a Pages document" },
        { "EXPO1001", "a.xyz", Utf8("x"), "A '.xyz' file" },
        { "EXPO1002", "a.docx", [], "no text" },
        { "EXPO1002", "a.eml", Utf8("  \n"), "no text" },
        { "EXPO1005", "a.docx", new byte[25 * 1024 * 1024], "25 MB" },
        { "EXPO1005", "a.eml", new byte[50 * 1024 * 1024], "50 MB" },
        { "EXPO1502", "a.mhtml", Utf8("From: x\nContent-Type: text/plain\n\nno page"), "no page" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_file_that_cannot_be_read_is_told_with_what_it_is_and_what_to_do(string code, string path, byte[] content, string words)
    {
        Diagnostic finding = Assert.Single(Raws.Run(new RawFile(path, content)).Diagnostics);
        Assert.Equal((code, Severity.Error), (finding.Rule.Code, finding.Severity));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.NotNull(finding.Hint);
    }

    [Fact]
    public void A_size_that_an_archive_understates_does_not_help_it()
    {
        byte[] file = new WordFile().Text(new string('x', 100_000)).Bytes();
        int at = file.AsSpan().IndexOf("PK\u0001\u0002"u8);
        // The declared size of every entry in the directory becomes a few bytes.
        for (; at >= 0; at = file.AsSpan(at + 4).IndexOf("PK\u0001\u0002"u8) is >= 0 and int next ? at + 4 + next : -1)
            BitConverter.TryWriteBytes(file.AsSpan(at + 24), 9);
        Assert.Contains("EXPO1772", Raws.Codes(Raws.Run(new RawFile("a.docx", file))));
    }

    [Fact]
    public void Hidden_characters_are_told_where_they_stand_and_left_out()
    {
        NormalizeResult result = Raws.Run(Raws.Article("a.txt", "Robots \u202ELearn\u0007 to Fold Sails"));
        Diagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(("EXPO1777", 1, 8), (finding.Rule.Code, finding.Position.Line, finding.Position.Column));
        Assert.Contains("title: Robots Learn to Fold Sails\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_characters_written_as_entities_do_not_reach_the_Markdown()
    {
        string html = $"<html><title>Robots &#8238;Learn</title><body><article><h1>Robots &#8238;Learn to "
            + $"Fold</h1><p>{Raws.Body.Replace("\n\n", "&#8238;</p><p>", StringComparison.Ordinal)}</p></article></body></html>";
        Assert.DoesNotContain('\u202E', Assert.Single(Raws.Run(Raws.Text("a.html", html)).Files).Text);
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "a.eml", Mail("", string.Concat(Enumerable.Repeat("Unsubscribe\n\n", Sized(10_000)))) },
        { "a.eml", Mail("", string.Concat(Enumerable.Repeat("Aaa\n\n", Sized(15_000)))) },
        { "a.eml", Mail("", string.Concat(Enumerable.Repeat("this e-mail message ", Sized(20_000)))) },
        { "a.eml", Mail("", string.Concat(Enumerable.Repeat("From: a\nSent: b\nTo: c\nSubject: d\n\n", Sized(10_000)))) },
        { "a.eml", "From: a@example.org\n"
            + string.Concat(Enumerable.Range(0, Sized(3000)).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n")) },
        { "a.eml", "From: a@example.org\n" + string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\n\n", Sized(3000))) },
        { "a.eml", Mail("Content-Type: text/html\n", string.Concat(Enumerable.Repeat("<div>", Sized(10_000))) + "x") },
        { "a.eml", Mail("Content-Type: text/html\n", string.Concat(Enumerable.Repeat("<p><b>Aaa</b></p>", Sized(15_000)))) },
        { "a.md", new string('[', Sized(40_000)) },
        { "a.md", "Robots learn to fold\n\nx" + new string('_', Sized(300_000)) + "x\n" },
        { "a.md", string.Concat(Enumerable.Repeat("<b>*a", Sized(20_000))) },
        { "a.md", string.Concat(Enumerable.Repeat("<div>\n\n", Sized(10_000))) },
        { "a.md", "---\n" + new string('a', Sized(40_000)) + ": b\n---\n" },
        { "a.txt", string.Concat(Enumerable.Repeat("Ã©", Sized(40_000))) },
        { "a.txt", string.Concat(Enumerable.Repeat("word ", Sized(40_000))) },
        { "a.txt", "Robots learn to fold\n\nx" + new string('\u0301', Sized(1_000_000)) },
        { "a.txt", string.Concat(Enumerable.Range(0, Sized(20_000)).Select(i => $"Line {i} of a text\n")) },
        { "a.html", "<font>" + string.Concat(Enumerable.Repeat("text<br><br>", Sized(20_000))) + "</font>" },
        { "a.html", "<table>" + string.Concat(Enumerable.Repeat("<tr><td>a<td>b<td>c<td>d", Sized(10_000))) + "</table>" },
        { "a.html", string.Concat(Enumerable.Range(0, Sized(10_000)).Select(i => $"<p><b id={i}>x")) },
        { "a.html", string.Concat(
            Enumerable.Range(0, Sized(10_000)).Select(i => $"<div class=c><h3><a href=/x{i}>Fair opens on day {i} of it</a></h3></div>")) },
        { "a.html", "<p>" + string.Concat(Enumerable.Repeat("<b>link</b>", Sized(20_000))) },
        { "a.html", "<table>" + string.Concat(Enumerable.Repeat("<b>x</b>", Sized(20_000))) + "</table>" },
        { "a.html", "<p " + string.Concat(Enumerable.Range(0, Sized(20_000)).Select(i => $"a{i}=b ")) + ">x</p>" },
        { "a.html", string.Concat(Enumerable.Repeat("<img src=x.jpg>", Sized(20_000))) },
        { "a.html", string.Concat(Enumerable.Repeat("<div hidden>x</div>", Sized(20_000))) },
        { "a.html", new string('<', Sized(1_000_000)) },
        { "a.html", "<p>&" + new string('a', Sized(1_000_000)) + ";" },
        { "a.eml", Mail("Content-Type: text/html\n", string.Concat(Enumerable.Repeat("text<br><br>", Sized(20_000)))) },
        { "a.eml", Mail("", string.Concat(Enumerable.Repeat("> text of it\n", Sized(20_000)))) },
        { "a.eml", "From: a@example.org\nSubject: " + new string('x', Sized(1_000_000)) + "\n\nText of it.\n" },
    };

    // No clock is asked: each of these takes less than a second, or much longer where the work grows faster than the file.
    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_file_made_to_cost_much_costs_little(string path, string content)
    {
        NormalizeResult result = Raws.Run(Raws.Text(path, content));
        Assert.DoesNotContain("EXPO9001", Raws.Codes(result));
        Assert.True(result.Files.Length + result.Diagnostics.Length > 0);
    }

    private static string Mail(string headers, string text) => $"From: a@example.org\nSubject: x\n{headers}\n{text}";

    private static byte[] Bomb()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = archive.CreateEntry("word/document.xml").Open();
            byte[] block = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++)
                entry.Write(block);
        }

        return file.ToArray();
    }

    private static byte[] DeepXml() => new WordFile()
        .Body(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 2000))
            + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 2000))).Bytes();

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
