namespace ExpoSite.Architecture.Tests;

/// <summary>The folders of each project from the ground up: what stands in one may use those before it, and nothing after it.</summary>
internal static class Floors
{
    public static readonly IReadOnlyDictionary<string, string[]> OfProjects = new Dictionary<string, string[]>
    {
        ["Core"] =
        [
            "Text", "Language", "Diagnostics", "Pictures", "Yaml", "Addresses", "Fields", "Content", "Knowledge", "Wording", "Configuration",
            "FrontMatter", "Vectors", "Habits",
        ],
        ["Normalize"] =
        [
            "Runs", "Decoding", "Markdown", "Titles", "Metadata", "Lines", "Releases", "Drafting", "Pictures", "Pasted/Pages",
            "Pasted/Clues", "Pasted", "Html/Pages", "Html/Statements", "Html/Blocks", "Html/Writing", "Html/Head", "Html/Dates",
            "Html/Body", "Html", "Documents", "Mime", "SavedPages", "MarkdownFiles", "WordFiles", "Formats", "Mail", "Tagging/Words",
            "Tagging/Candidates", "Tagging", "Likeness", "Stories", "Articles", "Writing", "Findings", "", "Imports/Sources", "Imports/Ghost",
            "Imports/Folders", "Imports/Generators", "Imports/Bodies",
            "Imports",
        ],
        ["Yaml"] = [""],
        ["StoryFiles"] = [""],
        ["Site"] =
        [
            "Sources", "Pictures/Files", "Media", "Settings", "Pictures", "Knowledge", "Articles", "Markdown/Addresses",
            "Markdown/Marks", "Markdown/Parsing", "Markdown/Tags", "Markdown/Boxes", "Markdown/Charts", "Markdown/Live", "Markdown", "Stories/Words", "Stories", "Related", "Indexing", "Facts/Text", "Facts/Languages",
            "Facts/Expos",
            "Facts/Names", "Facts/Editions", "Facts", "Identity", "Loading", "Review", "Search", "Colours", "Cards", "Calendar", "Views", "Feeds",
            "Theming/Marks", "Theming", "Planning", "Finishing", "Feeds/Lists", "Gate", "Outputs/Lists", "Outputs/Files", "Outputs", "Checking/Parts", "Checking/Cms", "Checking", "",
            "Subscribers",
        ],
        ["Cli"] =
        [
            "Disk", "Terminal", "Running", "Pictures", "Cms", "Input", "Output", "Reporting/Impact", "Reporting", "Published", "Preview",
            "Desk", "Founding", "Receiving", "Commands", "",
        ],
    };
}
