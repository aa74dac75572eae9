using System.Net;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.WholeSite;

public sealed class ThreadTests
{
    [Fact]
    public void Stories_that_go_on_telling_one_event_lead_to_each_other_in_order_of_time()
    {
        string page =
            Page("second", [Report("first", "2026-09-01"), Report("second", "2026-09-04"), Report("third", "2026-09-15"), .. Others]);

        Assert.Contains("<a href=\"/2026/09/first/\">first</a>(second)<a href=\"/2026/09/third/\">third</a>third</nav>", page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Two_stories_are_no_thread() =>
        AssertNone("first", [Report("first", "2026-09-01"), Report("second", "2026-09-04"), .. Others]);

    [Fact]
    public void A_story_of_long_after_does_not_go_on_with_a_thread() =>
        AssertNone("first", [Report("first", "2026-03-01"), Report("second", "2026-03-04"), Report("third", "2026-09-15"), .. Others]);

    [Fact]
    public void Stories_of_one_subject_on_other_events_are_no_thread() =>
        AssertNone("first", [Report("first", "2026-09-01"), Report("second", "2026-09-04"),
            Other("lock-dues", "Dues at the lock at Harrowmouth stay as they are."), .. Others]);

    [Fact]
    public void A_copy_is_not_the_third_story_of_a_thread() =>
        AssertNone("first", [Report("first", "2026-09-01"), Report("second", "2026-09-04"),
            Story("copy", "title: copy\npublished: 2026-09-05\ncopyOf: second", "The same."), .. Others]);

    [Fact]
    public void What_the_editor_names_is_a_thread_whatever_the_texts_say()
    {
        string page = Page("one", [Named("one", "Gate affair"), Named("two", "gate affair", 4), .. Others]);

        Assert.Contains("title=\"gate affair\"", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("(one)<a href=\"/2026/09/two/\">two</a>two</nav>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_kept_out_by_its_editor_is_in_no_thread()
    {
        SourceFile[] stories = [Report("first", "2026-09-01"), Report("second", "2026-09-04"), Report("third", "2026-09-08"),
            Report("fourth", "2026-09-10", "thread: none"), .. Others];

        AssertNone("fourth", stories);
        Assert.DoesNotContain("fourth", ThreadOf(Page("first", stories)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_long_thread_a_page_lists_the_stories_around_its_own()
    {
        string thread = ThreadOf(Page("s05", [.. Enumerable.Range(1, 20).Select(i => Named($"s{i:00}", "Long affair", i))]));

        Assert.Contains("\">s02</a>", thread, StringComparison.Ordinal);
        Assert.Contains("\">s08</a>", thread, StringComparison.Ordinal);
        Assert.DoesNotContain("s01<", thread, StringComparison.Ordinal);
        Assert.DoesNotContain("s09<", thread, StringComparison.Ordinal);
    }

    private static SourceFile[] Others =>
    [
        Other("fish", "Mackerel, herring and sprat lay on ice while cooks argued about lemon and smoke."),
        Other("choir", "Singers practised on the quay at dusk, and a tenor forgot his boots."),
        Other("bread", "Loaves cool beside the ovens while bakers play cards."),
    ];

    private static SourceFile Other(string name, string body) => Story(name, $"title: {name}\npublished: 2026-09-05", body);

    private static SourceFile Named(string name, string thread, int day = 3) =>
        Story(name, $"title: {name}\npublished: 2026-09-{day:00}\nthread: {thread}", $"Nothing that {name} shares with others.");

    private static SourceFile Report(string name, string day, string keys = "kind: article") => Story(
        name,
        $"title: {name}\npublished: {day}\n{keys}",
        "The lock gate at Harrowmouth jammed half open, and forty barges wait below the weir while divers free the lower hinge. "
            + string.Join(' ', Enumerable.Range(0, 2).Select(i => $"{name}x{i}")));

    private static SourceFile Story(string name, string keys, string body) => SmallSite.Story(name, keys, body + "\n");

    private static string Page(string name, SourceFile[] stories) =>
        WebUtility.HtmlDecode(
            new SmallSite().With(stories).Render().Single(f => f.Key.EndsWith($"/{name}/index.html", StringComparison.Ordinal)).Value);

    private static string ThreadOf(string page) =>
        page[page.IndexOf("<nav class=\"thread\"", StringComparison.Ordinal)..page.IndexOf("</nav>", StringComparison.Ordinal)];

    private static void AssertNone(string name, SourceFile[] stories) =>
        Assert.DoesNotContain("<nav class=\"thread\"", Page(name, stories), StringComparison.Ordinal);
}
