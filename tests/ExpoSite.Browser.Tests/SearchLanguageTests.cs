using System.Globalization;
using System.Text;
using ExpoSite.Site.Stories.Words;
using Microsoft.Playwright;

namespace ExpoSite.Browser.Tests;

/// <summary>The search in every language: what readers type finds what was written, and nothing else, and just that is marked.</summary>
public sealed class SearchLanguageTests(SampleSites sites)
{
    /// <summary>Languages that write compounds as one word, of which a page of the search must be.</summary>
    private static readonly string[] Joining = ["de", "nl"];

    private const string Ask = """
        async queries => {
          const form = document.querySelector('.search form');
          const field = document.getElementById('query');
          const state = document.getElementById('search-state');
          const answers = [];
          for (const query of queries) {
            state.textContent = '';
            field.value = query;
            form.dispatchEvent(new Event('submit', { cancelable: true }));
            while (!state.textContent) await new Promise(done => setTimeout(done, 1));
            answers.push([...document.querySelectorAll('.found h2')].flatMap(h => [
              h.textContent, [...h.querySelectorAll('mark')].map(m => m.textContent).join(',')]).concat(state.textContent));
          }
          return answers;
        }
        """;

    [Theory]
    [InlineData("de", "Teil")]
    [InlineData("en", "a part of")]
    public async Task What_is_typed_finds_what_was_written_and_marks_it_alone(string language, string partly)
    {
        (string Language, string Text, string Query, bool IsFound, string Marked)[] rows =
            [.. Rows().Where(r => Joining.Contains(r.Language) == (language == "de"))];
        DirectoryInfo folder = Directory.CreateTempSubdirectory("exposite-search-");
        await using StaticServer server = await StaticServer.Start(Path.Combine(folder.FullName, "public"), "/");
        Write(folder.FullName, language, rows.Select(r => (r.Language, r.Text)));
        await TestedProgram.Run("build", "--root", folder.FullName, "--output", Path.Combine(folder.FullName, "public"),
            "--base-url", server.Url.AbsoluteUri, "--now", "2026-12-01T12:00:00Z");
        IPage page = await sites.Browser.Borrow(1280);
        await page.GotoAsync(new Uri(server.Url, "search/").AbsoluteUri);

        string[][] answers = await page.EvaluateAsync<string[][]>(Ask, rows.Select(r => r.Query));

        await sites.Browser.GiveBack(page);
        folder.Delete(recursive: true);
        var wrong = new List<string>();
        foreach ((var row, string[] answer) in rows.Zip(answers))
        {
            int at = Array.IndexOf(answer, row.Text);
            bool isFound = at >= 0 && !answer[^1].Contains(partly, StringComparison.Ordinal);
            if (isFound != row.IsFound)
                wrong.Add($"{row.Language}: '{row.Query}' {(isFound ? "finds" : "does not find")} '{row.Text}'");
            else if (isFound && row.Marked != "?" && answer[at + 1] != row.Marked)
                wrong.Add($"{row.Language}: '{row.Query}' marks '{answer[at + 1]}' in '{row.Text}'");
        }

        Assert.NotEmpty(rows);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_script_splits_every_text_as_the_program_does()
    {
        string script = await File.ReadAllTextAsync(Path.Combine(SampleSites.RepositoryRoot, "theme/assets/search.js"), TestContext.Current.CancellationToken);
        int start = script.IndexOf("// <letters>", StringComparison.Ordinal), end = script.IndexOf("// </letters>", StringComparison.Ordinal);
        string[] texts = [.. Rows().SelectMany(r => (string[])[r.Text, r.Query]), .. Letters(), .. Mixtures()];
        IPage page = await sites.Browser.Borrow(1280);

        string[] split = await page.EvaluateAsync<string[]>(
            $"texts => {{ {script[start..end]}\n return texts.map(text => wordsOf(text).join(' ')); }}", texts);

        await sites.Browser.GiveBack(page);
        Assert.Empty(texts.Zip(split)
            .Where(pair => WordsOf(pair.First) != pair.Second)
            .Select(pair => $"{Escaped(pair.First)}: {Escaped(WordsOf(pair.First))} here, {Escaped(pair.Second)} there"));
    }

    private static string WordsOf(string text)
    {
        var words = new List<string>();
        SearchWords.Split(text, word => words.Add(word.ToString()));
        return string.Join(' ', words.Distinct());
    }

    // Each letter, digit and mark among others and alone; of those beyond the basic plane every seventh.
    private static IEnumerable<string> Letters()
    {
        for (int value = 0x20; value < 0x3_2000; value++)
        {
            if (!Rune.IsValid(value) || (value > 0xFFFF && value % 7 != 0))
                continue;
            UnicodeCategory category = Rune.GetUnicodeCategory(new Rune(value));
            // .NET has names for capitals of Unicode 16, but no small letters yet.
            if (category == UnicodeCategory.UppercaseLetter && Rune.ToLowerInvariant(new Rune(value)).Value == value)
                continue;
            if (category is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Control))
                yield return $"a{new Rune(value)}b {new Rune(value)} 1{new Rune(value)}2";
        }
    }

    private static IEnumerable<string> Mixtures()
    {
        string[] pieces =
        [
            "l", "L", "dell", "qu", "'", "’", "ʼ", " ", "ä", "u\u0308", "o\u0308\u0323", "É", "e\u0301", "ß", "ẞ", "İ", "ı", "Σ", "ς", "и\u0306", "й", "ё", "ال", "وال", "لل",
            "م", "ع", "أ", "ة", "ـ", "َ", "\u200c", "ש", "\u05c1", "\"", "״", "盐", "展", "々", "カ\u3099", "ｶﾞ", "ー", "박", "\u1107\u1161", "ก", "ำ", "้", "क", "ि", "12", ".", ",", "3",
            "400", "٣", "٫", "५", "Ａ", "ﬁ", "\ud840\udc00", "-", "\u00ad", "Œ", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ];
        uint state = 50;
        for (int i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder();
            for (int length = 0; length < 9; length++)
            {
                state = (state * 1_664_525) + 1_013_904_223;
                text.Append(pieces[(state >> 8) % (uint)pieces.Length]);
            }

            yield return text.ToString();
        }
    }

    private static string Escaped(string text) =>
        string.Concat(text.Select(c => char.IsAscii(c) ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));

    private static IEnumerable<(string Language, string Text, string Query, bool IsFound, string Marked)> Rows() =>
        File.ReadLines(Path.Combine(SampleSites.RepositoryRoot, "tests/ExpoSite.Browser.Tests/search.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(row => (row[0], row[1], row[2], row[3] == "y", row[4]));

    private static void Write(string root, string language, IEnumerable<(string Language, string Title)> stories)
    {
        string articles = Directory.CreateDirectory(Path.Combine(root, "input/articles")).FullName;
        File.WriteAllText(Path.Combine(root, "input/site.yml"),
            $"title: Quay\nurl: https://quay.example/\nlanguage: {language}\nsocialCards: none\n");
        foreach ((int i, (string own, string title)) in stories.Index())
        {
            File.WriteAllText(Path.Combine(articles, $"2026-09-01-s{i}.md"), $"""
                ---
                id: 00000000-0000-4000-8000-{i:d12}
                title: '{title.Replace("'", "''", StringComparison.Ordinal)}'
                slug: s{i}
                published: 2026-09-01
                lang: {own}
                ---

                …
                """);
        }
    }
}
