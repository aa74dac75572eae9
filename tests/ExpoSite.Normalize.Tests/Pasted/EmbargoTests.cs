using ExpoSite.Normalize.Releases;

namespace ExpoSite.Normalize.Tests.Pasted;

/// <summary>What is not understood of an embargo may say that the story has to wait: then nobody publishes it by mistake.</summary>
public sealed class EmbargoTests
{
    [Theory]
    [InlineData("EMBARGOED UNTIL 5 DEC, 0900 GMT", "28 November 2026")]
    [InlineData("STRICTLY EMBARGOED", "28 November 2026")]
    [InlineData("EMBARGOED UNTIL FURTHER NOTICE", "28 November 2026")]
    [InlineData("Embargoed for release 12/5/26, 9:00 a.m. ET", "28 November 2026")]
    [InlineData("EMBARGO: 18.00 Tuesday 1 December 2026", "HANOVER")]
    [InlineData("EMBARGO: 1 December 2026, 18.00", "HANOVER")]
    [InlineData("Embargoed until noon on 1 December 2026", "HANOVER")]
    [InlineData("Embargoed until 1 December 2026, midday CET", "HANOVER")]
    [InlineData("Embargoed until 1800 hrs GMT, 1 December 2026", "HANOVER")]
    [InlineData("Embargoed until close of business on 1 December 2026", "HANOVER")]
    [InlineData("Sperrfrist: 1. Dezember 2026, mittags", "HANNOVER")]
    [InlineData("Sous embargo jusqu'au 1 décembre 2026, midi", "PARIS")]
    [InlineData("Embargoed until 12/05/2026 9am EST", "28 November 2026")]
    [InlineData("Embargoed until", "1 December 2026, 18.00")]
    [InlineData("NOT FOR PUBLICATION", "28 November 2026")]
    [InlineData("DRAFT - CONFIDENTIAL", "28 November 2026")]
    [InlineData("HOLD FOR RELEASE UNTIL FURTHER NOTICE", "28 November 2026")]
    [InlineData("Internal use only", "28 November 2026")]
    [InlineData("Noch nicht zur Veröffentlichung!", "28. November 2026")]
    public void An_end_that_is_not_wholly_understood_is_none(string mark, string below)
    {
        ReleaseParts parts = Read(mark, below);
        Assert.True(parts.EmbargoLine == 0 && parts.Embargo is null, parts.Embargo?.Time.Iso);
    }

    [Theory]
    [InlineData("EMBARGOED UNTIL", "5 December 2026", "2026-12-05")]
    [InlineData("Embargo:", "5 December 2026, 09:00 GMT", "2026-12-05T09:00:00+00:00")]
    [InlineData("EMBARGOED", "09:00 GMT, 5 December 2026", "2026-12-05T09:00:00+00:00")]
    [InlineData("Embargoed until Tuesday 1 December 2026", "28 November 2026", "2026-12-01")]
    [InlineData("STRICTLY EMBARGOED until 6.30pm, 1 December 2026", "28 November 2026", "2026-12-01T18:30:00+00:00")]
    [InlineData("Sperrfrist: Dienstag, 1. Dezember 2026, 18 Uhr", "HANNOVER", "2026-12-01T18:00:00+00:00")]
    public void An_end_that_is_written_out_counts(string mark, string below, string end) => Assert.Equal(end, Read(mark, below).Embargo?.Time.Iso);

    [Theory]
    [InlineData("Confidential talks between two fairs end")]
    [InlineData("Not for release: what the drawers of hall 7 hold")]
    [InlineData("Hold for release of the balloons at nine")]
    public void A_headline_that_begins_like_a_mark_is_none(string headline) => Assert.Equal(-1, Read(headline, "28 November 2026").EmbargoLine);

    private static ReleaseParts Read(string mark, string below) => ReleaseParts.Read(
        [mark, below, "Merger of two fairs", "The two fairs merge in spring, both of their owners said in a joint note on Friday."], 3, TimeZoneInfo.Utc);
}
