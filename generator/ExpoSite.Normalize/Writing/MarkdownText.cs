using System.Collections.Immutable;
using System.Text;
using ExpoSite.Core.Content;
using ExpoSite.Core.FrontMatter;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Writing;

/// <summary>One story as a Markdown file: front matter in the schema's order, only keys that have a value, LF line ends.</summary>
internal static class MarkdownText
{
    /// <param name="story">What to write.</param>
    /// <param name="id">Its id: kept from the file that stands there, or newly minted.</param>
    /// <param name="recommends">Slugs of the stories that its page shows beside it.</param>
    public static string Of(Story story, Guid id, ImmutableArray<string> recommends)
    {
        Dictionary<string, ImmutableArray<string>> values = ValuesOf(story, id, recommends);
        string unsealed = Compose(values, story.Body);
        values[Seal.Key] = [$"{story.RawHash}-{Seal.OfMarkdown(unsealed)}"];
        return Compose(values, story.Body);
    }

    private static Dictionary<string, ImmutableArray<string>> ValuesOf(Story story, Guid id, ImmutableArray<string> recommends) => new()
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
        ["recommends"] = recommends,
        ["embargo"] = One(story.Embargo?.Iso),
        ["contact"] = One(story.Contact),
        ["draft"] = story.Published is null ? ["true"] : [],
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

        return text.Append("---\n\n").Append(body.ReplaceLineEndings("\n").Trim()).Append('\n').ToString();
    }

    private static void Append(StringBuilder text, FrontMatterField field, ImmutableArray<string> value)
    {
        text.Append(field.Key).Append(':');
        if (field.Form != FieldForm.TextList)
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
