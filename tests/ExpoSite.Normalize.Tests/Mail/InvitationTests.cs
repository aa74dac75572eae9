using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Mail;

/// <summary>A day that is yet to come when the mail is sent is an event's.</summary>
public sealed class InvitationTests
{
    [Theory]
    [InlineData("Invitation: come and see the lift", "Press tour of the quay\nThursday, 24 September 2026, 2:00 pm, Gate 3",
        "2:00 pm, Gate 3")]
    [InlineData("Einladung: Pressekonferenz am Kai", "Pressekonferenz\nDonnerstag, 24. September 2026, 14 Uhr, Tor 3", "14 Uhr, Tor 3")]
    [InlineData("Invitation: come and see the lift", "24 September 2026", "24 September 2026")]
    public void The_day_of_an_event_is_no_publication_date_and_stays_in_the_text(string subject, string head, string kept)
    {
        string text = Assert.Single(Raws.Run(Mail(subject, head)).Files).Text;
        Assert.Contains("\npublished: 2026-09-14\n", text, StringComparison.Ordinal);
        Assert.Contains(kept, text, StringComparison.Ordinal);
        Assert.DoesNotContain("embargo", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_up_to_that_of_the_mail_is_the_storys_own() =>
        Assert.Contains("\npublished: 2026-09-12\n",
            Assert.Single(Raws.Run(Mail("News of the lift", "Lift opens\n12 September 2026")).Files).Text, StringComparison.Ordinal);

    [Fact]
    public void A_release_that_was_sent_before_its_day_waits_for_it()
    {
        string text =
            Assert.Single(Raws.Run(Mail("News of the lift", "PRESS RELEASE 24 September 2026\n\nLift opens on the quay")).Files).Text;
        Assert.Contains("\npublished: 2026-09-14\n", text, StringComparison.Ordinal);
        Assert.Contains("\nembargo: 2026-09-24\n", text, StringComparison.Ordinal);
    }

    private static RawFile Mail(string subject, string head) => Raws.Text("m.eml", $"""
        From: Ana Reyes <ana@example.org>
        To: news@example.org
        Subject: {subject}
        Date: Mon, 14 Sep 2026 09:00:00 +0000
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        Dear editors,

        {head}

        Eleven crane drivers met on the quay on Monday to rehearse the lift that opens the fair. They moved an empty hull twice, each time in under nine minutes.

        The organisers said that the lift will be shown to visitors on every morning of the fair, weather permitting, from a stand beside the gate in Hall C.

        Kind regards
        Ana Reyes
        """);
}
