using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Identity;

/// <summary>The ledger as it should be when the shown stories are published. What it knows is never forgotten.</summary>
internal sealed class LedgerUpdate
{
    private readonly List<Story> added = [];
    private readonly List<Story> changed = [];

    public LedgerUpdate(Ledger ledger, KnownArticles site)
    {
        site.Marks.Prepare(site.Shown.Select(s => s.Article));
        Dictionary<Guid, LedgerLine> lines = ledger.Lines.ToDictionary(l => l.Id);
        foreach (Story story in site.Shown.Where(s => ReferenceEquals(site.ById[s.Article.Id], s.Article)))
        {
            LedgerLine? before = ledger.Find(story.Article.Id);
            LedgerLine after = Record(before, story, site.Marks.Of(story.Article));
            lines[after.Id] = after;
            if (before is null)
                added.Add(story);
            else if (before.ToString() != after.ToString())
                changed.Add(story);
        }

        Next = new Ledger(lines.Values);
    }

    public Ledger Next { get; }

    /// <summary>One warning about all that the ledger lacks, or null.</summary>
    public Diagnostic? Behind(string path)
    {
        if (added.Count + changed.Count == 0)
            return null;
        string[] parts = [.. new[] { Part(added, "not recorded"), Part(changed, "changed since") }.OfType<string>()];
        return IdentityRules.UnrecordedStories.At(SourcePosition.WholeFile(path), $"The ledger is behind: {string.Join("; ", parts)}.",
            "run  exposite check --fix  and commit the ledger");
    }

    private static string? Part(List<Story> stories, string what)
    {
        const int shown = 3;
        if (stories.Count == 0)
            return null;
        IEnumerable<string> names = stories.Select(s => s.Article.Path).Order(StringComparer.Ordinal).Take(shown);
        string more = stories.Count > shown ? $" and {stories.Count - shown} more" : "";
        return $"{what}: {string.Join(", ", names)}{more}";
    }

    private static LedgerLine Record(LedgerLine? before, Story story, StoryMark mark)
    {
        if (before is null)
            return new LedgerLine { Id = story.Article.Id, Day = story.Article.Published.Day, Mark = mark, Addresses = [story.Address] };
        // A text is recorded anew only when little of it is left, so that an edit does not change the ledger.
        ImmutableArray<string> addresses = before.Addresses.Contains(story.Address)
            ? before.Addresses : before.Addresses.Add(story.Address);
        bool isKept = mark.Title == before.Mark.Title && (mark.SharesTextWith(before.Mark) || mark.Text == before.Mark.Text);
        return before with { Addresses = addresses, Mark = isKept ? before.Mark : mark, IsRetracted = false };
    }
}
