using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsCheck;
using ExpoSite.Fuzz;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Tests.Pictures;

namespace ExpoSite.Site.Tests.Loading;

/// <summary>A plan made with an earlier one is the plan that is made without, whatever changed in between.</summary>
public sealed class EarlierPlanTests
{
    private const int Sequences = 4;
    private const int EditsOfSequence = 8;

    private static readonly string[] Subjects = ["quay", "ferry", "rope", "bell", "tide", "loom"];

    internal static readonly Func<SmallSite, Chance, SmallSite>[] Edits =
    [
        (site, chance) => Replaced(site, chance, "Some text", $"The {Word(chance)} and the {Word(chance)} of day {chance.Next(90)}. Some text"),
        (site, chance) => Replaced(site, chance, "title: ", $"title: {Word(chance)} "),
        (site, chance) => Replaced(site, chance, "tags: [", $"tags: [{Word(chance)}, "),
        (site, chance) => Replaced(site, chance, "category: ", $"category: {Word(chance)}"),
        (site, chance) => Replaced(site, chance, "published: 2026-09-1", "published: 2026-09-2"),
        (site, chance) => Replaced(site, chance, "\n---\n\n", "\ndraft: true\n---\n\n"),
        (site, chance) => Replaced(site, chance, "draft: true\n", ""),
        (site, chance) => Replaced(site, chance, "\n---\n\n", $"\nembargo: 2026-09-{10 + chance.Next(19)}\n---\n\n"),
        (site, chance) => Replaced(site, chance, "\n---\n\n", $"\ncopyOf: s{chance.Next(9)}\n---\n\n"),
        (site, chance) => Replaced(site, chance, "\n---\n\n", "\nimage: quay.jpg\nimageAlt: The quay\n---\n\n"),
        (site, chance) => Replaced(site, chance, "\n---\n\n", "\ntags: [\n---\n\n"),
        (site, chance) => Replaced(site, chance, "Some text", "[Link](/nowhere/) \"quoted\" ![Quay](quay.jpg) \uFFFE Some text"),
        (site, chance) => site with { Articles = site.Articles.RemoveAt(chance.Next(site.Articles.Length)) },
        (site, chance) => site with { Articles = site.Articles.Add(NewStory($"n{chance.Next(99)}", chance)) },
        (site, chance) => Renamed(site, chance.Next(site.Articles.Length)),
        (site, _) => site with { Articles = [.. site.Articles.Reverse()] },
        (site, chance) => site with { Configuration = $"title: {Word(chance)} Gazette\nurl: https://example.org/\n" },
        (site, _) => site with { Configuration = site.Configuration + "smartTypography: false\n" },
        (site, chance) => site with { Expos = $"- id: {Word(chance)}-2026\n  name: Some Text {Word(chance)} 2026\n  starts: 2026-09-01\n  ends: 2026-09-30\n" },
        (site, chance) => site with { Exhibitors = $"- name: {Word(chance)} and the {Word(chance)}\n" },
        (site, chance) => site with { Media = [TestPictures.Measured("quay.jpg", 600 + chance.Next(900), 400)] },
        (site, _) => site with { Media = [], Withheld = ["input/media/quay.jpg"] },
        (site, _) => site with { Withheld = [] },
        (site, chance) => site with { Options = site.Options with { Now = site.Options.Now.AddDays(chance.Next(18) - 9) } },
        (site, _) => site with { Options = site.Options with { Drafts = !site.Options.Drafts } },
        (site, _) => site with { Options = site.Options with { Future = !site.Options.Future } },
        (site, chance) => site with { Options = site.Options with { BaseUrl = $"https://{Word(chance)}.example/news/" } },
        (site, _) => site with { Options = site.Options with { ChecksFacts = !site.Options.ChecksFacts } },
        (site, chance) => site with { Pages = [SmallSite.File("input/pages/about.md", $"---\ntitle: {Word(chance)}\n---\n\nAbout.\n")] },
        (site, chance) => site with
        {
            Templates = [SmallSite.File("theme/templates/article.liquid", $"{Word(chance)} {{{{ article.body }}}}"), .. site.Templates.RemoveAt(1)],
        },
    ];

    [Fact]
    public void A_plan_with_an_earlier_one_is_the_plan_without()
    {
        for (int sequence = 0; sequence < FuzzSlice.Scaled(Sequences); sequence++)
        {
            var chance = new Chance(sequence);
            SmallSite site = Site(chance);
            SitePlan? earlier = null;
            for (int step = 0; step < EditsOfSequence; step++)
            {
                int edit = chance.Next(Edits.Length);
                site = site.Articles.IsEmpty ? site : Edits[edit](site, chance);
                SitePlan plan = site.Plan(earlier);
                Assert.Equal($"{sequence} {step} {edit}\n{Written(site.Plan())}", $"{sequence} {step} {edit}\n{Written(plan)}");
                earlier = plan;
            }
        }
    }

    [Fact]
    public void A_story_that_is_not_read_again_keeps_its_exhibitors_and_countries()
    {
        SmallSite site = Site(new Chance(0));
        SitePlan plan = Replaced(site, new Chance(1), "Some text", "Other text").Plan(site.Plan());
        foreach (string page in (string[])["exhibitor/undertow-dynamics/index.html", "country/japan/index.html"])
            Assert.Equal(9, Written(plan, page).Split("<a href=\"/2026/09/").Length - 1);
    }

