using System.Buffers;
using Keys = ExpoSite.Core.Content.FrontMatterKeys;

namespace ExpoSite.StoryFiles;

/// <summary>
/// A Markdown file with front matter, as far as it can be read: what its keys say, and where it stands in the site. Every command that
/// reads such a file reads it here.
/// </summary>
public sealed class StoryFile
{
    private static readonly FieldKey[] Identifying = [Keys.Id, Keys.Title, Keys.Published, Keys.Slug, Keys.Kind];

    private readonly FieldReader reader;
    private readonly YamlMappingNode mapping;
    private readonly ReadOnlyMemory<char> body;
    private readonly bool isOwnDraft;

    private StoryFile(
        string path, FrontMatterBlock block, YamlMappingNode mapping, FieldReader reader, FieldTable keys, ImmutableArray<string> ignored)
    {
        (this.reader, this.mapping, body, Path, BodyLine) = (reader, mapping, block.Body, path, block.BodyLine);
        IsBroken = reader.Findings.Any(f => f.Severity == Severity.Error);
        var holds = ForeignHolds.Read(mapping, name => keys.Find(name) is not null, reader);
        KeyedValues values = keys.Read(
            mapping, reader, name =>
                holds.Keys.Contains(name) || (keys.Find(name) is null && ignored.Contains(name, StringComparer.OrdinalIgnoreCase)));
        isOwnDraft = values.Get(Keys.Draft);
        Values = holds.AddedTo(values);
    }

    public string Path { get; }

    /// <summary>What the front matter says, with what keys of other programs do to it.</summary>
    public KeyedValues Values { get; }

    /// <summary>The Markdown below the front matter.</summary>
    public string Body => field ??= body.ToString();

    /// <summary>1-based line on which <see cref="Body"/> starts.</summary>
    public int BodyLine { get; }

    /// <summary>True for YAML with a mistake, of which some may not be read.</summary>
    public bool IsBroken { get; }

    public string? Title => Values.Get(Keys.Title);

    /// <summary>Every key as it is written, with its value and the place of that.</summary>
    public IEnumerable<(string Name, YamlNode Value, SourcePosition Place)> Written =>
        mapping.Children.Select(c => ((c.Key as YamlScalarNode)?.Value ?? "", c.Value, reader.PlaceOf(c.Value)));

    /// <summary>When the front matter says that it is published; where it says nothing, the day in the file's name; or null.</summary>
    public StoryTime? Published => Values.Get(Keys.Published)
        ?? (!IsWritten(Keys.Published) && StoryAddress.OfFile(Path).Day is { } day
            ? StoryTimeReader.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), reader.Zone) : null);

    /// <summary>Last segment of the address, or null.</summary>
    public Slug? Slug => StoryAddress.SlugOf(Values.Get(Keys.Slug), Path, Title);

    /// <summary>Reads a file; null (and a finding) for one without front matter that can be read.</summary>
    /// <param name="findings">Told of what is wrong in it; nothing of other files is among them.</param>
    /// <param name="keys">The keys that it may have.</param>
    /// <param name="ignored">Further keys that are no finding.</param>
    public static StoryFile? Read(
        SourceText text, TimeZoneInfo zone, ICollection<Diagnostic> findings, FieldTable keys, ImmutableArray<string> ignored)
    {
        if (FrontMatterBlock.Split(text) is not { } block)
        {
            string first = keys == Keys.Table ? "title: and published:" : "title:";
            findings.Add(FrontMatterBlock.Missing(text, $"start the file with a line ---, then {first}, then a line ---"));
            return null;
        }

        return block.Yaml.ReadMapping(findings) is { } mapping
            ? new StoryFile(text.Path, block, mapping, block.Yaml.Fields(zone, findings), keys, ignored) : null;
    }

    /// <summary>The article; null (and a finding) where something that it needs is missing or wrong.</summary>
    /// <param name="file">The bytes that were read: the article's body is the very end of them, where nothing in it was mended.</param>
    public Article? ToArticle(ReadOnlyMemory<byte> file = default)
    {
        ReportMissing();
        if (Title is null || Published is not { } published || Slug is not { } slug || reader.Findings.Any(Forbids))
            return null;
        return new Article
        {
            Path = Path,
            Id = Values.Get(Keys.Id) ?? NameBasedId.From("address:" + StoryAddress.Of(published.Day, slug)),
            Published = published,
            Slug = slug,
            Values = Values.Get(Keys.Id) is null ? Values.Unplaced(Keys.Id) : Values,
            Utf8Body = Utf8(body.Span, file),
            BodyLine = BodyLine,
        };
    }

    private static ReadOnlyMemory<byte> Utf8(ReadOnlySpan<char> text, ReadOnlyMemory<byte> file)
    {
        byte[] pooled = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            ReadOnlySpan<byte> bytes = pooled.AsSpan(0, Encoding.UTF8.GetBytes(text, pooled));
            return file.Span.EndsWith(bytes) ? file[^bytes.Length..] : bytes.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(pooled);
        }
    }

    /// <summary>Tells that a key is missing, unless that follows from a mistake that is told already.</summary>
    public void ReportMissing(DiagnosticRule rule, FieldKey key, string message, string hint) =>
        reader.ReportMissing(rule, key.In(mapping), new SourcePosition(Path, 1, 1), message, hint);

    // A wrong value of another key is told, and hides no story from what is shown of the rest.
    private bool Forbids(Diagnostic finding) => finding.Severity == Severity.Error
        && (finding.Rule != LoadRules.InvalidValue || Identifying.Any(k => Values.Places.GetValueOrDefault(k.Name) == finding.Position));

    private void ReportMissing()
    {
        const string published = "add a line  published: 2026-09-14";
        if (Title is null)
            ReportMissing(LoadRules.MissingKey, Keys.Title, "The article has no title.", "add a line  title: My headline");
        if (Published is null && !IsWritten(Keys.Published) && isOwnDraft)
            ReportMissing(LoadRules.UndatedDraft, Keys.Published, "The draft has no published date and is left out.", published);
        else if (Published is null && !IsWritten(Keys.Published))
            ReportMissing(LoadRules.MissingKey, Keys.Published, "The article has no published date.", published);
        if (Keys.Id.In(mapping) is not null && !IsWritten(Keys.Id))
        {
            ReportMissing(
                LoadRules.EmptyId, Keys.Id, "The id is empty.", "run 'exposite check --fix' to write one, or remove the line");
        }

        if (Values.Get(Keys.Kind) != ArticleKind.Brief && Values.Get(Keys.Retracted) is null && body.Span.IsWhiteSpace())
        {
            reader.Findings.Add(LoadRules.EmptyBody.At(
                new SourcePosition(Path, BodyLine, 1), "The article has no text below its front matter.", "write it, or set  kind: brief"));
        }
    }

    private bool IsWritten(FieldKey key) => key.In(mapping) is not (null or YamlScalarNode { IsNull: true });
}
