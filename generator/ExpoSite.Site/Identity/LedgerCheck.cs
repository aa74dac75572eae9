using ExpoSite.Site.Stories;

namespace ExpoSite.Site.Identity;

/// <summary>Holds the articles against what the ledger says was published.</summary>
internal sealed class LedgerCheck(Ledger ledger, KnownArticles site)
{
    private readonly List<Diagnostic> findings = [];
    private readonly HashSet<Guid> renamed = [];

    public ImmutableArray<Diagnostic> Run()
    {
        foreach (LedgerLine line in ledger.Lines)
        {
            if (site.ById.TryGetValue(line.Id, out Article? article))
                CheckPresent(line, article);
            else if (!line.IsRetracted && !site.MayHoldUnread(line.Id))
                CheckAbsent(line);
        }

        CheckAddresses();
        return [.. findings];
    }

    private void CheckPresent(LedgerLine line, Article article)
    {
        if (!line.IsOf(article))
        {
            findings.Add(line.IsRetracted
                ? IdentityRules.ReusedId.At(
                    article.PlaceOf("id"), $"This id belonged to a story at {line.Addresses[^1]} that was retracted.",
                    "remove the line; 'exposite check --fix' mints another")
                : IdentityRules.MovedId.At(
                    article.PlaceOf("id"), $"This id was published for another story, at {line.Addresses[^1]}.",
                    $"remove the line; 'exposite check --fix' mints another. If it is the same story, write  aliases: "
                    + $"[{line.Addresses[^1]}]"));
        }
        else if (!site.IsShown(article))
        {
            // With an earlier --now than the ledger was written for, later stories are hidden as they should be.
            if (!line.IsRetracted && !site.IsExpired(article) && line.Day <= site.Today)
            {
                findings.Add(
                    IdentityRules.HiddenAgain.At(
                    HidingPlace(article), $"The story was published at {line.Addresses[^1]} and is hidden now.",
                    $"publish it again, or withdraw it with  exposite check --fix --retract {line.Id}"));
            }
        }
        else if (line.IsRetracted)
        {
            findings.Add(IdentityRules.RetractedIsBack.At(article.PlaceOf("id"), "The ledger says that this story was retracted.",
                "run 'exposite check --fix' to record that it is back; to withdraw it again, remove its file or set  draft: true"));
        }
        else if (!line.Mark.IsSameStory(site.Marks.Of(article)))
        {
            findings.Add(
                IdentityRules.StoryReplaced.At(
                article.PlaceOf("title"), $"Headline and text both differ from what was published at {line.Addresses[^1]}.",
                "if it is another story, give it a separate file and another id; otherwise 'exposite check --fix' records the new text"));
        }
    }

    private void CheckAbsent(LedgerLine line)
    {
        if (site.Unknown(ledger).FirstOrDefault(a => IsRenamed(line, a)) is { } article)
        {
            renamed.Add(line.Id);
            bool hasId = article.Places.ContainsKey("id");
            findings.Add(IdentityRules.EditedId.At(article.PlaceOf("id"), hasId ? $"The story was published with the id {line.Id}."
                : $"The story was published with the id {line.Id}, but has none now.", $"write  id: {line.Id}"));
        }
        else
        {
            findings.Add(
                IdentityRules.VanishedStory.At(line.Place, $"No article has the id {line.Id} of the story at {line.Addresses[^1]}.",
                $"bring its file back; if it was withdrawn, run  exposite check --fix --retract {line.Id}"));
        }
    }

    private bool IsRenamed(LedgerLine line, Article article)
    {
        StoryMark mark = site.Marks.Of(article);
        return line.Addresses.Contains(StoryAddress.Of(article))
            || (mark.Title == line.Mark.Title && mark.SharesTextWith(line.Mark))
            || (mark.Title == line.Mark.Title && mark.Text == line.Mark.Text);
    }

    // The former addresses of shown stories are pages, which the plan keeps apart; those of stories that are not shown are held here.
    private void CheckAddresses()
    {
        foreach (Story story in site.Shown)
        {
            if (ledger.OwnerOf(story.Address) is { } owner && owner.Id != story.Article.Id && !renamed.Contains(owner.Id)
                && !site.IsShown(owner.Id))
            {
                findings.Add(
                    IdentityRules.FormerAddressTaken.At(
                    story.Article.PlaceOf("slug"),
                    $"{story.Address} is the address of a story that was published earlier, with the id {owner.Id}.",
                    "give this story another slug"));
            }
        }
    }

    private static SourcePosition HidingPlace(Article article) =>
        article.PlaceOf(article.IsDraft ? "draft" : article.Places.ContainsKey("embargo") ? "embargo" : "published");
}
