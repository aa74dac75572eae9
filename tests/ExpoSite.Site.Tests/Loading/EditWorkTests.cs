using System.Collections.Immutable;
using System.Text;
using ExpoSite.Benchmarks;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests.Loading;

/// <summary>How much of a generated site is worked on again when one story was edited, counted and not timed.</summary>
[Collection(nameof(EditWorkTests))]
[CollectionDefinition(nameof(EditWorkTests), DisableParallelization = true)]
public sealed class EditWorkTests
{
    private const int Stories = 120;
    private const int Edited = 60;

    private static readonly SmallSite Site = new()
    {
        Configuration = GeneratedSite.Settings,
        Options = new BuildOptions { Now = DateTimeOffset.Parse(GeneratedSite.Now, null) },
        Articles = [.. GeneratedSite.Articles(Stories).Select((text, i) => SmallSite.File(PathOf(i), text))],
    };

    [Fact]
    public void One_edited_story_is_the_only_one_that_is_read_and_rendered_anew()
    {
        SitePlan first = Site.Plan(), second = After().Plan(first);
        HashSet<object> before = [.. first.Made!.Loading.Readings.Select(r => r.Story!)];
        ImmutableArray<StoryReading> readings = second.Made!.Loading.Readings;
        Assert.Equal([PathOf(Edited)], readings.Where(r => !before.Contains(r.Story!)).Select(r => r.File.Path));
        Assert.Equal(Stories, readings.Length);
    }

    [Fact]
    public void A_plan_after_an_edit_takes_a_part_of_the_memory_of_a_first_one()
    {
        SitePlan first = Site.Plan();
        SmallSite edited = After();
        edited.Plan(first);
        double whole = Allocated(() => Site.Plan()), again = Allocated(() => edited.Plan(first));
        // 0.27: what depends on other stories is made anew, which is the whole index. A quarter more is allowed.
        Assert.InRange(again / whole, 0.01, 0.34);
    }

    private static string PathOf(int story) => $"input/articles/{GeneratedSite.NameOf(story)}";

    private static SmallSite After()
    {
        SourceFile story = Site.Articles[Edited];
        string text = Encoding.UTF8.GetString(story.Content.Span) + "\nThe ferry was late again.\n";
        return Site with { Articles = Site.Articles.SetItem(Edited, SmallSite.File(story.Path, text)) };
    }

    private static long Allocated(Action action)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        action();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
