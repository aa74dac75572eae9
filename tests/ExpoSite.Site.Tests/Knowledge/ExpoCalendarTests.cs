using System.Text;
using Ical.Net.CalendarComponents;

namespace ExpoSite.Site.Tests.Knowledge;

/// <summary>What we write, as another program reads it.</summary>
public sealed class ExpoCalendarTests
{
    private const string Expos =
        """
        - id: tide-2026
          name: "Tide; Fair, 2026 \\ 潮汐展"
          starts: 2026-09-14T09:12:00+08:00
          ends: 2026-09-19T18:00:00+08:00
          venue: Old Quay, Hall 1
          city: Quillhaven
          description: "潮汐、港口与冷链的六天,在码头的六个展厅里举行,欢迎所有人乘船前来参观。\nSecond line."
          organizer: Tide Cooperative
        - {id: rope-days, name: Rope Days, starts: 2026-03-02, ends: 2026-03-04}
        """;

    private static readonly SmallSite Site = new SmallSite
    { Configuration = "title: Pier\nurl: https://example.org/news/\ntimeZone: Asia/Shanghai\n", Expos = Expos }
        .With(SmallSite.Story("bell", "title: The bell rings\npublished: 2026-09-14"));

    [Fact]
    public void Instants_are_written_in_UTC_and_texts_come_back_as_they_were()
    {
        CalendarEvent tide = Read("expo/tide-2026/event.ics").Single();

        Assert.Equal(new DateTime(2026, 9, 14, 1, 12, 0, DateTimeKind.Utc), tide.DtStart!.AsUtc);
        Assert.Equal(new DateTime(2026, 9, 19, 10, 0, 0, DateTimeKind.Utc), tide.DtEnd!.AsUtc);
        Assert.Equal(@"Tide; Fair, 2026 \ 潮汐展", tide.Summary);
        Assert.Equal("Old Quay, Hall 1, Quillhaven", tide.Location);
        Assert.Equal("潮汐、港口与冷链的六天,在码头的六个展厅里举行,欢迎所有人乘船前来参观。\nSecond line.\nTide Cooperative", tide.Description);
        Assert.Equal("https://example.org/news/expo/tide-2026/", tide.Url!.AbsoluteUri);
    }

    [Fact]
    public void Mere_days_are_all_day_and_end_before_the_day_after_the_last()
    {
        CalendarEvent days = Read("expo/rope-days/event.ics").Single();

        Assert.True(days.IsAllDay);
        Assert.Equal(new DateOnly(2026, 3, 2), days.DtStart!.Date);
        Assert.Equal(new DateOnly(2026, 3, 5), days.DtEnd!.Date);
    }

    [Fact]
    public void The_calendar_of_the_site_has_all_expos_in_time_each_with_an_identity_of_its_own()
    {
        List<CalendarEvent> events = Read("calendar.ics");

        Assert.Equal(["Rope Days", @"Tide; Fair, 2026 \ 潮汐展"], events.Select(e => e.Summary!));
        Assert.Equal(Read("expo/tide-2026/event.ics").Single().Uid, events[1].Uid);
        Assert.NotEqual(events[0].Uid, events[1].Uid);
    }

    [Fact]
    public void Lines_end_with_CR_LF_and_have_at_most_75_octets()
    {
        string text = Site.Render()["calendar.ics"];

        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    // RFC 5545, section 3.3.11; the reader of these tests forgives a bare comma, others end the text there.
    [Fact]
    public void Marks_that_end_a_text_are_escaped() =>
        Assert.Contains("\r\nSUMMARY:Tide\\; Fair\\, 2026 \\\\ 潮汐展\r\n", Site.Render()["calendar.ics"], StringComparison.Ordinal);

    [Fact]
    public void The_bytes_do_not_depend_on_the_clock()
    {
        SmallSite later = Site with { Options = Site.Options with { Now = Site.Options.Now.AddYears(1) } };

        Assert.Equal(Site.Render()["calendar.ics"], later.Render()["calendar.ics"]);
    }

    [Fact]
    public void Without_expos_there_is_no_calendar() => Assert.DoesNotContain("calendar.ics", (Site with { Expos = null }).Render().Keys);

    private static List<CalendarEvent> Read(string path) => [.. Ical.Net.Calendar.Load(Site.Render()[path])!.Events];
}
