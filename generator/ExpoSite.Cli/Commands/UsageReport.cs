using System.CommandLine;
using System.CommandLine.Parsing;

namespace ExpoSite.Cli.Commands;

/// <summary>A wrong command line: what is wrong, what was most likely meant, where to read more.</summary>
internal static class UsageReport
{
    /// <summary>Takes nothing that looks like an option for a path: it is a mistyped option.</summary>
    public static void RefuseOptions(Argument argument) => argument.Validators.Add(result =>
    {
        foreach (Token token in result.Tokens.Where(t => t.Value.StartsWith('-')))
            result.AddError($"There is no option '{token.Value}'.");
    });

    /// <summary>Writes what the parser found; returns exit code 2.</summary>
    public static int Write(TextWriter error, ParseResult parsed)
    {
        foreach (string message in parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
            error.WriteLine(Printable.Of(string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Command command = parsed.CommandResult.Command;
        IEnumerable<string> refused = parsed.Errors.SelectMany(e => e.SymbolResult?.Tokens ?? []).Select(t => t.Value)
            .Where(t => t.StartsWith('-'));
        foreach (string typed in parsed.UnmatchedTokens.Concat(refused).Distinct(StringComparer.Ordinal))
        {
            if (NearestName.Of(typed, KnownNames(command, parsed.RootCommandResult.Command, typed)) is { } nearest)
                error.WriteLine($"  hint: did you mean '{nearest}'?");
        }

        error.WriteLine($"  hint: {(command is RootCommand ? "exposite" : "exposite " + command.Name)} --help  shows what there is");
        return ExitCode.Usage;
    }

    private static IEnumerable<string> KnownNames(Command command, Command root, string typed) => typed.StartsWith('-')
        ? command.Options.Concat(root.Options.Where(o => o.Recursive)).Select(o => o.Name) : command.Subcommands.Select(c => c.Name);
}
