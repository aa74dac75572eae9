using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ExpoSite.Fuzz;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Tests.Loading;
using ExpoSite.Site.Theming.Marks;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Tests.Theming;

/// <summary>A page whose mark is the same is the same page, whatever changed around it.</summary>
public sealed class PageMarkTests
{
    private const int Sequences = 2;
    private const int EditsOfSequence = 8;

    [Fact]
    public void Pages_with_one_mark_have_the_same_bytes_and_findings()
    {
        int compared = 0;
        for (int sequence = 0; sequence < FuzzSlice.Scaled(Sequences); sequence++)
        {
            var chance = new EarlierPlanTests.Chance(sequence);
            SmallSite site = EarlierPlanTests.Site(chance);
            var known = new Dictionary<(string Path, ContentMark Mark), string>();
            for (int step = 0; step < EditsOfSequence; step++)
            {
                int edit = chance.Next(EarlierPlanTests.Edits.Length);
                site = site.Articles.IsEmpty ? site : EarlierPlanTests.Edits[edit](site, chance);
                foreach ((PlannedFile file, ContentMark mark) in Marked(Plan(site)))
                {
                    string written = Written(file);
                    compared += known.TryGetValue((file.Path, mark), out string? before) ? 1 : 0;
                    Assert.Equal($"{sequence} {step} {edit} {before ?? written}", $"{sequence} {step} {edit} {written}");
                    known[(file.Path, mark)] = written;
                }
            }
        }

        Assert.True(compared > 100, $"only {compared} pages kept their mark");
    }

    [Fact]
    public void Each_page_has_a_mark_and_keeps_it_until_what_it_shows_changes()
    {
        SmallSite site = EarlierPlanTests.Site(new EarlierPlanTests.Chance(0));
        SitePlan plan = Plan(site);
        Dictionary<string, ContentMark> before = Marked(plan).ToDictionary(m => m.File.Path, m => m.Mark);
        Assert.Equal(plan.Counts.Pages, before.Count);
        Assert.Equal(before, Marked(Plan(site)).ToDictionary(m => m.File.Path, m => m.Mark));
        string text = Encoding.UTF8.GetString(site.Articles[0].Content.Span) + "\nThe end.\n";
        SmallSite edited = site with { Articles = site.Articles.SetItem(0, SmallSite.File(site.Articles[0].Path, text)) };
        string[] changed = [.. Marked(Plan(edited)).Where(m => m.Mark != before[m.File.Path]).Select(m => m.File.Path)];
        Assert.Contains("2026/09/s0/index.html", changed);
        Assert.True(changed.Length < before.Count / 2, string.Join('\n', changed));
    }

    [Fact]
    public void Another_theme_or_base_path_gives_other_marks()
    {
        SmallSite site = EarlierPlanTests.Site(new EarlierPlanTests.Chance(0));
        HashSet<ContentMark> before = [.. Marked(Plan(site)).Select(m => m.Mark)];
        SiteSources sources = Sources(site);
        SourceFile partial = SmallSite.File("theme/partials/never-used.liquid", "words");
        SourceFile asset = SmallSite.File("theme/assets/own.css", "body { color: teal; }");
        foreach (SitePlan plan in (SitePlan[])
        [
            SiteBuild.Plan(sources with { Templates = [partial] }, site.Options),
            SiteBuild.Plan(sources with { Assets = [asset] }, site.Options),
            SiteBuild.Plan(sources, site.Options with { BaseUrl = "https://example.org/news/" }),
        ])
        {
            Assert.NotEmpty(Marked(plan));
            Assert.DoesNotContain(Marked(plan), m => before.Contains(m.Mark));
        }
    }

    [Theory]
    [InlineData("{{ \"now\" | date: \"%H:%M\" }}", true)]
    [InlineData("{% assign day = \"today\" %}{{ day\n|format_date: \"HH:mm\" }}", true)]
    [InlineData("{{ page.title | upcase }} date", false)]
    public void A_template_that_can_read_the_clock_makes_other_pages_at_another_time(string template, bool reads)
    {
        SmallSite site = EarlierPlanTests.Site(new EarlierPlanTests.Chance(0));
        SiteSources sources = Sources(site) with { Templates = [SmallSite.File("theme/templates/not-found.liquid", template)] };
        PlannedFile first = NotFound(site.Options.Now);
        PlannedFile second = NotFound(site.Options.Now.AddMinutes(1));
        Assert.Equal(reads, MarkOf(first) != MarkOf(second));
        Assert.Equal(reads, Written(first) != Written(second));

        PlannedFile NotFound(DateTimeOffset now) =>
            SiteBuild.Plan(sources, site.Options with { Now = now }).Files.Single(f => f.Path == "404.html");
    }

    [Fact]
    public void Values_that_stand_beside_each_other_are_told_apart()
    {
        var values = new MarkedValues(new ModelMarks([], [], "/", null));
        (Action One, Action Other)[] pairs =
        [
            (() => Texts("ab", "c"), () => Texts("a", "bc")),
            (() => Texts("abc", ""), () => Texts("abc", null)),
            (() => Texts("abc", null), () => Texts(null, "abc")),
            (() => Lists(["a"], ["b"]), () => Lists(["a", "b"], [])),
            (() => values.Add((int?)null), () => values.Add((int?)0)),
            (() => values.Add((Html?)null), () => values.Add(new Html(""))),
            (() => values.Add("", Text), () => values.Add((string?)null, Text)),
        ];
        Assert.All(pairs, p => Assert.NotEqual(Mark(p.One), Mark(p.Other)));
        Assert.All(pairs, p => Assert.Equal(Mark(p.One), Mark(p.One)));

        void Texts(string? first, string? second)
        {
            values.Add(first);
            values.Add(second);
        }

        void Lists(string[] first, string[] second)
        {
            values.Add(first, Text);
            values.Add(second, Text);
        }

        ContentMark Mark(Action add)
        {
            values.Clear();
            add();
            return values.Mark();
        }
    }

    private static void Text(MarkedValues values, string text) => values.Add(text);

    private static IEnumerable<(PlannedFile File, ContentMark Mark)> Marked(SitePlan plan) =>
        from file in plan.Files
        where file.Content is RenderedContent
        let mark = MarkOf(file)
        where mark is not null
        select (file, mark.Value);

    private static ContentMark? MarkOf(PlannedFile file) => ((RenderedContent)file.Content).Prepare().Mark();

    private static SitePlan Plan(SmallSite site) => SiteBuild.Plan(Sources(site), site.Options);

    // With the theme that ships, which shows all there is.
    private static SiteSources Sources(SmallSite site) => site.Sources() with
    {
        Templates = [.. site.Templates.Where(t => t.Content.Span.IndexOf("{{ article.body }}"u8) >= 0 && t.Content.Span.IndexOf("<h1>"u8) < 0)],
        ShippedTemplates = ShippedTheme.Templates,
        ShippedAssets = ShippedTheme.Assets,
    };

    private static string Written(PlannedFile file)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ImmutableArray<Core.Diagnostics.Diagnostic> found = file.Render(buffer);
        return $"{file.Path}\n{string.Join('\n', found)}\n{Encoding.UTF8.GetString(buffer.WrittenSpan)}";
    }
}
