namespace ExpoSite.Normalize.Tests.Weights;

/// <summary>Pages that between them show every weight of dates, of authors and of nearness.</summary>
internal static class WeighedHeads
{
    private const string Text =
        "<p>The fourth Brinemark Expo opened with more boats than berths, and the harbour master spent the morning moving buoys to make "
            + "room for all of them.</p>"
        + "<p>By noon the queue for the ferry reached the ropewalk. Its owner carried out benches, then soup, and said that she would do "
            + "so again the next day.</p>";

    private const string Day = "<p>11 March 2031</p>";
    private const string Author = "<p>By Ana Reyes</p>";

    // Places on the page, from far above the headline to far below it.
    private static readonly Func<string, string>[] Places =
    [
        value => Page(above: value + Blocks(12)),
        value => Page(above: value + Blocks(5)),
        value => Page(above: value),
        value => Page(beside: value),
        value => Page(below: Blocks(2) + value),
        value => Page(below: Blocks(10) + value),
        value => Page(below: Blocks(40) + value),
        value => Page(below: Blocks(70) + value),
        value => Page(below: $"<h2><a href=/other>The ropewalk is sold to its own rope makers</a></h2>{value}"),
        value => Page(beside: $"<aside>{value}</aside>"),
        value => Page(below: Blocks(3) + $"<aside>{value}</aside>"),
    ];

    public static string[] Dates { get; } =
    [
        .. Places.Select(place => place(Day)),
        Page(headline: "Brinemark Expo opens on 11 March 2031"),
        Page(beside: "<time datetime=2031-03-11></time>"),
        Meta("article:published_time", "2031-03-11"),
        Meta("article:modified_time", "2031-03-11"),
        Meta("dateCreated", "2031-03-11"),
        Meta("date", "2031-03-11"),
        Meta("article:published_time", "2031-03-11T08:00:00Z", Property("article:modified_time", "2031-03-12T08:00:00Z")),
        Meta("article:published_time", "2031-03-11T08:00:00Z", Property("article:modified_time", "2031-03-11T08:00:00Z")),
        Page(head: "<script>var page = {\"publishedAt\": \"2031-03-11\"}</script>"),
        Page(head: "<script>var page = {\"publishedAt\": \"2031-03-11\"}; var other = {\"publishedAt\": \"2031-02-01\"}</script>"),
        Page(head: "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2031-03-11\"}</script>"),
        Page(below: Blocks(70) + "<div itemscope><p itemprop=datePublished content=2031-03-11>Harbour news</p></div>"),
        Meta("description", "Boats, bells and soup on 11 March 2031 on the quay."),
        Page(head: Address("https://courier.example/2031/03/11/expo-opens/")),
        Page(head: Address("https://courier.example/expo-opens-20310311")),
        Page(head: Address("https://courier.example/2031/03/expo-opens/"), beside: Day),
        Page(head: Property("og:image", "https://courier.example/pictures/2031/03/11/quay.jpg")),
        Page(beside: "<p>Harbour news of 11 March 2031, noon</p>"),
        Page(beside: "<p><a href=/quay>All news of the harbour and the quay</a> 11 March 2031</p>"),
        Page(beside: "<p>Brinemark, 11 March 2031. The fourth expo opened with more boats than berths, and the harbour master spent the "
            + "whole morning moving buoys.</p>"),
        Page(below: "<p>The harbour master said that the bell will be rung again on 11 March 2031 for everybody who has paid for the "
            + "soup and the benches.</p>"),
        Page(beside: "<p>Published: 4 March 2031 - 11 March 2031</p>"),
        Page(beside: "<p>Published: 11 March 2031</p>"),
        Meta("article:published_time", "2031-01-05", Property("article:modified_time", "2031-03-11"), Day),
        Page(head: Address("https://courier.example/2031/03/12/expo-opens/"), beside: Day),
        Page(head: Address("https://courier.example/2031/03/12/expo-opens/"), below: Blocks(70) + Day),
        Page(beside: "<p class=date>11 March 2031</p>"),
        Page(beside: "<p class=date>Published: 11 March 2031</p>"),
        // Only the day in the menu tells the order of figures.
        Page(above: "<nav><p>The bell of the quay was rung for the first time on 03/25/2031, and nobody who was there minds that at "
            + "all.</p></nav>" + Blocks(12), beside: "<p>03/04/2031</p>"),
        Meta("article:published_time", "2031-03-12T01:30:00Z", beside: Day),
        Meta("date", "2031-03-12T01:30:00Z", below: Blocks(70) + Day),
        Meta("article:published_time", "2031-03-11", Address("https://courier.example/2031/03/20/expo-opens/")),
        Meta("article:published_time", "2031-03-11", Address("https://courier.example/2031/03/01/expo-opens/")),
        Meta("article:published_time", "2031-03-11", Address("https://courier.example/expo-opens-20310301")),
        Meta("article:published_time", "2031-03-11", beside: "<p>2 March 2031</p>"),
        Meta("article:published_time", "2031-03-11T08:00:00Z", below: "<aside><p>Updated: 13 March 2031</p></aside>"),
    ];

    public static string[] Authors { get; } =
    [
        .. Places.Select(place => place(Author)),
        .. Places.Select(place => place("<p><a rel=author href=/ana>Ana Reyes</a></p>")),
        Page(headline: "Brinemark Expo opens <a rel=author href=/ana>Ana Reyes</a>"),
        Page(beside: "<a rel=author href=/ana>Ana Reyes</a>", shell: value => $"<table><tr><td>{value}</td></tr></table>"),
        Meta("author", "Ana Reyes"),
        Meta("author", "Ana Reyes", beside: Author),
        Meta("author", "Ana Reyes", beside: "<p><a rel=author href=/ana>By Ana Reyes</a></p>"),
        Page(beside: "<p class=byline>Ana Reyes</p>"),
        Page(beside: "<p>Author: Ana Reyes</p>"),
        Page(beside: "<p><span>Ana Reyes</span><span>4 November 2025</span></p>"),
        Page(beside: "<p>Brinemark (hna/tkb) - The fourth expo opened with more boats than berths, and the harbour master spent the "
            + "whole morning moving buoys to make room for all of them.</p>"),
        Page(below: "<p align=right><i>Ana Reyes</i></p>"),
        Page(below: "<aside><p align=right><i>Ana Reyes</i></p></aside>"),
    ];

    private static string Page(
        string head = "", string above = "", string headline = "Brinemark Expo opens", string beside = "", string below = "",
        Func<string, string>? shell = null) =>
        $"<html><head><title>Brinemark Expo "
            + $"opens</title>{head}</head><body>{above}<h1>{headline}</h1>{shell?.Invoke(beside) ?? beside}{Text}{below}</body></html>";

    private static string Meta(string name, string content, string head = "", string beside = "", string below = "") =>
        Page(Property(name, content) + head, beside: beside, below: below);

    private static string Property(string name, string content) => $"<meta property='{name}' name='{name}' content='{content}'>";

    private static string Address(string address) => $"<link rel=canonical href='{address}'>";

    private static string Blocks(int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"<p>Berth {i}</p>"));
}