    [Fact]
    public void Each_edit_alone_gives_the_plan_without()
    {
        SmallSite site = Site(new Chance(0));
        SitePlan earlier = site.Plan();
        for (int edit = 0; edit < Edits.Length; edit++)
        {
            SmallSite edited = Edits[edit](site, new Chance(edit));
            Assert.Equal($"{edit}\n{Written(edited.Plan())}", $"{edit}\n{Written(edited.Plan(earlier))}");
        }
    }

    [Fact]
    public void A_file_that_did_not_change_is_not_read_again()
    {
        SmallSite site = new SmallSite().With([.. Enumerable.Range(0, 3).Select(i => NewStory($"s{i}", new Chance(i)))]);
        SitePlan first = site.Plan();
        SmallSite edited = Replaced(site, new Chance(0), "Some text", "Other text");
        SitePlan second = edited.Plan(first);
        Assert.Equal(2, second.Made!.Loading.Readings.Count(r => first.Made!.Loading.Readings.Any(before => ReferenceEquals(before.Story, r.Story))));
        SmallSite renamed = site with { Configuration = "title: Another\nurl: https://example.org/\n" };
        Assert.DoesNotContain(renamed.Plan(first).Made!.Loading.Readings, r => first.Made!.Loading.Readings.Contains(r));
    }

    [Fact]
    public void A_sketch_shows_new_words_everywhere_and_keeps_what_relates_stories()
    {
        SmallSite site = new SmallSite().With([.. Enumerable.Range(0, 9).Select(i => NewStory($"s{i}", new Chance(i)))]);
        SitePlan first = site.Plan();
        SmallSite edited = site.With([NewStory("s0", new Chance(0), "title: Quite another headline\n", "Washed ashore.\n"), .. site.Articles.Skip(1)]);
        SitePlan sketch = SiteBuild.Sketch(edited.Sources(), edited.Options, first);
        Assert.Equal(
            Related(first, "2026/09/s3/index.html").Replace(Title(site), "Quite another headline", StringComparison.Ordinal),
            Related(sketch, "2026/09/s3/index.html"));
        Assert.Contains("Washed ashore.", Written(sketch, "2026/09/s0/index.html"), StringComparison.Ordinal);
        Assert.Contains("Quite another headline", string.Concat(sketch.Files.Where(f => f.Path.StartsWith("category/", StringComparison.Ordinal)).Select(Written)), StringComparison.Ordinal);
    }

    internal static SmallSite Site(Chance chance) => new SmallSite
    {
        Media = [TestPictures.Measured("quay.jpg", 600, 400)],
        Expos = "- id: pier-2026\n  name: Pier Fair 2026\n  starts: 2026-09-01\n  ends: 2026-09-30\n",
        Exhibitors = "- name: Undertow Dynamics\n",
    }.With([.. Enumerable.Range(0, 9).Select(i => NewStory($"s{i}", chance))]);

    private static string Related(SitePlan plan, string path) =>
        Written(plan, path) is var page ? page[page.IndexOf("<section class=\"related\">", StringComparison.Ordinal)..] : "";

    private static string Title(SmallSite site) =>
        Encoding.UTF8.GetString(site.Articles[0].Content.Span).Split('\n').First(l => l.StartsWith("title: ", StringComparison.Ordinal))["title: ".Length..];

    private static SourceFile NewStory(string name, Chance chance, string? title = null, string? body = null) => SmallSite.Story(
        name,
        $"{title ?? $"title: On the {Word(chance)} {name}\n"}published: 2026-09-1{chance.Next(9)}\ncategory: {Word(chance)}\ntags: [{Word(chance)}, {Word(chance)}]\nauthors: [Lio {Word(chance)}]",
        body ?? $"Some text on the {Word(chance)} of the {Word(chance)}, told \"twice\" by Undertow Dynamics of Japan at the Pier Fair 2026.\n\n![Quay](quay.jpg)\n");

    private static string Word(Chance chance) => Subjects[chance.Next(Subjects.Length)];

    private static SmallSite Replaced(SmallSite site, Chance chance, string old, string with)
    {
        int i = chance.Next(site.Articles.Length);
        string text = Encoding.UTF8.GetString(site.Articles[i].Content.Span);
        int at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? site : site with
        {
            Articles = site.Articles.SetItem(i, SmallSite.File(site.Articles[i].Path, text[..at] + with + text[(at + old.Length)..])),
        };
    }

    private static SmallSite Renamed(SmallSite site, int i) => site with
    {
        Articles = site.Articles.SetItem(i, site.Articles[i] with { Path = site.Articles[i].Path.Replace(".md", "-again.md", StringComparison.Ordinal) }),
    };

    private static string Written(SitePlan plan, string path) => Written(plan.Files.Single(f => f.Path == path));

    private static string Written(PlannedFile file)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ImmutableArray<Core.Diagnostics.Diagnostic> found = file.Render(buffer);
        return string.Create(CultureInfo.InvariantCulture, $"{file.Path}\n{string.Join('\n', found)}\n{Encoding.UTF8.GetString(buffer.WrittenSpan)}");
    }

    // Findings, held-back stories and every byte.
    private static string Written(SitePlan plan) => string.Join(
        '\n',
        [
            .. plan.Diagnostics.Select(d => d.ToString()), .. plan.HeldBack.Select(h => h.ToString()), $"{plan.NextChange}", $"{plan.Counts}",
            .. plan.Files.Select(Written),
        ]);

    internal sealed class Chance(int seed)
    {
        private readonly PCG numbers = new((uint)seed, 1);

        public int Next(int end) => (int)numbers.Next((uint)end);
    }
}
