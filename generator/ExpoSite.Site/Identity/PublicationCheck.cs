namespace ExpoSite.Site.Identity;

/// <summary>Holds the articles against the record of what was published.</summary>
/// <param name="place">Where the record was read.</param>
internal sealed class PublicationCheck(PublicationRecord record, SourcePosition place, KnownArticles site)
{
    // A clue that so many articles give is none.
    private const int MostOfClue = 50;

    private readonly HashSet<Guid> renamed = [];
    private readonly Lazy<ILookup<string, Article>> byClue = new(() => site.Unknown(record)
        .SelectMany(a => site.Marks.Of(a).Clues.Append(StoryAddress.Of(a)), (article, clue) => (article, clue))
        .ToLookup(a => a.clue, a => a.article, StringComparer.Ordinal));
    private readonly Lazy<HashSet<string>> takenOver = new(() =>
        [.. site.Shown.SelectMany(s => s.Article.Aliases.Concat(record.Find(s.Article.Id)?.Addresses ?? []))]);

    // The addresses go last: they know then which stories have other ids.
    public ImmutableArray<Diagnostic> Run() => [.. record.Stories.Select(Of).OfType<Diagnostic>(), .. Addresses(), .. Repeated()];

    private Diagnostic? Of(PublishedStory story) => site.ById.TryGetValue(story.Id, out Article? article) ? OfPresent(story, article)
        : story.IsRetracted || story.Expires <= site.Now || site.MayHoldUnread(story.Id) ? null : OfAbsent(story);

    private Diagnostic? OfPresent(PublishedStory story, Article article)
    {
        string address = story.Address;
        if (!story.IsOf(article))
        {
            return story.IsRetracted
                ? IdentityRules.ReusedId.At(article.PlaceOf("id"), $"This id belonged to a story at {address} that was retracted.",
                    "remove the line; 'exposite check --fix' mints another")
                : IdentityRules.MovedId.At(article.PlaceOf("id"), $"This id was published for another story, at {address}.",
                    $"remove the line; 'exposite check --fix' mints another. If it is the same story, write  aliases: [{address}]");
        }

        if (!site.IsShown(article))
        {
            // With an earlier --now than the record was written for, later stories are hidden as they should be.
            return story.IsRetracted || site.IsExpired(article) || story.Since > site.Now ? null : IdentityRules.HiddenAgain.At(
                HidingPlace(article), $"The story was published at {address} and is hidden now.",
                "publish it again, or withdraw it:  retracted: {date: 2026-09-15, text: \"Why it is withdrawn.\"}");
        }

        if (article.Retracted is not null)
            return null;
        if (story.IsRetracted)
        {
            return IdentityRules.RetractedIsBack.At(article.PlaceOf("id"), "This story was published as retracted.",
                "if it should stay withdrawn, restore its key  retracted");
        }

        return story.Mark.IsSameStory(site.Marks.Of(article)) ? null : IdentityRules.StoryReplaced.At(
            article.PlaceOf("title"), $"Headline and text both differ from what was published at {address}.",
            "if it is another story, give it a separate file and another id; otherwise publish it: the record will have the new text");
    }

    private Diagnostic? OfAbsent(PublishedStory story)
    {
        Article? article = story.Mark.Clues.Concat(story.Addresses).Select(c => byClue.Value[c]).Where(a => a.Count() <= MostOfClue)
            .SelectMany(a => a).FirstOrDefault(a => IsRenamed(story, a));
        if (article is null)
        {
            // Another story has its address: two became one.
            string live = place.Path.EndsWith(PublicationRecord.Path, StringComparison.Ordinal)
                ? place.Path[..^PublicationRecord.Path.Length] : place.Path;
            return takenOver.Value.Contains(story.Address) ? null : IdentityRules.VanishedStory.At(
                place, $"No article is the story at {story.Address}, with the id {story.Id}.",
                $"bring its file back; to withdraw the story, run  "
                + $"exposite check --fix --published {ShellWord.Of(live)} --retract {story.Id}");
        }

        renamed.Add(story.Id);
        string end = StoryIds.HasId(article) ? "" : ", but has none now";
        return IdentityRules.EditedId.At(
            article.PlaceOf("id"), $"The story was published with the id {story.Id}{end}.", $"write  id: {story.Id}");
    }

    private bool IsRenamed(PublishedStory story, Article article)
    {
        StoryMark mark = site.Marks.Of(article);
        return story.Addresses.Contains(StoryAddress.Of(article))
            || (mark.Title == story.Mark.Title && mark.SharesTextWith(story.Mark))
            || (mark.Title == story.Mark.Title && mark.Text == story.Mark.Text);
    }

    // The former addresses of shown stories are pages, which the plan keeps apart; those of stories that are not shown are held here.
    private IEnumerable<Diagnostic> Addresses() =>
        from story in site.Shown
        let owner = record.OwnerOf(story.Address)
        where owner is not null && owner.Id != story.Article.Id && !renamed.Contains(owner.Id) && !site.IsShown(owner.Id)
        select IdentityRules.FormerAddressTaken.At(story.Article.PlaceOf("slug"),
            $"{story.Address} is the address of a story that was published earlier, with the id {owner.Id}.",
            "give this story another slug");

    // Readers know a story by its id: the same words under another id are another story to them. Of a first publish nobody has read any.
    private IEnumerable<Diagnostic> Repeated() => record.Stories.IsEmpty ? [] :
        from same in site.Shown.Where(s => s.IsListed).GroupBy(StoryWords.HashOf)
        where same.Skip(1).Any()
        let first = same.OrderBy(s => s.FirstPublic).ThenBy(s => s.Address, StringComparer.Ordinal).First()
        from story in same
        where story != first && record.Find(story.Article.Id) is null
        select IdentityRules.ShownTwice.At(
            story.Article.PlaceOf("id"),
            $"The story has the very words of the one at {first.Address}, and another id: subscribers would see it twice.",
            $"remove one of the two, or write  copyOf: {first.Address}");

    private static SourcePosition HidingPlace(Article article) =>
        article.PlaceOf(article.IsDraft ? "draft" : article.Places.ContainsKey("embargo") ? "embargo" : "published");
}
