using ExpoSite.Yaml;

namespace ExpoSite.StoryFiles;

/// <summary>Gives a Markdown file an id, and changes no other byte.</summary>
public static class MintedId
{
    /// <summary>The file with an id; null when it has one already, or no front matter in which one can be written.</summary>
    public static byte[]? Write(ReadOnlySpan<byte> file, Guid id)
    {
        if (!TextDecoder.TryDecode(file, out string? text, out _) || FrontMatterBlock.Split(new SourceText("", text!)) is not { } parts)
            return null;
        if (Mapping(parts.Yaml) is not { } mapping || Place(mapping, parts.Yaml.Yaml, text!, id.ToString("D")) is not { } change)
            return null;
        // The YAML begins behind the line that opens the block.
        int start = text!.IndexOf('\n', StringComparison.Ordinal) + 1 + change.At;
        string written = string.Concat(text.AsSpan(0, start), change.Text, text.AsSpan(start + change.Replaced));
        return IdOf(written) == id ? Encoded(file, text, start, change) : null;
    }

    private static Change? Place(YamlMappingNode mapping, string yaml, string text, string id)
    {
        foreach ((YamlNode key, YamlNode value) in mapping.Children)
        {
            if (key is not YamlScalarNode { Value: { } name } || FrontMatterKeys.Table.Find(name) != FrontMatterKeys.Id)
                continue;
            if (value is not YamlScalarNode { IsNull: true } empty)
                return null;
            // Behind the colon, or in place of a word for nothing.
            return empty.End > empty.Start
                ? new Change(empty.Start, empty.End - empty.Start, id)
                : yaml.IndexOf(':', key.End) is >= 0 and int colon ? new Change(colon + 1, 0, " " + id) : null;
        }

        if (mapping.Children.Length > 0 && yaml[mapping.Start] == '{')
            return new Change(mapping.Start + 1, 0, $"id: {id}, ");
        int open = text.IndexOf('\n', StringComparison.Ordinal);
        string newLine = open > 0 && text[open - 1] == '\r' ? "\r\n" : "\n";
        return new Change(0, 0, $"{Indentation(mapping, yaml)}id: {id}{newLine}");
    }

    private static string Indentation(YamlMappingNode mapping, string yaml)
    {
        if (mapping.Children.IsEmpty)
            return "";
        int line = yaml.LastIndexOf('\n', Math.Max(0, mapping.Start - 1)) + 1;
        string before = mapping.Start > line ? yaml[line..mapping.Start] : "";
        return before.All(c => c == ' ') ? before : "";
    }

    private static YamlMappingNode? Mapping(YamlSource yaml)
    {
        var findings = new List<Diagnostic>();
        YamlMappingNode? mapping = yaml.ReadMapping(findings);
        return findings.Any(f => f.Severity == Severity.Error) ? null : mapping;
    }

    // What is written must read back, else nothing is written.
    private static Guid? IdOf(string text)
    {
        if (FrontMatterBlock.Split(new SourceText("", text)) is not { } parts || Mapping(parts.Yaml) is not { } mapping)
            return null;
        YamlNode[] ids =
            [.. mapping.Children.Where(c => c.Key is YamlScalarNode key && FrontMatterKeys.Table.Find(key.Value) == FrontMatterKeys.Id)
                .Select(c => c.Value)];
        return ids is [YamlScalarNode { Value: { } written }] && Guid.TryParseExact(written, "D", out Guid id) ? id : null;
    }

    private static byte[] Encoded(ReadOnlySpan<byte> file, string text, int start, Change change)
    {
        (Encoding encoding, int mark) = TextDecoder.EncodingOf(file);
        int at = mark + encoding.GetByteCount(text.AsSpan(0, start));
        int replaced = encoding.GetByteCount(text.AsSpan(start, change.Replaced));
        return [.. file[..at], .. encoding.GetBytes(change.Text), .. file[(at + replaced)..]];
    }

    /// <param name="At">0-based offset in the YAML.</param>
    /// <param name="Replaced">How many characters are replaced there.</param>
    private readonly record struct Change(int At, int Replaced, string Text);
}
