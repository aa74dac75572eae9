using ExpoSite.Core.Text;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Tests.Metadata;

public sealed class DateWeighingTests
{
    [Fact]
    public void Sources_that_agree_outweigh_a_stronger_one()
    {
        DateDecision found = Decide(
            Candidate("2025-11-06", DateSource.Statement, 0.7), Candidate("2025-11-04", DateSource.Shown, 0.6),
            Candidate("2025-11-04", DateSource.Picture, 0.4));
        Assert.Equal("2025-11-04", found.Time.Iso);
    }

    [Fact]
    public void A_contradiction_lowers_the_confidence()
    {
        double alone = Decide(Candidate("2025-11-04", DateSource.Statement, 0.9)).Confidence;
        double disputed = Decide(Candidate("2025-11-04", DateSource.Statement, 0.9), Candidate("2025-10-01", DateSource.Shown, 0.8))
            .Confidence;
        Assert.InRange(disputed, 0.1, alone - 0.2);
    }

    [Fact]
    public void A_last_change_is_the_publication_only_when_nothing_else_is()
    {
        DateCandidate change = Candidate("2025-11-09", DateSource.Statement, 0.85) with { Meaning = DateMeaning.Updated };
        Assert.Equal("2025-11-09", Decide(change).Time.Iso);
        Assert.InRange(Decide(change).Confidence, 0, 0.49);
        DateCandidate[] both = [change, Candidate("2025-11-04", DateSource.Shown, 0.5)];
        Assert.Equal("2025-11-04", Decide(both).Time.Iso);
        Assert.Equal("2025-11-09", DateWeighing.Updated(both, Decide(both))?.Time.Iso);
    }

    [Fact]
    public void A_stamp_that_equals_the_last_change_gives_way_to_an_earlier_day_that_is_shown()
    {
        DateCandidate stamp = Candidate("2025-11-05T02:00:00Z", DateSource.Statement, 0.9);
        DateDecision found = Decide(
            stamp with { Time = stamp.Time with { Instant = stamp.Time.Instant.AddDays(2) } },
            stamp with { Time = stamp.Time with { Instant = stamp.Time.Instant.AddDays(2) }, Meaning = DateMeaning.Updated },
            Candidate("2025-11-04", DateSource.Shown, 0.8));
        Assert.Equal("2025-11-04", found.Time.Iso);
    }

    [Fact]
    public void A_day_that_the_page_shows_wins_over_the_day_in_UTC_and_keeps_the_time_when_the_zone_follows()
    {
        DateCandidate utc = Candidate("2025-11-05T01:30:00Z", DateSource.Statement, 0.9);
        Assert.Equal("2025-11-04", Decide(utc, Candidate("2025-11-04", DateSource.Shown, 0.6)).Time.Iso);
        Assert.Equal("2025-11-04T20:30:00-05:00", Decide(utc, Candidate("2025-11-04 20:30", DateSource.Shown, 0.6)).Time.Iso);
    }

    [Fact]
    public void An_offset_that_the_page_writes_once_is_the_publisher_s_zone()
    {
        DateCandidate change = Candidate("2025-11-04T22:00:00-05:00", DateSource.Statement, 0.85) with { Meaning = DateMeaning.Updated };
        Assert.Equal("2025-11-04T20:30:00-05:00", Decide(Candidate("2025-11-05T01:30:00Z", DateSource.Statement, 0.9), change).Time.Iso);
    }

    [Fact]
    public void A_day_in_the_address_before_the_stated_one_is_the_first_publication()
    {
        DateDecision found = Decide(Candidate("2025-11-04", DateSource.Statement, 0.9), Candidate("2023-02-01", DateSource.Address, 0.92));
        Assert.Equal("2023-02-01", found.Time.Iso);
    }

