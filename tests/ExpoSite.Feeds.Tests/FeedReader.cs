using System.Text.Json;

namespace ExpoSite.Feeds.Tests;

/// <summary>A program that follows feeds, and remembers between two readings in a folder of its own.</summary>
internal interface IFeedReader
{
    /// <summary>Fetches every feed and returns all stories that the reader now holds: one array for each list that it shows.</summary>
    KeptStory[][] Read();
}

/// <summary>A story as a reader keeps it.</summary>
/// <param name="List">Which of its lists the reader shows it in.</param>
/// <param name="Id">Of the story.</param>
/// <param name="Title">Of the story.</param>
/// <param name="Url">Where it links to.</param>
/// <param name="Text">What the reader shows.</param>
internal sealed record KeptStory(string List, string Id, string Title, string Url, string Text)
{
    private const string Select = """
        import json, sqlite3, sys
        def rows(file):
            found = sqlite3.connect(file).execute(sys.argv[1])
            return [dict(zip(("List", "Id", "Title", "Url", "Text"), row)) for row in found]
        print(json.dumps([rows(file) for file in sys.argv[2:]]))
        """;

    /// <summary>Asks databases of a reader, and returns what each has.</summary>
    /// <param name="query">Selects what a story consists of, in this order.</param>
    /// <param name="databases">Files of SQLite.</param>
    public static KeptStory[][] From(string query, params string[] databases) =>
        JsonSerializer.Deserialize<KeptStory[][]>(Tool.Python(Select, [query, .. databases]))!;
}
