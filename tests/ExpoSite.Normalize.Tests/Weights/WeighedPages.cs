using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html;
using ExpoSite.Normalize.Pasted;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Weights;

/// <summary>Pages that between them show every clue and every piece of evidence that has a weight.</summary>
internal static class WeighedPages
{
    private const string Menu = "Skip to content\nHome\nExhibitors\nTrade\nHalls\nCulture\nOpinion\nSearch\n";
    private const string Foot =
        "Related stories\nFerry Line Adds a Night Crossing\nRope Works Wins a Prize\n© 2031 Brinemark Courier. All rights reserved.";

    private const string First =
        "<p>The fourth Brinemark Expo opened on Tuesday with more boats than berths, and the harbour master spent the morning moving "
            + "buoys to make room.</p>";

    private const string Second =
        "<p>By noon the queue for the ferry reached the ropewalk. Its owner carried out benches, then soup, and said that she would do "
            + "so again on Wednesday.</p>";

    private const string Third =
        "<p>The fair runs until Sunday. Organisers expect forty thousand visitors, a quarter of them from abroad, and have hired every "
            + "bus on the island.</p>";

    private static readonly string[] Paragraphs = Raws.Body.Split("\n\n");

    private const string Labels =
        "Sails\nRopes\nGloves\nSoap\nBuckets\nNeedles\nWax\nTwine\nCanvas\nRivets\nLanterns\nOars\nNets\nBells\nTar\nFlags";

    // Texts between paragraphs of a page with all that pages have around an article.
    private static readonly string[] Islands =
    [
        "Sails",
        "NEW ON THE QUAY TODAY",
        "Ines Calder",
        "Hall\tStands\tPier\nA\t40\tNorth\nB\t25\tSouth\nC\t12\tWest",
        "The hall opens on 14 March 2031 at nine",
        "Updated 13 March 2031",
        "Ferry Line Adds a Night CrossingThe port office said so on Monday, long before summer.",
        "The port office said on Monday that nobody had been told of the second quay and that...",
        "Discover how the rope works became the finest hall of the whole fair",
        "Robots Learn to Fold Sails",
        "Exhibitors",
        "Hall 3 (boats): 40 stands\nHall 4 (ropes): 25 stands\nHall 5 (soups): 12 stands",
        "Knife\nTarred line\nGloves\nSoap\nBuckets\nNeedles\nWax\nTwine\nCanvas\nRivets",
        "Said the port, office, and harbour master of the two",
        "It folds.",
        "nobody had counted on it",
        "Machines that fold sails for robots, and robots that learn",
    ];

    // What ends an article, or only interrupts it.
    private static readonly string[] Ends =
        ["Share on Facebook", "Sign up for our newsletter", "###", "Press contact: Ines Calder", "About the author", "Tags: ropes, sails",
            "© 2031 Brinemark Courier. All rights reserved."];