    [Fact]
    public void A_day_in_the_address_after_the_stated_one_is_that_of_an_event() =>
        Assert.Equal("2025-11-04",
            Decide(Candidate("2025-11-04", DateSource.Statement, 0.9), Candidate("2026-02-01", DateSource.Address, 0.92)).Time.Iso);

    [Theory]
    [InlineData("2025-11-05", "2025-11-05")]
    [InlineData("2026-02-01", "2025-11-04")]
    public void A_day_that_the_page_shows_after_all_that_it_states_is_that_of_an_event(string shown, string day) =>
        Assert.Equal(day, Decide(Candidate("2025-11-04", DateSource.Statement, 0.6), Candidate(shown, DateSource.Shown, 0.7)).Time.Iso);

    [Fact]
    public void A_month_in_the_address_confirms_a_day_and_is_none_itself()
    {
        DateCandidate month = Candidate("2025-11-01", DateSource.Address, 0.4) with { IsMonth = true };
        Assert.Equal("2025-11-04",
            Decide(month, Candidate("2025-10-04", DateSource.Shown, 0.5), Candidate("2025-11-04", DateSource.Shown, 0.45)).Time.Iso);
        Assert.Null(DateWeighing.Published([month]));
    }

    [Theory]
    [InlineData("en-US", "2025-04-11", false)]
    [InlineData("en-GB", "2025-11-04", false)]
    [InlineData("de", "2025-11-04", false)]
    [InlineData("en", "2025-11-04", true)]
    public void Figures_are_read_in_the_order_of_the_language(string language, string day, bool isAmbiguous)
    {
        DateDecision found = DateWeighing.Published(DayOrder.Settle([Candidate("04/11/2025", DateSource.Shown, 0.6)], [language]))!;
        Assert.Equal(day, found.Time.Iso);
        Assert.Equal(isAmbiguous, found.IsAmbiguous);
    }

    [Theory]
    [InlineData("11 April 2025", "2025-04-11")]
    [InlineData("05/23/2025", "2025-04-11")]
    [InlineData("23/05/2025", "2025-11-04")]
    public void Other_dates_of_the_page_show_the_order_better_than_its_language(string other, string day)
    {
        IReadOnlyList<DateCandidate> settled =
            DayOrder.Settle([Candidate("04/11/2025", DateSource.Shown, 0.6), Candidate(other, DateSource.Shown, 0.3)], ["en"]);
        Assert.Equal(day, settled[0].Time.Iso);
        Assert.False(settled[0].IsAmbiguous);
    }

    [Theory]
    [InlineData("article:published_time", "Published")]
    [InlineData("og:updated_time", "Updated")]
    [InlineData("dateCreated", "Published")]
    [InlineData("date", "Unclear")]
    [InlineData("expires", null)]
    [InlineData("event-start", null)]
    [InlineData("viewport", null)]
    public void A_property_s_name_tells_what_its_date_means(string name, string? meaning) =>
        Assert.Equal(meaning, DateNames.Read(name)?.Meaning.ToString());

    [Theory]
    [InlineData("Published: ", "Published")]
    [InlineData("Zuletzt aktualisiert am ", "Updated")]
    [InlineData("Publié le ", "Published")]
    [InlineData("Published on Monday, updated ", "Updated")]
    [InlineData("Lantern Bay, ", "Unclear")]
    [InlineData("\u00A9 Brinemark Expo ", null)]
    public void The_nearest_label_before_a_date_tells_what_it_means(string before, string? meaning) =>
        Assert.Equal(meaning, DateLabels.Before(before + "4.11.2025", before.Length)?.ToString());

    private static DateDecision Decide(params DateCandidate[] candidates) => DateWeighing.Published(candidates)!;

    private static DateCandidate Candidate(string written, DateSource source, double weight) =>
        DateCandidate.Of(WrittenDate.Find(written, TimeZoneInfo.Utc)!, DateMeaning.Published, source, weight, $"{source}",
            new SourcePosition("input/raw/page.html", 3, 1));
}
