using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ExpoSite.Core.Wording;
using ExpoSite.Site.Finishing;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Search;
using ExpoSite.Site.Stories;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Outputs.Files;

/// <summary>
/// The search page, and the files that its script loads: words by their first letters, stories by hundreds, and the names of all
/// pages about something. Nothing is asked of any server but for these files.
/// </summary>
internal sealed class SearchOutput : IOutput
{
    private const int ChunkSize = 100;

    /// <summary>Tags of fewer stories are found by their stories.</summary>
    private const int LeastStoriesOfTag = 2;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IEnumerable<OutputFile> Plan(SiteContext site)
    {
        ImmutableArray<Story> stories = site.Index.Listed;
        int parts = SearchIndex.PartCount(stories.Length);
        yield return site.Page(site.Config.At(FixedAddresses.Search), "search", OutputFile.Generated, () => Model(site, parts));
        if (stories.IsEmpty)
            yield break;
        // A page on a disk may load scripts, and read no other file.
        foreach (SearchFile file in Files(site, parts))
        {
            yield return Json(site, file);
            if (site.Options.RelativeUrls)
                yield return Script(site, file);
        }
    }

    private static IEnumerable<SearchFile> Files(SiteContext site, int parts)
    {
        ImmutableArray<Story> stories = site.Index.Listed;
        var index = new Lazy<SearchIndex>(() => SearchIndex.Of(stories, site.Loaded.Vocabulary, site.Config.Language));
        yield return new SearchFile("names", json => WriteNames(json, site));
        for (int i = 0; i < parts; i++)
        {
            int part = i;
            yield return new SearchFile($"words-{part}", json => WriteWords(json, index.Value.Part(part)));
        }

        for (int i = 0; i * ChunkSize < stories.Length; i++)
        {
            int chunk = i;
            yield return new SearchFile(
                $"stories-{chunk}", json => WriteStories(json, site, stories.Skip(chunk * ChunkSize).Take(ChunkSize)));
        }
    }

    private static SearchPageModel Model(SiteContext site, int parts) => new()
    {
        Site = site.Views.Site,
        Page = site.Head("search", site.Phrases["search"], site.Config.At(FixedAddresses.Search), site.HomeLink) with
        {
            Description = site.Phrases.Of("about-search", ("site", site.Config.Title)),
            NoIndex = true,
        },
        Stories = site.Index.Listed.Length,
        WordParts = parts,
        StoriesPerPart = ChunkSize,
        Words = ScriptWords(site.Phrases),
    };

    // What the script says, each text by its plural categories.
    private static string ScriptWords(Phrases phrases)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Compact))
        {
            json.WriteStartObject();
            if (phrases.Digits is { } digits)
                json.WriteString("digits", digits);
            foreach (string key in (string[])["search-none", "search-found", "search-partly", "search-best", "search-failed"])
            {
                json.WriteStartObject(key["search-".Length..]);
                foreach ((string category, string? form) in PluralRules.Names.Zip(phrases.All(key).Forms))
                {
                    if (form is not null)
                        json.WriteString(category, form);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    // {"rotor": [6, 16]}: story 2 has it in its body and, five further, story 7 in a tag: three times the step, and the field.
    private static void WriteWords(Utf8JsonWriter json, IEnumerable<SearchedWord> words)
    {
        json.WriteStartObject();
        foreach (SearchedWord word in words)
        {
            json.WriteStartArray(word.Text);
            int last = 0;
            foreach (int posting in word.Postings)
            {
                json.WriteNumberValue(posting - last);
                last = posting - (posting % SearchIndex.Fields);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // Name, address, kind, number of stories; the most telling kinds first.
    private static void WriteNames(Utf8JsonWriter json, SiteContext site)
    {
        json.WriteStartArray();
        foreach (Term term in site.Index.Expos.Concat(site.Index.Exhibitors).Concat(site.Index.Countries).Concat(site.Index.Categories)
            .Concat(site.Index.Authors).Concat(site.Index.Tags.Where(t => t.Stories.Length >= LeastStoriesOfTag)))
        {
            json.WriteStartArray();
            json.WriteStringValue(term.Name);
            json.WriteStringValue(AddressOf(site, site.Views.Term(term).Url));
            json.WriteStringValue(site.Phrases[KeyOf(term.Kind)]);
            json.WriteNumberValue(term.Stories.Length);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // Title, address, day, section with its colour, summary, labels; of a story in another language, which, and its direction.
    private static void WriteStories(Utf8JsonWriter json, SiteContext site, IEnumerable<Story> stories)
    {
        json.WriteStartArray();
        foreach (Story story in stories)
        {
            CardView card = site.Views.Card(story);
            json.WriteStartArray();
            json.WriteStringValue(card.Title);
            json.WriteStringValue(AddressOf(site, card.Url));
            json.WriteStringValue(card.Published.Iso);
            json.WriteStringValue(card.Published.Compact);
            json.WriteStringValue(card.Category?.Name);
            json.WriteNumberValue(card.Category?.Color ?? 0);
            json.WriteStringValue(card.Summary);
            if (card.Labels.Count > 0)
                json.WriteStringValue(string.Join(" · ", card.Labels.Select(l => l.Text)));
            if (card.LangAttributes is not null && story.Article.Language is { } language)
            {
                if (card.Labels.Count == 0)
                    json.WriteNullValue();
                json.WriteStringValue(language);
                json.WriteStringValue(LanguageTag.IsRightToLeft(language) ? "rtl" : "ltr");
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static string KeyOf(TermKind kind) => kind switch
    {
        TermKind.Category => "section",
        TermKind.Tag => "tag",
        TermKind.Author => "author",
        TermKind.Expo => "expo",
        TermKind.Country => "country",
        _ => "exhibitor",
    };

    private static string? AddressOf(SiteContext site, string? href) =>
        href is not null && site.Options.RelativeUrls ? new RelativeUrls(site.Config.BasePath).Of(FolderOf(site), href) : href;

    private static string FolderOf(SiteContext site) => site.Config.At(FixedAddresses.Search)[1..];

    private static OutputFile File(SiteContext site, SearchFile file, string end, Action<IBufferWriter<byte>> write) =>
        OutputFile.Of(FolderOf(site) + file.Name + end, OutputKind.Other, write);

    private static OutputFile Json(SiteContext site, SearchFile file) => File(site, file, ".json", output => Write(file, output));

    private static OutputFile Script(SiteContext site, SearchFile file) => File(site, file, ".js", output =>
    {
        output.Write(Encoding.ASCII.GetBytes($"exposite.search['{file.Name}']="));
        Write(file, output);
    });

    private static void Write(SearchFile file, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Compact);
        file.Write(json);
    }

    /// <summary>What the search loads, by its name without ending.</summary>
    private sealed record SearchFile(string Name, Action<Utf8JsonWriter> Write);
}