    public static string[] Pasted { get; } =
    [
        .. Islands.Select(i => Page(Raws.Body.Replace("\n\nNobody", $"\n\n{i}\n\nNobody", StringComparison.Ordinal))),
        .. Islands.Select(i => Page($"{Raws.Body}\n\n{i}")),
        .. Islands.Select(i => Page($"{i}\n\n{Raws.Body}")),
        .. Islands.Select(i => Page($"{Raws.Body}\n\nRelated stories\n{i}")),
        .. Islands.Select(i => $"{Menu}{i}\n\nRobots Learn to Fold Sails\n12 March 2031\n\n{Paragraphs[0]}\n\n{i}"),
        Page($"{Raws.Body}\n\n6 Comments\n" + string.Concat(Enumerable.Range(1, 6).Select(i =>
            $"reader{i}\nI was there on day {i} as well, and I must say that the queue was long and that the soup was cold by noon.\n\n"))),
        $"{Menu}\nRobots Learn to Fold Sails\nEverything that can be folded on the quay is folded by machines this spring, and nobody "
            + $"minds.\nBy Ines Calder | 12 March 2031\n\n{Raws.Body}",
        $"{Menu}\nNews / Quay / Robots Learn to Fold Sails\nRobots Learn to Fold Sails\n12 March 2031\n\n{Raws.Body}",
        .. Ends.Select(e => Page(Raws.Body.Replace("\n\nThe organisers", $"\n\n{e}\n\nThe organisers", StringComparison.Ordinal))),
        .. Ends.Select(
            e => Page($"{string.Concat(Enumerable.Repeat("The boat came in.\n\n", 9))}{Paragraphs[0]}\n\n{e}\n\n{Paragraphs[1]}")),
        .. Enumerable.Range(1, 8)
            .Select(i => Page($"{Raws.Body}\n\nAdvertisement\n\n{string.Concat(Enumerable.Repeat("It folds.\n", i))}")),
        .. Enumerable.Range(1, 8)
            .Select(i => Page($"{Raws.Body}\n\nNEW ON THE QUAY\n\n{string.Concat(Enumerable.Repeat("It folds.\n", i))}")),
        .. Enumerable.Range(2, 7).Select(i => $"{string.Join(' ', Paragraphs[0].Split(' ').Take(i))}.\n\n{Labels}"),
        .. Enumerable.Range(2, 7).Select(i => $"{Labels}\n\n{string.Join(' ', Paragraphs[0].Split(' ').Take(i))}.\n\n{Labels}"),
        $"{Menu}\nFOR IMMEDIATE RELEASE\n\nRobots Learn to Fold Sails\n12 March "
            + $"2031\n\n{Paragraphs[0]}\n\n{Paragraphs[1]}\n\n###\n\n{Paragraphs[2]}\n\nIt folds.\n\nSails\n\n{Foot}",
        $"{Menu}\nFOR IMMEDIATE RELEASE\n\nRobots Learn to Fold Sails\n12 March 2031\n\n{Paragraphs[0]}\n\n{Paragraphs[1]}\n\nMedia "
            + $"contact: Ines Calder, ines@courier.example\n\n{Paragraphs[2]}\n\nIt folds.\n\nSails\n\n{Foot}",
        .. Paragraphs[0].Split(", ").Select(p => $"Robots Learn to Fold Sails\n\n{char.ToUpperInvariant(p[0])}{p[1..].TrimEnd('.')}."),
        $"Robots Learn to Fold Sails\n\n{Raws.Body}",
        $"Robots Learn to Fold Sails\n\n{Raws.Body}\n\nSails and ropes\n\n{Paragraphs[2]}",
        $"{Menu}\nRobots Learn to Fold Sails.\n12 March 2031\n\n{Raws.Body}\n\n{Foot}",
        $"{Menu}\nThe stands of the fair were full. The quay outside them was fuller.\n12 March 2031\n\n{Raws.Body}\n\n{Foot}",
        $"{Menu}\nStands of the fair, seen on 2031.03.12\nBy Ines Calder\n\n{Raws.Body}\n\n{Foot}",
        $"{Menu}\nFerries until midnight for visitors\nStands of the fair full on the first morning\n12 March 2031\n\n{Raws.Body}\n\n{Foot}",
        $"{Menu}\nBy Ines Calder\nStands of the fair full on the first morning\n12 March 2031\n\n{Raws.Body}\n\n{Foot}",
        $"{Menu}\nRobots Learn to Fold Sails\nSign up for our newsletter\nShare on Facebook\n12 March 2031\n\n{Raws.Body}\n\n{Foot}",
        $"{Menu}\nWhat Remains of Last Summer Besides Soup\nInes Calder\n12 March "
            + $"2031\n\n{Raws.Body.Replace("the port office", "Ines Calder of the port office", StringComparison.Ordinal)}\n\n{Foot}",
        .. Fixtures.Names.Select(Fixtures.Raw).Where(r => r.Path.EndsWith(".txt", StringComparison.Ordinal))
            .Select(r => System.Text.Encoding.UTF8.GetString(r.Content.Span)),
    ];

