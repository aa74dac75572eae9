using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>What keeps a story from readers in the program that it comes from keeps it from them here.</summary>
internal static class ForeignHold
{
    // Hugo writes a time that was never set as the first of January of the year 1.
    private const string NeverSet = "0001-01-01";

    private static readonly string[] OwnKeys = ["draft", "embargo", "expires"];

    /// <summary>The draft with all that holds it back, and a finding for each key that is none of this program's own.</summary>
    /// <param name="draft">With its date of publication.</param>
    public static Draft Apply(Draft draft, ImmutableArray<StatedValue> values, TimeZoneInfo zone)
    {
        foreach (Withholding hold in Withholding.AllOf(values))
            draft = With(draft, hold, zone);
        return WithholdingPath.ReasonOf(draft.Source) is not { } reason ? draft : Held(draft, NormalizeRules.MayBeWithheld.At(
            draft.Source, $"{reason}, so it is written as a draft.", "remove 'draft' in the Markdown if it may be published"));
    }

    private static Draft With(Draft draft, Withholding hold, TimeZoneInfo zone)
    {
        StatedValue stated = hold.Stated;
        string written = $"'{stated.Key}: {(stated.Value.Length > 60 ? stated.Value[..60] + "…" : stated.Value)}'";
        bool isOwn = OwnKeys.Contains(stated.Key.ToLowerInvariant());
        if (hold is { Effect: WithholdingEffect.Draft, Known: null })
        {
            return Held(draft, NormalizeRules.MayBeWithheld.At(
                stated.Place, $"{written} may mean that readers should not see the story, so it is written as a draft.",
                "remove 'draft' in the Markdown if it may be published"));
        }

        if (hold.Effect == WithholdingEffect.Draft)
        {
            return Held(draft, isOwn && stated.Flag == true ? null : NormalizeRules.WithheldElsewhere.At(
                stated.Place, $"{written} ({hold.Known!.Generators}) hides the story from readers, so it is written as a draft.",
                "remove 'draft' in the Markdown when it may be published"));
        }

        if (stated.Value.StartsWith(NeverSet, StringComparison.Ordinal))
            return draft;
        if (WrittenDate.Find(stated.Value, zone) is not { IsAmbiguous: false } date)
        {
            return Held(draft, NormalizeRules.MayBeWithheld.At(
                stated.Place, $"{written} cannot be read as a time with certainty, so the story is written as a draft.",
                "write 'embargo' or 'expires' with a time like 2027-06-01T09:00:00Z into the Markdown and remove 'draft'"));
        }

        StoryTime time = date.Time;
        Draft Timed(Draft changed, string key) => isOwn ? changed
            : Told(changed, NormalizeRules.WithheldElsewhere.At(stated.Place, $"{written} is written as '{key}'."));
        if (hold.Effect == WithholdingEffect.Until)
            return draft.Expires?.Instant <= time.Instant ? draft : Timed(draft with { Expires = time }, "expires");
        if (draft.Published is not { } published)
            return draft with { Published = time };
        bool isHeld = draft.Embargo?.Instant >= time.Instant || (!isOwn && time.Instant <= published.Instant);
        return isHeld ? draft : Timed(draft with { Embargo = time }, "embargo");
    }

    /// <summary>The draft held back, and why.</summary>
    public static Draft Held(Draft draft, Diagnostic? finding) => Told(draft with { IsHeldBack = true }, finding);

    private static Draft Told(Draft draft, Diagnostic? finding) =>
        finding is null ? draft : draft with { Diagnostics = draft.Diagnostics.Add(finding) };
}
