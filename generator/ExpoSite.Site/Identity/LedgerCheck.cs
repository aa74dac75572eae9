namespace ExpoSite.Site.Identity;

/// <summary>Holds the articles against what the ledger says was published.</summary>
internal sealed class LedgerCheck(Ledger ledger, KnownArticles site)
{
    private readonly HashSet<Guid> renamed = [];

    // The addresses go last: they know then which stories have other ids.
    public ImmutableArray<Diagnostic> Run() => [.. ledger.Lines.Select(Of).OfType<Diagnostic>(), .. Addresses()];

    private Diagnostic? Of(LedgerLine line) => site.ById.TryGetValue(line.Id, out Article? article) ? OfPresent(line, article)
        : line.IsRetracted || site.MayHoldUnread(line.Id) ? null : OfAbsent(line);

    private Diagnostic? OfPresent(LedgerLine line, Article article)
    {
        string address = line.Addresses[^1];
        if (!line.IsOf(article))
        {
            return line.IsRetracted
                ? IdentityRules.ReusedId.At(article.PlaceOf("id"), $"This id belonged to a story at {address} that was retracted.",
                    "remove the line; 'exposite check --fix' mints another")
                : IdentityRules.MovedId.At(article.PlaceOf("id"), $"This id was published for another story, at {address}.",
                    $"remove the line; 'exposite check --fix' mints another. If it is the same story, write  aliases: [{address}]");
        }

        if (!site.IsShown(article))
        {
            // With an earlier --now than the ledger was written for, later stories are hidden as they should be.
            return line.IsRetracted || site.IsExpired(article) || line.Day > site.Today ? null : IdentityRules.HiddenAgain.At(
                HidingPlace(article), $"The story was published at {address} and is hidden now.",
                $"publish it again, or withdraw it with  exposite check --fix --retract {line.Id}");
        }

        if (line.IsRetracted)
        {
            return IdentityRules.RetractedIsBack.At(article.PlaceOf("id"), "The ledger says that this story was retracted.",
                "run 'exposite check --fix' to record that it is back; to withdraw it again, remove its file or set  draft: true");
        }

        return line.Mark.IsSameStory(site.Marks.Of(article)) ? null : IdentityRules.StoryReplaced.At(
            article.PlaceOf("title"), $"Headline and text both differ from what was published at {address}.",
            "if it is another story, give it a separate file and another id; otherwise 'exposite check --fix' records the new text");
    }

    private Diagnostic OfAbsent(LedgerLine line)
    {
        if (site.Unknown(ledger).FirstOrDefault(a => IsRenamed(line, a)) is not { } article)
        {
            return IdentityRules.VanishedStory.At(line.Place, $"No article has the id {line.Id} of the story at {line.Addresses[^1]}.",
                $"bring its file back; if it was withdrawn, run  exposite check --fix --retract {line.Id}");
        }

        renamed.Add(line.Id);
        string end = article.Places.ContainsKey("id") ? "" : ", but has none now";
        return IdentityRules.EditedId.At(
            article.PlaceOf("id"), $"The story was published with the id {line.Id}{end}.", $"write  id: {line.Id}");
    }

    private bool IsRenamed(LedgerLine line, Article article)
    {
        StoryMark mark = site.Marks.Of(article);
        return line.Addresses.Contains(StoryAddress.Of(article))
            || (mark.Title == line.Mark.Title && mark.SharesTextWith(line.Mark))
            || (mark.Title == line.Mark.Title && mark.Text == line.Mark.Text);
    }

    // The former addresses of shown stories are pages, which the plan keeps apart; those of stories that are not shown are held here.
    private IEnumerable<Diagnostic> Addresses() =>
        from story in site.Shown
        let owner = ledger.OwnerOf(story.Address)
        where owner is not null && owner.Id != story.Article.Id && !renamed.Contains(owner.Id) && !site.IsShown(owner.Id)
        select IdentityRules.FormerAddressTaken.At(story.Article.PlaceOf("slug"),
            $"{story.Address} is the address of a story that was published earlier, with the id {owner.Id}.",
            "give this story another slug");

    private static SourcePosition HidingPlace(Article article) =>
        article.PlaceOf(article.IsDraft ? "draft" : article.Places.ContainsKey("embargo") ? "embargo" : "published");
}
