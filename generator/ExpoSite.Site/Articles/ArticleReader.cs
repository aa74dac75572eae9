using System.Collections.Immutable;
using System.Globalization;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.FrontMatter;
using ExpoSite.Core.Text;
using ExpoSite.Site.Fields;
using ExpoSite.Site.Sources;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Articles;

/// <summary>Markdown with front matter to <see cref="Article"/>.</summary>
internal static class ArticleReader
{
    public static Outcome<Article> Read(SourceFile file, SiteConfig config)
    {
        var findings = new List<Diagnostic>();
        Article? article = Read(file, config, findings);
        return new Outcome<Article>(article, YamlMistakes.Alone(findings));
    }

    private static Article? Read(SourceFile file, SiteConfig config, List<Diagnostic> findings)
    {
        SourceText? text = TextFile.Read(file, findings);
        if (text is null)
            return null;
        if (FrontMatter.Split(text) is not { } parts)
        {
            findings.Add(FrontMatter.Missing(text, "start the file with a line ---, then title: and published:, then a line ---"));
            return null;
        }

        if (parts.Yaml.ReadMapping(findings) is not { } mapping)
            return null;
        var values = new FieldValues(parts.Yaml, config.TimeZone, findings);
        var holds = ForeignHolds.Read(mapping, name => FrontMatterSchema.Find(name) is not null, values, findings);
        Dictionary<string, YamlNode> nodes = ByKey(mapping, values, config.IgnoredKeys, holds, findings);
        return Assemble(text, parts, nodes, values, findings) is { } article ? HeldBack(article, holds) : null;
    }

    // The later of two beginnings and the earlier of two ends.
    private static Article HeldBack(Article article, ForeignHolds holds)
    {
        if (holds.Place is not { } place)
            return article;
        var places = new Dictionary<string, SourcePosition>(article.Places, StringComparer.Ordinal);
        foreach (string key in (string[])["draft", "embargo", "expires"])
            places.TryAdd(key, place);
        return article with
        {
            IsDraft = article.IsDraft || holds.IsDraft,
            Embargo = holds.From is { } from && !(article.Embargo?.Instant > from.Instant) ? from : article.Embargo,
            Expires = holds.Until is { } until && !(article.Expires?.Instant < until.Instant) ? until : article.Expires,
            Places = places,
        };
    }

    private static Dictionary<string, YamlNode> ByKey(YamlMappingNode mapping, FieldValues values, ImmutableArray<string> ignored, ForeignHolds holds, List<Diagnostic> findings)
    {
        var nodes = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach ((YamlNode keyNode, YamlNode value) in mapping.Children)
        {
            string name = (keyNode as YamlScalarNode)?.Value ?? "";
            if (holds.Keys.Contains(name))
                continue;
            if (FrontMatterSchema.Find(name) is not { } field)
            {
                if (ignored.Contains(name, StringComparer.OrdinalIgnoreCase))
                    continue;
                string? nearest = NearestName.Of(name, FrontMatterSchema.Names);
                findings.Add(LoadRules.UnknownKey.At(values.PlaceOf(keyNode), $"'{name}' is not a known key.", nearest is null ? null : $"did you mean '{nearest}'?"));
            }
            else if (!nodes.TryAdd(field.Key, value))
            {
                findings.Add(LoadRules.DuplicateKey.At(values.PlaceOf(keyNode), $"'{name}' gives '{field.Key}' a second time.", "keep one of them"));
            }
        }

        return nodes;
    }

