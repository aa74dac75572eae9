using YamlDotNet.Core;

namespace ExpoSite.Yaml;

/// <summary>
/// The only place where YamlDotNet sees a text. It is read event by event and never by the library's own model, which recurses
/// without a bound; whatever the library throws, by content that it did not foresee, is a failure at a place.
/// </summary>
internal static class YamlParsing
{
    /// <summary>Reads the first document.</summary>
    public static YamlAttempt Read(string yaml)
    {
        using var reader = new StringReader(Lines(yaml));
        var scanner = new Scanner(reader);
        var nodes = new YamlNodes(yaml);
        try
        {
            var parser = new Parser(scanner);
            while (parser.MoveNext())
            {
                if (nodes.Take(parser.Current!) is { } failure)
                    return new YamlAttempt(null, nodes.Faults, failure);
            }

            return new YamlAttempt(nodes.Root ?? new YamlScalarNode(0, "", IsPlain: true), nodes.Faults, null);
        }
        catch (YamlException e)
        {
            return new YamlAttempt(
                null, nodes.Faults, new YamlFailure(Within(e.Start.Index, yaml), Reached(scanner, yaml), Reason(e), IsFinal: false));
        }
#pragma warning disable CA1031 // Any: the library throws what its own slips throw, by the text that it reads.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            int reached = Reached(scanner, yaml);
            return new YamlAttempt(null, nodes.Faults, new YamlFailure(reached, reached, "The text cannot be read here.", IsFinal: false));
        }
    }

    // Line ends in YAML 1.1, and for the library; in 1.2, and for editors, invisible characters within a line. Offsets stay as they are.
    private static string Lines(string yaml) =>
        yaml.AsSpan().ContainsAny('\u0085', '\u2028', '\u2029')
            ? yaml.Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ') : yaml;

    private static int Reached(Scanner scanner, string yaml) => Within(scanner.CurrentPosition.Index, yaml);

    private static int Within(long index, string yaml) => (int)Math.Clamp(index, 0, yaml.Length);

    // YamlDotNet puts "(Line: .., Col: ..) - (..): " before some messages; the place is told separately.
    private static string Reason(YamlException e)
    {
        string message = (e.InnerException ?? e).Message.ReplaceLineEndings(" ");
        int after = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (after < 0 ? message : message[(after + 3)..]).TrimEnd('.') + ".";
    }
}
