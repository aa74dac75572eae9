namespace ExpoSite.Yaml;

/// <summary>
/// Reads YAML that a person wrote. A parser fails where it cannot go on, mostly behind the mistake; so the slips of the lines
/// around are mended one at a time, and the one whose mending lets the parser come further is the mistake. Reading goes on with the
/// mended text, so that what else is wrong is told too. Nothing that was mended is published: each mistake is an error.
/// </summary>
internal static class YamlMending
{
    private const int MaxMistakes = 12;
    private const int LinesAround = 40;
    private const int LeastBudget = 2_000_000;

    /// <summary>What can be read, null for nothing; and every fault, placed in the text as it is written.</summary>
    public static (YamlNode? Root, IEnumerable<YamlFault> Faults) Read(string yaml)
    {
        YamlAttempt attempt = YamlParsing.Read(yaml);
        if (attempt.Failure is null)
            return (attempt.Root, attempt.Faults);
        var text = new MendedText(yaml);
        var mistakes = new List<YamlFault>();
        // Characters that may be read once more, so that the work is bounded by the size of the text.
        int budget = LeastBudget + yaml.Length;
        while (attempt.Failure is { } failure)
        {
            if (failure.IsFinal || mistakes.Count == MaxMistakes || NextMistake(text, failure, ref budget, ref attempt) is not { } mistake)
            {
                mistakes.Add(new YamlFault(
                    YamlFaultKind.Invalid, text.OriginalOf(failure.Start), Reason(failure), "compare the line with the ones around it"));
                return (null, mistakes.Concat(attempt.Faults.Select(text.Original)));
            }

            mistakes.Add(mistake);
        }

        return (text.Original(attempt.Root!), mistakes.Concat(attempt.Faults.Select(text.Original)));
    }

    private static string Reason(YamlFailure failure) => failure.IsFinal ? failure.Reason : $"Not valid YAML: {failure.Reason}";

    private static YamlFault? NextMistake(MendedText text, YamlFailure failure, ref int budget, ref YamlAttempt attempt)
    {
        int failed = text.LineOf(failure.Start);
        int last = Math.Min(text.LineCount - 1, Math.Max(failed, text.LineOf(failure.Reached)));
        for (int line = Math.Max(0, failed - LinesAround); line <= Math.Min(last, failed + LinesAround); line++)
        {
            foreach (YamlSlip slip in YamlSlips.Of(text.Line(line), text.Above(line)))
            {
                budget -= text.Length;
                if (budget < 0)
                    return null;
                string before = text.Line(line);
                text.Replace(line, slip.Mended);
                YamlAttempt next = YamlParsing.Read(text.Whole);
                if (IsBetter(next.Failure, text, line, failed, slip.SwallowsOn && text.IsKey(line + 1)))
                {
                    attempt = next;
                    return new YamlFault(
                        YamlFaultKind.Invalid, text.OriginalOf(line, slip.Column), $"Not valid YAML: {slip.Message}", slip.Hint);
                }

                text.Replace(line, before);
            }
        }

        return null;
    }

    private static bool IsBetter(YamlFailure? next, MendedText text, int mended, int failed, bool swallowed)
    {
        if (next is null)
            return true;
        int line = text.LineOf(next.Start);
        return line > failed || (swallowed && line > mended);
    }
}
