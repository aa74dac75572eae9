using System.Text;

namespace ExpoSite.Fuzz;

/// <summary>Letters and saved pages in MIME (RFC 2045 to 2049), as mail programs and browsers write them, and as nobody should.</summary>
internal static class MailGrammar
{
    private static readonly string[] Headers = ["Subject", "From", "To", "Date", "Message-ID", "Reply-To", "List-Unsubscribe", "X-Mailer",
        "Content-Location", "Snapshot-Content-Location", "In-Reply-To", "MIME-Version"];

    private static readonly string[] Types = ["text/plain; charset=utf-8", "text/html; charset=utf-8", "text/html; charset=windows-1252",
        "text/plain; charset=iso-2022-jp", "text/plain; charset=x-none", "image/png; name=a.png", "multipart/alternative; boundary=b",
        "multipart/related; boundary=\"b\"", "multipart/mixed; boundary=b", "message/rfc822", "application/ms-tnef; name=winmail.dat",
        "text/calendar", "multipart/mixed", "text/html; charset=utf-7", "application/pdf; name=../../a.pdf"];

    private static readonly string[] Encodings = ["7bit", "8bit", "quoted-printable", "base64", "x-uuencode", "binary", "none"];

    private static readonly string[] Values = ["=?utf-8?Q?Er=C3=B6ffnung?=", "=?iso-8859-1?B?6Q==?=", "=?utf-8?B?gg",
        "Ines Calder <ines@example.org>", "Thu, 12 Mar 2031 09:00:00 +0100", "Thu, 99 Mar 2031 99:00:00 +9999", "<a@b>", "cid:a",
        "https://example.org/a.html", "a;b=c;d=\"e"];

    public static readonly IReadOnlyList<string> Pieces =
        ["--b\r\n", "--b--\r\n", "\r\n\r\n", "Content-Type: multipart/mixed; boundary=b\r\n\r\n", "Content-Type: message/rfc822\r\n\r\n",
            "Content-Type: text/html\r\n\r\n", "Content-Transfer-Encoding: base64\r\n", "=\r\n", "=3D", "=FF", "=?utf-8?Q?a?= ",
            "Subject: x\r\n", ";", "\"", "<", ">", "(", "<div>", "<br><br>", "Dear editors,<br><br>", "> ", "-- \r\n",
            "On Thursday Ines Calder wrote:\r\n> ", "-----Original Message-----\r\n", "cid:a", "FOR IMMEDIATE RELEASE\r\n"];

    public static byte[] Message(Sequence chance)
    {
        var text = new StringBuilder();
        text.Append("Subject: ").Append(HostileText.Line(chance))
            .Append("\r\nFrom: Ines Calder <ines@example.org>\r\nDate: Wed, 12 Mar 2031 09:00:00 +0100\r\n");
        for (int i = chance.Next(5); i > 0; i--)
        {
            text.Append(chance.Pick(Headers)).Append(": ").Append(chance.OneIn(2) ? chance.Pick(Values) : HostileText.Line(chance))
                .Append("\r\n");
        }

        Part(text, chance, 3);
        return Seeds.Text(text.ToString());
    }

    private static void Part(StringBuilder text, Sequence chance, int depth)
    {
        string type = chance.Pick(Types);
        text.Append("Content-Type: ").Append(type).Append("\r\nContent-Transfer-Encoding: ").Append(chance.Pick(Encodings))
            .Append("\r\n\r\n");
        if (depth > 0 && type.StartsWith("multipart", StringComparison.Ordinal))
        {
            for (int i = chance.Next(4); i > 0; i--)
            {
                text.Append("\r\n--b\r\n");
                Part(text, chance, depth - 1);
            }

            text.Append("\r\n--b--\r\n");
            return;
        }

        text.Append(type.StartsWith("text/html", StringComparison.Ordinal)
            ? Encoding.UTF8.GetString(MarkupGrammar.Page(chance)) : HostileText.Line(chance) + "\r\n\r\n" + HostileText.Line(chance));
    }
}
