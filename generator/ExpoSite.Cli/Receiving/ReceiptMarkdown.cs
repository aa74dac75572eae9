using ExpoSite.Normalize.Runs;

namespace ExpoSite.Cli.Receiving;

/// <summary>The answer to whoever uploaded files, as Markdown: what was made of each, and what somebody should look at.</summary>
/// <param name="files">Where the files of the change stand on the web; null makes no links.</param>
internal sealed class ReceiptMarkdown(WebFolder? files)
{
    // GitHub takes 65,536 characters in a comment, and the workflow adds some lines.
    private const int Longest = 50_000;

    private readonly StringBuilder text = new();
    private int left;

    public static string Of(Receipt receipt, WebFolder? files) => new ReceiptMarkdown(files).Write(receipt);

    private string Write(Receipt receipt)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {Heading(receipt)}\n\n");
        foreach (ReceivedRaw raw in receipt.Raws)
            Add(Raw(raw));
        foreach (ReceivedStory story in receipt.Articles)
            Add($"- {Told(story)}{(receipt.WithId.Contains(story.Path) ? " Its id was added." : "")}\n");
        foreach (Diagnostic finding in receipt.Astray)
            Add($"- {Code(finding.Position.Path)}: {Told(finding)}\n");
        if (left > 0)
            text.Append(CultureInfo.InvariantCulture, $"- and {Quantity.Of(left, "more file")}, too many for this answer\n");
        return text.Append('\n').ToString();
    }

    private static string Heading(Receipt receipt) => (receipt.Raws.Length, receipt.Stories) switch
    {
        (0, _) => receipt.Articles.IsEmpty ? "No story was made of this upload" : "Your upload was read",
        (_, 0) => "No story was made of this upload",
        var (raws, stories) => $"{Quantity.Of(stories, "story", "stories")} from {Quantity.Of(raws, "uploaded file")}",
    };

    private string Raw(ReceivedRaw raw)
    {
        var told = new StringBuilder();
        string file = Code(raw.Path);
        if (raw.Stories.IsEmpty)
            told.Append(CultureInfo.InvariantCulture, $"- {file}: **no story was made of it.** The file stays where it is.\n");
        foreach ((ReceivedStory story, MarkdownAction action) in raw.Stories)
            told.Append(CultureInfo.InvariantCulture, $"- {Told(story)}{Done(action)} Made of {file}.\n");
        foreach (string proposal in raw.Proposals)
        {
            told.Append(CultureInfo.InvariantCulture,
                $"  - Somebody edited this story, so it stays as it is. The new reading is beside it: {Link(Code(proposal), proposal)}\n");
        }

        foreach (Diagnostic finding in raw.Findings)
            told.Append(CultureInfo.InvariantCulture, $"  - {Told(finding)}\n");
        return told.ToString();
    }

    private string Told(ReceivedStory story)
    {
        string day = story.Day ?? "without a day";
        string section = story.Section is { } name ? $"in {StepSummary.Escaped(name)}" : "without a section";
        string state = story.State is { } said ? " " + StepSummary.Escaped(said) : "";
        return $"**{Link(StepSummary.Escaped(story.Title), story.Path)}**, {day}, {section}.{state}";
    }

    private static string Done(MarkdownAction action) => action switch
    {
        MarkdownAction.Rewrite => " Read anew.",
        MarkdownAction.Unchanged => " Nothing changed since it was read.",
        MarkdownAction.KeepEdited => " Edited by hand, and kept.",
        _ => "",
    };

    private static string Told(Diagnostic finding)
    {
        string word = finding.Severity switch { Severity.Error => "**Wrong:**", Severity.Warning => "**Please look:**", _ => "Note:" };
        string line = finding.Position.Line > 0 ? $", line {finding.Position.Line}" : "";
        string hint = finding.Hint is { } said ? $" {char.ToUpperInvariant(said[0])}{said[1..]}." : "";
        return $"{word} {StepSummary.Escaped(finding.Message + hint)} ({finding.Rule.Code}{line})";
    }

    private string Link(string words, string path) =>
        files is null ? words : $"[{words}]({files.AddressOf(path)})";

    // A name as it is, whatever is in it: between more backticks than it has, and on one line.
    private static string Code(string path)
    {
        string name = Printable.Of(path);
        string fence = name.Contains('`', StringComparison.Ordinal) ? "```" : "`";
        return name.Contains("```", StringComparison.Ordinal) ? StepSummary.Escaped(name)
            : fence == "`" ? $"`{name}`" : $"``` {name} ```";
    }

    private void Add(string told)
    {
        if (text.Length + told.Length > Longest)
            left++;
        else
            text.Append(told);
    }
}
