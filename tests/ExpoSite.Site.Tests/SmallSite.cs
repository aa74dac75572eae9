using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Loading;
using ExpoSite.Site.Media;
using ExpoSite.Site.Outputs;
using ExpoSite.Site.Planning;
using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Tests;

/// <summary>A whole site in a test: articles, settings and templates as text; the plan and every rendered file as result.</summary>
internal sealed record SmallSite
{
    public const string Id = "3f2b8c1e-7a54-4c1d-9d0e-5b1f0c2a9e77";

    /// <summary>Settings with which the smallest list has feeds, in every format.</summary>
    public const string EveryFeed = "tagPages: 1\ntagFeedsFrom: 1\neveryFeedFormat: true\n";

    private static readonly string[] ListKinds = ["category", "tag", "author", "country", "exhibitor"];
    private static readonly string[] OtherKinds =
        ["home", "expo", "terms", "archive", "archive-list", "corrections", "feeds", "search", "page", "not-found"];

    public string? Configuration { get; init; } = "title: Pier Gazette\nurl: https://example.org/\n";

    /// <summary>published.json of the published site; empty for one that was never published.</summary>
    public string? Published { get; init; }

    public string? Expos { get; init; }

    public string? Exhibitors { get; init; }

    public ImmutableArray<SourceFile> Articles { get; init; } = [];

    public ImmutableArray<SourceFile> Pages { get; init; } = [];

    /// <summary>Language tables of the site's theme.</summary>
    public ImmutableArray<SourceFile> Tables { get; init; } = [];

    public ImmutableArray<CopiedFile> Media { get; init; } = [];

    /// <summary>Files of the media folder that cannot be published.</summary>
    public ImmutableArray<string> Withheld { get; init; } = [];

    /// <summary>Names of the raw files.</summary>
    public ImmutableArray<string> RawFiles { get; init; } = [];

    /// <summary>Names of the new readings beside articles.</summary>
    public ImmutableArray<string> Proposals { get; init; } = [];

    /// <summary>Text of <c>admin/config.yml</c>, or null for a site without a CMS.</summary>
    public string? Cms { get; init; }

    public bool MakesPictures { get; init; }

    public ImmutableArray<SourceFile> Templates { get; init; } =
    [
        File("theme/templates/layout.liquid", "<!doctype html><title>{{ page.document_title }}</title>{{ content }}"),
        File("theme/templates/article.liquid",
            $"<h1>{{{{ article.title }}}}</h1>{{{{ article.body }}}}{Thread}<section class=\"related\">{Links("related")}</section>"),
        .. ListKinds.Select(k => File($"theme/templates/{k}.liquid", "<h1>{{ page.title }}</h1>" + Links("stories"))),
        .. OtherKinds.Select(k => File($"theme/templates/{k}.liquid", "<h1>{{ page.title }}</h1>")),
    ];

    public BuildOptions Options { get; init; } = new() { Now = new DateTimeOffset(2026, 9, 20, 12, 0, 0, TimeSpan.Zero) };

    private const string Thread = "{% if thread %}<nav class=\"thread\" title=\"{{ thread.title }}\">{% for entry in thread.stories %}{% "
        + "if entry.is_current %}({{ entry.title }}){% else %}<a href=\"{{ entry.url }}\">{{ entry.title }}</a>{% endif %}{% endfor %}{{ "
        + "thread.next.title }}</nav>{% endif %}";

    private static string Links(string list) =>
        $"{{% for card in {list} %}}<a href=\"{{{{ card.url }}}}\">{{{{ card.title }}}}</a>{{% endfor %}}";

    public static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public static CopiedFile MediaFile(string name, string content) =>
        new($"input/media/{name}", content.Length);

    /// <summary>An article with an id of its own, from its front matter lines and its body.</summary>
    public static SourceFile Story(string name, string keys, string body = "Some text.\n")
    {
        string id = keys.Contains("id:", StringComparison.Ordinal) ? "" : $"id: {Core.Content.NameBasedId.From(name)}\n";
        return File($"input/articles/{name}.md", $"---\n{id}{keys}\n---\n\n{body}");
    }

    public SmallSite WithEveryFeed() => this with { Configuration = Configuration + EveryFeed };

    public SmallSite With(params SourceFile[] articles) => this with { Articles = [.. articles] };

    /// <summary>Null for all of them.</summary>
    public ImmutableArray<IOutput>? Outputs { get; init; }

    public SitePlan Plan(SitePlan? earlier = null) => SiteBuild.Plan(Sources(), Options with { IsRepeated = true }, Outputs ?? OutputList.All, earlier?.Made);

    public SiteSources Sources() => new()
    {
        Configuration = Configuration is null ? null : File("input/site.yml", Configuration),
        Published = Published is null ? null : File("https://example.org/published.json", Published),
        Expos = Expos is null ? null : File("input/expos.yml", Expos),
        Exhibitors = Exhibitors is null ? null : File("input/exhibitors.yml", Exhibitors),
        Articles = Articles,
        Pages = Pages,
        Media = Media,
        Cms = Cms is null ? [] : [File("admin/config.yml", Cms)],
        RawFiles = RawFiles,
        Proposals = Proposals,
        WithheldMedia = Withheld,
        MakesPictures = MakesPictures,
        Templates = Templates,
        Tables = Tables,
        Assets = [],
    };

    /// <summary>Every file as text, by path; findings of rendering fail the test.</summary>
    public SortedDictionary<string, string> Render() => Render(Plan());

    /// <inheritdoc cref="Render()"/>
    public static SortedDictionary<string, string> Render(SitePlan plan)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (PlannedFile file in plan.Files)
        {
            var buffer = new ArrayBufferWriter<byte>();
            Assert.Empty(file.Render(buffer));
            files.Add(file.Path, Encoding.UTF8.GetString(buffer.WrittenSpan));
        }

        return files;
    }

    /// <summary>One file as text, whatever is found.</summary>
    public string Rendered(string path) => Rendered(p => p == path).Single();

    /// <summary>Some files as text, whatever is found.</summary>
    public IEnumerable<string> Rendered(Func<string, bool> isWanted) => Plan().Files.Where(f => isWanted(f.Path)).Select(file =>
    {
        var buffer = new ArrayBufferWriter<byte>();
        file.Render(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    });

    /// <summary>Findings of planning and rendering.</summary>
    public List<Diagnostic> Findings()
    {
        SitePlan plan = Plan();
        return [.. plan.Diagnostics, .. plan.Files.SelectMany(f => f.Render(new ArrayBufferWriter<byte>()))];
    }
}