    private static Article? Assemble(
        SourceText text, FrontMatter parts, Dictionary<string, YamlNode> nodes, FieldValues values, List<Diagnostic> findings)
    {
        string? title = One("title", values.Text);
        StoryTime? published = nodes.ContainsKey("published")
            ? Struct("published", values.Time)
            : StoryAddress.OfFile(text.Path).Day is { } day ? StoryTimeReader.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), values.Zone) : null;
        bool isBrief = Kind();
        Slug? slug = StoryAddress.SlugOf(Struct("slug", values.Slug), text.Path, title);
        Guid? id = Struct("id", values.Uuid);
        ReportMissing(title, published, isBrief);
        bool isStory = title is not null && published is not null && slug is not null && findings.All(f => f.Severity != Severity.Error);
        // The other keys are read in any case, so that all that is wrong is told at once.
        var article = new Article
        {
            Path = text.Path,
            Id = id ?? (isStory ? NameBasedId.From("address:" + StoryAddress.Of(published!.Value.Day, slug!.Value)) : Guid.Empty),
            Title = title ?? "",
            Published = published ?? default,
            Updated = Struct("updated", values.Time),
            Slug = slug ?? default,
            Category = One("category", values.FirstText),
            Tags = Distinct("tags", List("tags", values.TextList)),
            Authors = Distinct("authors", List("authors", values.NameList)),
            Countries = List("countries", values.TextList),
            Exhibitors = List("exhibitors", values.TextList),
            Expo = One("expo", values.Text),
            Description = One("description", values.Text),
            Image = One("image", values.Text) is { } image ? new Picture(image, One("imageAlt", values.Text), One("imageCredit", values.Text)) : null,
            ImageFocus = Struct("imageFocus", values.Focus),
            Kind = isBrief ? ArticleKind.Brief : ArticleKind.Article,
            Language = One("lang", values.Text),
            Aliases = List("aliases", values.AddressList),
            Related = List("related", values.TextList),
            Recommends = List("recommends", values.TextList),
            Thread = One("thread", values.Text),
            CopyOf = One("copyOf", values.Text),
            IsDraft = IsDraft(),
            Embargo = Struct("embargo", values.Time),
            Expires = Struct("expires", values.Time),
            Corrections = List("corrections", values.Corrections),
            Checked = List("checked", values.FactCodes),
            Contact = One("contact", values.Text),
            Source = One("source", values.Text),
            Body = parts.Body,
            BodyLine = parts.BodyLine,
            Places = nodes.Where(n => n.Key != "id" || id is not null).ToDictionary(n => n.Key, n => values.PlaceOf(n.Value), StringComparer.Ordinal),
        };
        return isStory ? article : null;

        string? One(string key, Func<string, YamlNode, string?> read) =>
            nodes.TryGetValue(key, out YamlNode? node) ? read(key, node) : null;

        T? Struct<T>(string key, Func<string, YamlNode, T?> read)
            where T : struct => nodes.TryGetValue(key, out YamlNode? node) ? read(key, node) : null;

        ImmutableArray<T> List<T>(string key, Func<string, YamlNode, ImmutableArray<T>> read) =>
            nodes.TryGetValue(key, out YamlNode? node) ? read(key, node) : [];

        bool IsDraft() => nodes.TryGetValue("draft", out YamlNode? draft) && values.Flag("draft", draft);

        // Spellings that lead to one page are one name; which of them is left out is told.
        ImmutableArray<string> Distinct(string key, ImmutableArray<string> names)
        {
            var kept = new Dictionary<Slug, string>();
            foreach (string name in names)
            {
                if (!kept.TryAdd(Slug.OfName(name), name) && kept[Slug.OfName(name)] is var first && first != name)
                    findings.Add(CheckRules.TermSpelledTwoWays.At(values.PlaceOf(nodes[key]), $"'{name}' and '{first}' lead to the same page.", $"write only '{first}'"));
            }

            return [.. kept.Values];
        }

        bool Kind()
        {
            if (!nodes.TryGetValue("kind", out YamlNode? node))
                return false;
            string? kind = values.Word("kind", node)?.ToUpperInvariant();
            if (kind is not ("ARTICLE" or "BRIEF" or null))
                values.Report("kind", node, "article or brief", null);
            return kind == "BRIEF";
        }

        void ReportMissing(string? foundTitle, StoryTime? foundTime, bool brief)
        {
            var top = new SourcePosition(text.Path, 1, 1);
            if (foundTitle is null)
                values.ReportMissing(LoadRules.MissingKey, nodes.GetValueOrDefault("title"), top, "The article has no title.", "add a line  title: My headline");
            if (foundTime is null && !nodes.ContainsKey("published") && IsDraft())
                values.ReportMissing(LoadRules.UndatedDraft, null, top, "The draft has no published date and is left out.", "add a line  published: 2026-09-14");
            else if (foundTime is null && !nodes.ContainsKey("published"))
                values.ReportMissing(LoadRules.MissingKey, null, top, "The article has no published date.", "add a line  published: 2026-09-14");
            if (nodes.GetValueOrDefault("id") is null or YamlScalarNode { IsNull: true })
                values.ReportMissing(LoadRules.MissingId, nodes.GetValueOrDefault("id"), top, "The article has no id, so one is derived from its address.", "run 'exposite check --fix' to mint one");
            if (!brief && string.IsNullOrWhiteSpace(parts.Body))
                findings.Add(LoadRules.EmptyBody.At(new SourcePosition(text.Path, parts.BodyLine, 1), "The article has no text below its front matter.", "write it, or set  kind: brief"));
        }
    }
}
