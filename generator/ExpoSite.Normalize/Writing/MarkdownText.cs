using System.Collections.Immutable;
using System.Text;
using ExpoSite.Core.Content;
using ExpoSite.Core.FrontMatter;
using ExpoSite.Normalize.Articles;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Writing;

/// <summary>One story as a Markdown file: front matter in the schema's order, only keys that have a value, LF line ends.</summary>
internal static class MarkdownText
{
    /// <param name="placed">What to write, and what stands there, whose id is kept.</param>
    /// <param name="links">What the file says of other stories and addresses.</param>
    public static string Of(PlacedStory placed, StoryReferences links)
    {
        Dictionary<string, ImmutableArray<string>> values = ValuesOf(placed, links);
        string unsealed = Compose(values, placed.Story.Body);
        values[Seal.Key] = [$"{placed.Story.RawHash}-{Seal.OfMarkdown(unsealed)}"];
        return Compose(values, placed.Story.Body);
    }

    /// <summary>Every front matter key that is written, in the schema's order, with its values; all but the seal.</summary>
    public static IEnumerable<(string Key, ImmutableArray<string> Value)> Written(PlacedStory placed, StoryReferences links)
    {
        Dictionary<string, ImmutableArray<string>> values = ValuesOf(placed, links);
        return FrontMatterSchema.Fields.Where(f => values.GetValueOrDefault(f.Key, []).Length > 0).Select(f => (f.Key, values[f.Key]));
    }

    private static Dictionary<string, ImmutableArray<string>> ValuesOf(PlacedStory placed, StoryReferences links) => ValuesOf(placed.Story, placed.Id, links);

    private static Dictionary<string, ImmutableArray<string>> ValuesOf(Story story, Guid id, StoryReferences links) => new()
    {
        ["id"] = [id.ToString()],
        ["title"] = [story.Title],
        ["published"] = One(story.Published?.Iso),
        ["updated"] = One(story.Updated?.Iso),
        ["category"] = One(story.Category),
        ["tags"] = story.Tags,
        ["authors"] = story.Authors,
        ["description"] = One(story.Description),
        ["image"] = One(story.Image?.Source),
        ["imageAlt"] = One(story.Image?.AlternativeText),
        ["imageCredit"] = One(story.Image?.Credit),
        ["kind"] = story.Kind == ArticleKind.Brief ? ["brief"] : [],
        ["lang"] = One(story.Language),
        ["aliases"] = links.Aliases,
        ["recommends"] = links.Recommends,
        ["copyOf"] = One(links.CopyOf is { } copied ? FileNames.SlugOf(copied.Path) : links.IsNoCopy ? Article.NoCopy : null),
        ["draft"] = story.Published is null || story.IsHeldBack ? ["true"] : [],
        ["embargo"] = One(story.Embargo?.Iso),
        ["expires"] = One(story.Expires?.Iso),
        ["contact"] = One(story.Contact),
        ["source"] = [story.Source],
    };

    private static string Compose(Dictionary<string, ImmutableArray<string>> values, string body)
    {
        var text = new StringBuilder("---\n");
        foreach (FrontMatterField field in FrontMatterSchema.Fields)
        {
            if (values.TryGetValue(field.Key, out ImmutableArray<string> value) && value.Length > 0)
                Append(text, field, value);
        }

        return text.Append("---\n\n").Append(MarkdownBody.Framed(body)).Append('\n').ToString();
    }

    private static void Append(StringBuilder text, FrontMatterField field, ImmutableArray<string> value)
    {
        text.Append(field.Key).Append(':');
        if (field.Form is not (FieldForm.TextList or FieldForm.AddressList))
        {
            text.Append(' ').Append(IsBare(field.Form) ? value[0] : YamlScalar.From(value[0])).Append('\n');
            return;
        }

        text.Append('\n');
        foreach (string item in value)
            text.Append("  - ").Append(YamlScalar.From(item)).Append('\n');
    }

    private static bool IsBare(FieldForm form) => form is FieldForm.Uuid or FieldForm.Time or FieldForm.Flag or FieldForm.Kind;

    private static ImmutableArray<string> One(string? value) => string.IsNullOrEmpty(value) ? [] : [value];
}
