using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Runs;
using ExpoSite.Normalize.Stories;

namespace ExpoSite.Normalize.Writing;

/// <summary>For every front matter key that is written, where its value came from.</summary>
internal static class Provenance
{
    public static ImmutableArray<ValueEvidence> Of(Decision decision)
    {
        Story story = decision.Placed.Story;
        KeyedValues written = StoryValues.Of(decision.Placed, decision.Links);
        IEnumerable<ValueEvidence> values = FrontMatterKeys.Table.Keys.Where(key => written.TextsOf(key).Any()).Select(key =>
        {
            string value = string.Join(", ", written.TextsOf(key));
            return story.Values.FirstOrDefault(v => v.Key == key.Name) is { } read
                ? read with { Value = value }
                : new ValueEvidence(key.Name, value, RuleOf(key.Name, decision), Confidence.Certain, LinesOf(key.Name, story));
        });
        const string seal = "start of the raw file's SHA-256, and the seal over the Markdown";
        return [.. values, new ValueEvidence(FrontMatterKeys.SourceHash.Name, "", seal, Confidence.Certain, [])];
    }

    /// <summary>The readings of all raw files, with the values that were written of them.</summary>
    public static ImmutableArray<RawReading> Readings(ImmutableArray<ReadDraft> drafts, IEnumerable<Decision> decisions)
    {
        ILookup<string, Decision> bySource = decisions.ToLookup(d => d.Placed.Story.Source, StringComparer.Ordinal);
        return [.. drafts.Select(read =>
        {
            Draft draft = read.Draft;
            Decision? article = bySource[draft.Source].FirstOrDefault(d => !d.File.IsBrief && d.Placed.Story.Body == draft.Body);
            return new RawReading(draft.Source, draft.Reading, article is null ? draft.Values : Of(article))
            {
                File = article?.File.Path,
                Briefs = [.. bySource[draft.Source].Where(d => d.File.IsBrief).Select(d => new BriefReading(d.File.Path, Of(d)))],
            };
        })];
    }

    /// <summary>Warnings for the values that are less sure than an editor should take unseen.</summary>
    /// <param name="decision">Of a file that no person has edited.</param>
    /// <param name="known">What was found already: a line that has a finding needs no second one.</param>
    public static IEnumerable<Diagnostic> Doubts(Decision decision, ILookup<(string Path, int Line), Diagnostic> known)
    {
        Story story = decision.Placed.Story;
        foreach (ValueEvidence value in story.Values.Where(v => v.Confidence < Confidence.Doubtful))
        {
            // Tags are suggestions in any case.
            if (value.Key == "tags" || value.Value.Length == 0 || value.Lines.Any(line => known.Contains((story.Source, line))))
                continue;
            var place = new Core.Text.SourcePosition(story.Source, value.Lines.FirstOrDefault(), value.Lines.IsEmpty ? 0 : 1);
            yield return NormalizeRules.DoubtfulValue.At(
                place, $"'{value.Key}' was read as '{value.Value}' ({value.Rule}), which is doubtful.",
                $"check '{value.Key}' in '{decision.File.Path}'");
        }
    }

    private static string RuleOf(string key, Decision decision) => key switch
    {
        "id" when decision.Placed.Existing?.Id is not null => "kept from the file that stands there",
        "id" when decision.File.IsBrief => "made of headline and day",
        "id" => "made of the raw file's path and the headline",
        "kind" => "only a card shows the story; no raw file tells it in full",
        "draft" => "not to appear before a person has looked at it: no date was found, or the raw file holds it back",
        "aliases" => "former addresses of the file, and those that the raw file states",
        "recommends" => "cards of other stories on the page",
        "copyOf" when decision.Links.CopyOf is null => "kept from the file that stands there",
        "copyOf" => $"has headline, day and text of '{decision.Links.CopyOf!.Path}'",
        "source" => "the raw file",
        _ => "stated by the raw file",
    };

    private static ImmutableArray<int> LinesOf(string key, Story story) => key == "recommends" ? story.RecommendsLines : [];
}
