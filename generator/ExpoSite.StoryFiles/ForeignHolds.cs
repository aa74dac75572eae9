namespace ExpoSite.StoryFiles;

/// <summary>
/// What keys of other programs, which mean nothing here otherwise, do to a story or page: who writes <c>published_at</c> or
/// <c>private: true</c> wants it held back, and is told.
/// </summary>
/// <param name="IsDraft">True when it may not appear until the key is gone.</param>
/// <param name="From">Time before which it may not appear, or null.</param>
/// <param name="Until">Time from which on it may not appear, or null.</param>
/// <param name="Keys">The keys on the first level that were told.</param>
/// <param name="Place">The first of them, or null.</param>
internal sealed record ForeignHolds(bool IsDraft, StoryTime? From, StoryTime? Until, IReadOnlySet<string> Keys, SourcePosition? Place)
{
    private const int MaxDepth = 16;

    /// <param name="isOwn">True for a key on the first level that has a meaning here.</param>
    /// <param name="reader">Places and zone; told of each key.</param>
    public static ForeignHolds Read(YamlMappingNode mapping, Func<string, bool> isOwn, FieldReader reader)
    {
        bool isDraft = false;
        StoryTime? from = null, until = null;
        SourcePosition? first = null;
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach ((YamlNode keyNode, YamlNode node) in mapping.Children)
        {
            if ((keyNode as YamlScalarNode)?.Value is not { } key || isOwn(key))
                continue;
            foreach (Withholding hold in Withholding.AllOf(Stated(key, node, reader.PlaceOf(keyNode), 0)))
            {
                StoryTime? time = hold.Effect == WithholdingEffect.Draft ? null : StoryTimeReader.Parse(hold.Stated.Value, reader.Zone);
                string does = "is held back";
                if (time is null)
                    isDraft = true;
                else if (hold.Effect == WithholdingEffect.From)
                    (from, does) = (from?.Instant > time.Value.Instant ? from : time, $"does not appear before {time.Value.Iso}");
                else
                    (until, does) = (until?.Instant < time.Value.Instant ? until : time, $"does not appear after {time.Value.Iso}");
                first ??= hold.Stated.Place;
                keys.Add(key);
                string why = hold.Known is { } known ? $"holds texts back in {known.Generators}" : "may mean that the text is held back";
                string instead = time is null
                    ? "draft: true" : $"{(hold.Effect == WithholdingEffect.From ? "embargo" : "expires")}: {time.Value.Iso}";
                reader.Findings.Add(CheckRules.ForeignHold.At(
                    hold.Stated.Place, $"'{hold.Stated.Key}' is not a key of this site, but it {why}. So this text {does}.",
                    $"write  {instead}  instead, or remove it"));
            }
        }

        return new ForeignHolds(isDraft, from, until, keys, first);
    }

    /// <summary>Values with these holds among them: the later of two beginnings and the earlier of two ends.</summary>
    public KeyedValues AddedTo(KeyedValues values)
    {
        if (Place is not { } place)
            return values;
        StoryTime? embargo = values.Get(FrontMatterKeys.Embargo), expires = values.Get(FrontMatterKeys.Expires);
        return values.With(FrontMatterKeys.Draft, values.Get(FrontMatterKeys.Draft) || IsDraft)
            .With(FrontMatterKeys.Embargo, From is { } from && !(embargo?.Instant > from.Instant) ? from : embargo)
            .With(FrontMatterKeys.Expires, Until is { } until && !(expires?.Instant < until.Instant) ? until : expires)
            .Placed(place, FrontMatterKeys.Draft, FrontMatterKeys.Embargo, FrontMatterKeys.Expires);
    }

    private static IEnumerable<StatedValue> Stated(string path, YamlNode node, SourcePosition place, int depth)
    {
        // What nests deeper than any front matter may say anything.
        if (depth > MaxDepth)
            return [new StatedValue("draft", "true", place)];
        return node switch
        {
            YamlScalarNode { IsNull: false } scalar => [new StatedValue(path, scalar.Value, place)],
            YamlSequenceNode list => list.Children.SelectMany(item => Stated(path, item, place, depth + 1)),
            YamlMappingNode inner => inner.Children.Where(p => p.Key is YamlScalarNode)
                .SelectMany(p => Stated($"{path}.{((YamlScalarNode)p.Key).Value}", p.Value, place, depth + 1)),
            _ => [],
        };
    }
}