    private static readonly string[] Boxes =
    [
        "<aside class='related'><h3>Related stories</h3><ul><li><a href=/a>Ferry strike called off after talks</a></li><li><a "
            + "href=/b>Pier to be rebuilt</a></li></ul></aside>",
        "<div class='newsletter-signup'><p>Sign up for our newsletter and never miss a tide</p></div>",
        "<div class='share-bar'><a href=/f>Share</a> <a href=/t>Post</a></div>",
        "<p><a href=/more><b>Read more: why the bell rings late</b></a></p>",
        "<div class='photo'><img src=/q.jpg><p>The quay at noon. (Photo: Reyes)</p></div>",
        "<p>The quay at noon, with its bell and boats (AFP)</p>",
        "<div class='ad'>Advertisement</div>",
        "<h2>What to see</h2><p>Boats.</p>",
        "<ul><li>Tide-powered ferries in hall 2</li><li>Smoke ovens in hall 4</li></ul>",
        "<blockquote><p>Nobody sells the sea here, we only learn to live beside it.</p></blockquote>",
        "<table><tr><td><p>Ferries leave at noon</p></td></tr></table>",
        "<table><tr><th>Day</th><th>Visitors</th></tr><tr><td>Tuesday</td><td>21,400</td></tr></table>",
        "<pre>ferry --noon</pre>",
        "<p>What we saw on the quay:</p>",
        "<p>* * *</p>",
        "<p>THE QUAY AT NOON</p>",
        "<p>Tuesday, 11 March 2031</p>",
        "<p>By Ines Calder</p>",
        "<p>Brinemark Expo opens</p>",
        "<p>Brinemark Expo opens with boats, a bell and soup for everybody who comes.</p>",
        "<p>Photo: Ines Calder</p>",
        "<div><img src=/q.jpg alt='Two ferries wait beside the old ropewalk'><p>Two ferries wait beside the old ropewalk</p></div>",
        "<p>Tags: ferries, soup</p>",
        "<p>Halls | Ferries | Soup</p>",
        "<p>Home • Boats • Bells</p>",
        "<div class='comments'><p>I was there and liked the soup.</p></div>",
        "<div class='byline'><p>Ines Calder writes about boats.</p></div>",
        "<figure><img src=/q.jpg><figcaption>The quay at noon, as seen from the ropewalk.</figcaption></figure>",
        "<p><img src=/q.jpg></p><p>The quay at noon</p>",
        "<div class='photo-caption'><p>The quay at noon, as seen from the ropewalk.</p></div>",
        "<p class='visually-hidden'>Printed from the quay.</p>",
        "<div class='lead'><p>Boats, bells and soup on the quay.</p></div>",
        "<div class='gallery'><div>The quay at noon</div></div>",
        "<p><b>Boats and bells.</b></p>",
        "<p><i>This story was updated with the time of the ferry.</i></p>",
        "<p>See also: <a href=/x>why the bell rings late each morning</a></p>",
        "<p>© 2031 Brinemark Courier, the harbour.</p>",
        "<h3>More news</h3><p>Ferry strike called off</p>",
        "<p><a href=/y>Why the bell rings late</a></p>",
        "<p><img src=/w.jpg> The bell of the quay</p>",
        "<p>Write to ines@courier.example</p>",
        "<header><p>Everything about the quay and its bells.</p></header>",
        "<div class='promo'><p>Win a weekend on the ferry.</p></div>",
        "<p>Follow us on the quay</p>",
        "<div itemprop='comment'><p>I liked the soup.</p></div>",
        "<aside><p>Soup was free until ten on the first day of the fair.</p></aside>",
        "<div class='a'><h3><a href=/a>Ferry line adds a night crossing</a></h3><p>The port office said so on Monday.</p></div>"
            + "<div class='a'><h3><a href=/b>Rope works wins a prize</a></h3><p>Its roof is the finest of the quay.</p></div>",
        "<p>Subscribe to our newsletter, become a member and read our privacy policy.</p>",
        "<p>The bell of the quay at noon on Tuesday (Courier Photo/Ines Calder) with boats</p>",
        "<p>For more information about the soup ask the office.</p>",
        "<p>Related: <a href=/x>why the bell rings late each morning</a></p>",
    ];

