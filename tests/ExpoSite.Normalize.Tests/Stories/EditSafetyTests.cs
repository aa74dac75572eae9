using CsCheck;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Stories;

/// <summary>Arbitrary pages arrive, people edit what came of them, other pages arrive.</summary>
public sealed class EditSafetyTests
{
    private static readonly string[] Headlines =
    [
        "Ferry Line Adds a Night Crossing", "Ferry Line Adds a Midnight Crossing", "Brinemark Expo: Ferry Line Adds a Night Crossing",
        "Hall 4 Opens to Visitors",
        "Hall 5 Opens to Visitors", "Rope Works Wins a Prize for Its Roof", "Rope Works Win a Prize",
    ];

    private static readonly Gen<string> Bodies = OneOf(
        Raws.Body, Raws.Body.Replace("three", "four", StringComparison.Ordinal), string.Join("\n\n", Raws.Body.Split("\n\n").Reverse()),
        "The ferry company will add a crossing at midnight while the fair lasts, it announced on Monday.\n\n" + Raws.Body);

    private static readonly Gen<string> Days = OneOf("Mar 10, 2031", "Mar 31, 2031", "Apr 1, 2031", "Mar 10, 2030");

    private static readonly Gen<string> Cards = Gen.Select(OneOf(Headlines).Array[3, 5], Days, (titles, day) => Raws.Block(
        [.. titles.Select(t =>
            ("Industry", t, day, "The ferry company will add a crossing at midnight while the fair lasts, it announced on Monday."))]));

    private static readonly Gen<string> Pages = Gen.Select(
        OneOf(Headlines), Days, Bodies, Gen.OneOf(Gen.Const(""), Cards), (title, day, body, cards) =>
            $"{title}\n\n{day}\n\n{body}{cards}\n");

    private static readonly Gen<RawFile[]> Arrivals = Pages.Array[0, 4]
        .Select(pages => pages.Select((text, i) => Raws.Text($"{i}.txt", text)).ToArray());

    [Fact]
    public void Whatever_arrives_edited_files_stay_no_story_shares_an_id_and_a_second_run_changes_nothing() =>
        Gen.Select(Arrivals, Gen.Bool.Array[12], Arrivals, Gen.Bool.Array[12]).Sample(
            round =>
            {
                var disk = new SortedDictionary<string, string>(StringComparer.Ordinal);
                var edited = new Dictionary<string, string>(StringComparer.Ordinal);
                foreach ((RawFile[] raws, bool[] edits) in (
                    (RawFile[], bool[])[])[(round.Item1, round.Item2), (round.Item3, round.Item4), (round.Item1, round.Item4)])
                {
                    Run(raws, disk);
                    Assert.All(edited, e => Assert.Equal(e.Value, disk[e.Key]));
                    string[] before = [.. disk.Values];
                    Run(raws, disk);
                    Assert.Equal(before, disk.Values);
                    string[] ids =
                        [.. disk.Where(f => !f.Key.EndsWith(".proposed.md", StringComparison.Ordinal)).Select(f => f.Value.Split('\n')[1])];
                    Assert.Equal(ids.Length, ids.Distinct().Count());
                    foreach (string path in disk.Keys.Where((_, i) => edits[i % edits.Length]).ToArray())
                        edited[path] = disk[path] = disk[path] + "\nAn editor was here.\n";
                }
            },
            iter: 40);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static void Run(RawFile[] raws, SortedDictionary<string, string> disk)
    {
        NormalizeResult result = Normalizer.Run(raws, [.. disk.Select(f => new ExistingMarkdown(f.Key, f.Value))], Raws.Options);
        foreach (MarkdownFile file in result.Files.Concat(result.Proposals))
        {
            if (file.Action == MarkdownAction.Create)
                disk.Add(file.Path, file.Text);
            else if (file.Action == MarkdownAction.Rewrite)
                disk[file.Path] = file.Text;
            else if (file.Action == MarkdownAction.Remove)
                disk.Remove(file.Path);
            else
                Assert.Equal(disk[file.Path], file.Text);
        }
    }
}
