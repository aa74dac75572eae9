using System.Globalization;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Tests.Articles;

public sealed class WireCopyTests
{
    private static string Wire { get; } = string.Join("\n\n", Enumerable.Range(1, 12).Select(i => string.Create(
        CultureInfo.InvariantCulture,
        $"Crew number {i} of the harbour tug told the agency that quay {i * 7} lay quiet until gate {i * 3} opened and {i * 11} crates of rope were carried in.")));

    private static RawFile Original { get; } = Raws.Article("a.txt", "Harbour Tugs Carry Rope Into the Halls", "10 March 2031", Wire);

    private static RawFile Copy { get; } = Raws.Article(
        "b.txt", "A Quiet Morning for the Crews", "11 March 2031", Wire.Replace("Crew number 4", "The fourth crew", StringComparison.Ordinal));

    [Fact]
    public void What_may_be_a_copy_is_suggested_with_both_files_and_their_likeness_and_what_to_write()
    {
        NormalizeResult result = Raws.Run(Original, Copy);
        var finding = Assert.Single(result.Diagnostics, d => d.Rule.Code == "EXPO1784");
        Assert.Equal("b.txt", finding.Position.Path);
        Assert.Contains("'2031-03-11-a-quiet-morning-for-the-crews.md' may be a copy of '2031-03-10-harbour-tugs-carry-rope-into-the-halls.md': 9", finding.Message, StringComparison.Ordinal);
        Assert.Contains("copyOf: harbour-tugs-carry-rope-into-the-halls", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guess_hides_no_story_and_a_second_run_changes_nothing()
    {
        NormalizeResult first = Raws.Run(Copy, Original);
        Assert.All(first.Files, f => Assert.DoesNotContain("copyOf", f.Text, StringComparison.Ordinal));
        Assert.All(Normalizer.Run([Original, Copy], Raws.OnDisk(first), Raws.Options).Files, f => Assert.Equal(MarkdownAction.Unchanged, f.Action));
    }

    [Fact]
    public void Only_a_story_with_headline_day_and_text_of_another_is_marked_as_its_copy()
    {
        RawFile twice = Raws.Text("b.html", $"<html><head><title>Harbour Tugs Carry Rope Into the Halls</title></head><body><article><h1>Harbour Tugs Carry Rope Into the Halls</h1><time datetime='2031-03-10'>10 March 2031</time><p><em>{Wire.Replace("\n\n", "</em></p><p>", StringComparison.Ordinal)}</p></article></body></html>");
        NormalizeResult result = Raws.Run(Original, twice);
        Assert.Contains("EXPO1600", Raws.Codes(result));
        Assert.Single(result.Files, f => f.Text.Contains("\ncopyOf: harbour-tugs-carry-rope-into-the-halls\n", StringComparison.Ordinal));

        RawFile dayLater = Raws.Article("b.txt", "Harbour Tugs Carry Rope Into the Halls", "11 March 2031", Wire);
        Assert.All(Raws.Run(Original, dayLater).Files, f => Assert.DoesNotContain("copyOf", f.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_stands_in_the_folder_stays_the_original_of_what_arrives_later()
    {
        NormalizeResult standing = Raws.Run(Copy);
        NormalizeResult result = Normalizer.Run([Original], Raws.OnDisk(standing), Raws.Options);
        Assert.Contains("copyOf: a-quiet-morning-for-the-crews", Assert.Single(result.Diagnostics, d => d.Rule.Code == "EXPO1784").Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(16, true)]
    public void What_shares_at_least_half_of_all_that_the_two_say_is_suggested_as_a_copy_and_hidden_by_nothing(int shared, bool isSuggested)
    {
        // Of twenty paragraphs 13 make 48 in a hundred phrases the same, 16 make 67. What is compared at all is estimated, so several pairs.
        Assert.All(Enumerable.Range(1, 6), seed => Assert.Equal(isSuggested, IsSuggested(seed, shared)));
    }

    private static bool IsSuggested(int seed, int shared)
    {
        // Every run of five words holds a number, so no two paragraphs share one.
        string[] one = Paragraphs(i => $"Crew {i} of tug {i * 3} told berth {i * 5} that quay {i * 7} lay still until gate {i * 11} opened and {i * 13} crates came in.");
        string[] other = Paragraphs(i => $"Sail {i * 17} at mast {i * 19} blew over {i * 23} chairs before noon {i * 29} of them had been found and {i * 31} cooks were fed.");
        NormalizeResult result = Raws.Run(
            Raws.Article("a.txt", "Harbour Tugs Carry Rope Into the Halls", "10 March 2031", string.Join("\n\n", one)),
            Raws.Article("b.txt", "A Windy Morning for the Crews", "11 March 2031", string.Join("\n\n", [.. one[..shared], .. other[shared..]])));
        Assert.All(result.Files, f => Assert.DoesNotContain("copyOf", f.Text, StringComparison.Ordinal));
        return Raws.Codes(result).Contains("EXPO1784");

        string[] Paragraphs(Func<int, FormattableString> of) => [.. Enumerable.Range(seed * 100, 20).Select(i => FormattableString.Invariant(of(i)))];
    }

    [Theory]
    [InlineData("Call for stands 2025: apply until March", "2024-12-02", "Call for stands 2026: apply until March", "2025-12-03")]
    [InlineData("Call for stands 2025", "2025-12-02", "Call for stands 2026", "2025-12-03")]
    [InlineData("Third call for stands", "2025-12-02", "Fourth call for stands", "2025-12-03")]
    [InlineData("Call for stands", "2025-01-02", "Call for stands", "2025-12-03")]
    public void A_notice_that_is_used_again_with_another_number_or_weeks_later_is_no_copy(string title, string day, string later, string laterDay)
    {
        NormalizeResult result = Raws.Run(Notice("call-1.md", title, day, "The fee stays at 180 euros per square metre."), Notice("call-2.md", later, laterDay, "The fee rises to 210 euros per square metre, the first rise in six years, and hall F is new."));
        Assert.Equal(2, result.Files.Length);
        Assert.All(result.Files, f => Assert.DoesNotContain("copyOf", f.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(result.Diagnostics, d => d.Rule.Code is "EXPO1600" or "EXPO1784");
    }

    private static RawFile Notice(string path, string title, string day, string end) => Raws.Text(path, $"""
        ---
        title: "{title}"
        date: {day}
        ---

        The fair calls for stands for its next edition. It takes place from 12 to 14 May in halls A to F on the quay of Quillhaven.

        Companies that build, repair or charter boats can apply for a stand of twelve, twenty-four or forty-eight square metres. Applications are made by form, and the fair answers within four weeks. Each stand has power, water and a table, and the quay has a crane for boats of up to nine tonnes.

        Whoever was there before keeps the right to the same place until the end of January. New companies are placed in the order in which they apply. The fee is due in April, and whoever withdraws before that pays nothing.

        {end}
        """);

    [Fact]
    public void Stories_that_share_some_paragraphs_are_no_copies()
    {
        string[] paragraphs = Wire.Split("\n\n");
        string other = string.Join("\n\n", paragraphs[..4]) + "\n\n" + Raws.Body + "\n\n" + Raws.Body.Replace("the", "a", StringComparison.Ordinal);
        Assert.DoesNotContain("EXPO1784", Raws.Codes(Raws.Run(Original, Raws.Article("c.txt", "Something Else Happened at the Gate", body: other))));
    }

    [Fact]
    public void Chinese_texts_are_compared_by_characters()
    {
        const string Text = "轮渡公司周一在港务局宣布，博览会期间每天午夜增开一班渡轮，方便晚归的参观者回家。\n\n船长们早就提出了这个要求，因为前两个晚上都有参观者错过了末班船，只好在展馆里过夜，组织者对此十分重视。";
        RawFile other = Page("b.html", "晚归的参观者有了回家的船", Text.Replace("周一", "周二", StringComparison.Ordinal));
        Assert.Contains("EXPO1784", Raws.Codes(Raws.Run(Page("a.html", "轮渡公司增开一班夜间渡轮", Text), other)));
    }

    private static RawFile Page(string path, string title, string text) => Raws.Text(
        path, $"<html><head><title>{title}</title></head><body><article><h1>{title}</h1><time datetime='2031-03-10'>2031</time><p>{text.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></article></body></html>");

    // Both files, with a line in the second one.
    private static ExistingMarkdown[] Decided(string name, string line) => [.. Raws.OnDisk(Raws.Run(Original, Copy)).Select(f => f.Path.Contains(name, StringComparison.Ordinal)
        ? f with { Text = f.Text.Replace("\nsource:", $"\n{line}source:", StringComparison.Ordinal) + "\nEdited.\n" }
        : f)];

    [Fact]
    public void An_edited_copy_is_named_until_its_editor_writes_copyOf()
    {
        Assert.Contains("EXPO1784", Raws.Codes(Normalizer.Run([Original, Copy], Decided("quiet", ""), Raws.Options)));
        Assert.DoesNotContain("EXPO1784", Raws.Codes(Normalizer.Run([Original, Copy], Decided("quiet", "copyOf: harbour-tugs-carry-rope-into-the-halls\n"), Raws.Options)));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    public void What_an_editor_calls_no_copy_is_named_no_more_neither_as_copy_nor_as_original(string none)
    {
        NormalizeResult result = Normalizer.Run([Original, Copy], Decided("quiet", $"copyOf: {none}\n"), Raws.Options);
        Assert.DoesNotContain("EXPO1784", Raws.Codes(result));
        Assert.DoesNotContain("EXPO1784", Raws.Codes(Normalizer.Run([Original, Copy], Decided("tugs", $"copyOf: {none}\n"), Raws.Options)));
    }

    [Fact]
    public void A_new_reading_beside_an_edited_file_keeps_that_it_is_no_copy()
    {
        RawFile changed = Raws.Article("b.txt", "A Quiet Morning for the Crews", "11 March 2031", Wire.Replace("Crew number 5", "The fifth crew", StringComparison.Ordinal));
        Assert.Contains("\ncopyOf: none\n", Assert.Single(Normalizer.Run([Original, changed], Decided("quiet", "copyOf: none\n"), Raws.Options).Proposals).Text, StringComparison.Ordinal);
    }
}