    // Where a text hardly stands, and yet is the only one.
    private static readonly string[] Unlikely =
    [
        "<aside>{0}</aside>", "<div class='comments'>{0}</div>", "<div class='promo'>{0}</div>", "<div class='related'>{0}</div>",
        "<header>{0}</header>",
        "<div class='caption'>{0}</div>", "<div class='byline'>{0}</div>", "<nav>{0}</nav>", "<div class='share'><i>{0}</i></div>",
        "<blockquote>{0}</blockquote>", "<aside><i>{0}</i></aside>", "<aside class='newsletter'>{0}</aside>",
        "<div class='caption byline'>{0}</div>", "<nav class='caption'>{0}</nav>", "<aside class='caption'>{0}</aside>",
        "<div class='gallery caption'><i>{0}</i></div>",
    ];

    public static string[] Html { get; } =
    [
        .. Boxes.Select(b => Site($"<article>{First}{b}{Second}{Third}</article>")),
        .. Boxes.Select(b => Site($"<div>{b}{First}{Second}{Third}{b}</div>")),
        .. Boxes.Select(b => Site($"<main><div class='article-body'>{First}{Second}{Third}</div><div>{b}</div></main>")),
        .. Boxes.Select(
            b => $"<html><head><title>Brinemark Expo opens</title><meta name=description content='Boats, bells and soup on the "
            + $"quay.'></head><body><nav><a href=/>Home</a></nav>{b}<h1>Brinemark Expo opens</h1><div "
            + $"itemprop='articleBody'>{First}{Second}{Third}</div>{b}</body></html>"),
        Site($"<p>By Ines Calder</p>{First}{Second}{Third}<p>Ines Calder writes about boats, and lives on one.</p>"),
        Site($"{First}{Second}{Third}{string.Concat(Enumerable.Range(1, 9).Select(i => $"<p><a href=/{i}>Ferry line {i} adds a crossing at midnight while the fair lasts, and the captains ask for a bell and a bench</a></p>"))}"),
        .. ((string[])["Follow us on the quay", "Contact: the newsroom of the harbour, Pier 4", "Halls / Ferries / Soup", "Terms", "Photo: Reyes"])
            .Select(l => $"<html><head><title>Brinemark Expo opens</title></head><body><h1>Brinemark Expo opens</h1><div>{First}<p>Soup was free "
                + $"until ten on the first day, and the bell rang for all of them.</p><p>{l}</p></div></body></html>"),
        .. Unlikely.Select(
            shell => $"<html><head><title>Brinemark Expo opens</title></head><body><h1>Brinemark Expo "
            + $"opens</h1>{string.Format(System.Globalization.CultureInfo.InvariantCulture, shell, First)}<footer><p>Harbour Street "
            + $"4</p></footer></body></html>"),
        $"<html><head><title>Brinemark Expo opens</title><script "
            + $"type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"Brinemark Expo "
            + $"opens\",\"articleBody\":\"{Words(First)} {Words(Second)} {Words(Third)}\"}}</script></head><body><h1>Brinemark Expo "
            + $"opens</h1>{First}{Second}<p>Nobody has seen so many boats on the quay at once, and nobody minds.</p>{Third}</body></html>",
    ];

    private static string Words(string paragraph) => paragraph[3..^4];

    public static Draft Read(string text) => PastedTextReader.Read(text, "page.txt", Raws.Options);

    public static Draft ReadHtml(string html) => HtmlPageReader.Read(html, "input/raw/page.html", new NormalizeOptions());

    private static string Page(string body) => $"{Menu}\nRobots Learn to Fold Sails\n12 March 2031\n\n{body}\n\n{Foot}";

    private static string Site(string article) =>
        $"<html><head><title>Brinemark Expo opens</title></head><body><h1>Brinemark Expo opens</h1>{article}<footer><p>Harbour Street "
            + $"4</p></footer></body></html>";
}
