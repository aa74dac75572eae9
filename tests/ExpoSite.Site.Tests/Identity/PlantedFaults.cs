using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Checking;

namespace ExpoSite.Site.Tests.Identity;

/// <summary>Identity faults as they happen in newsrooms, each planted into a newsroom that was published and recorded.</summary>
internal static class PlantedFaults
{
    private const string Pumps = "2026-09-11-pumps";
    private const string Nets = "2026-09-12-nets";
    private const string NewId = "5b0b6a3e-0c58-4c55-9a34-2f6d1d3f9b10";

    private static readonly string PumpsId = NameBasedId.From(Pumps).ToString();
    private static readonly string NetsId = NameBasedId.From(Nets).ToString();
    private static readonly StoryText Another = new("Green lamps for the gulls", "2026-09-15", Newsroom.Lights);

    /// <param name="Plant">Changes the published newsroom.</param>
    /// <param name="Rule">The one that must be reported.</param>
    internal sealed record Fault(Func<Newsroom, Newsroom> Plant, DiagnosticRule Rule);

    public static IReadOnlyDictionary<string, Fault> All { get; } = new Dictionary<string, Fault>
    {
        ["an id is edited"] = new(n => n.With(Pumps, s => s with { Id = NewId }), IdentityRules.EditedId),
        ["one digit of an id is edited"] = new(n => n.With(Pumps, s => s with { Id = PumpsId[..^1] + (PumpsId[^1] == '0' ? "1" : "0") }),
            IdentityRules.EditedId),
        ["an id is edited and the headline with it"] = new(
            n => n.With(Pumps, s => s with { Id = NewId, Title = "A pump with ears" }), IdentityRules.EditedId),
        ["an id is edited and the text with it"] = new(n => n.With(Pumps, s =>
            s with { Id = NewId, Body = s.Body + " A second pump was sold unseen." }), IdentityRules.EditedId),
        ["an id is edited and the slug with it"] = new(n => n.With(Pumps, s => s with { Id = NewId, More = s.More + "\nslug: listening" }),
            IdentityRules.EditedId),
        ["an id is edited and the month with it"] =
            new(n => n.With(Pumps, s => s with { Id = NewId, Published = "2026-08-11" }), IdentityRules.EditedId),
        ["two stories swap their ids"] = new(n => n.With(Pumps, s => s with { Id = NetsId }).With(Nets, s => s with { Id = PumpsId }),
            IdentityRules.MovedId),
        ["the id of a deleted story is given to another"] = new(n => n.Without(Pumps)
            .With("2026-09-15-lamps", Another with { Id = PumpsId }), IdentityRules.MovedId),
        ["a file is copied for a new story with its id"] =
            new(n => n.With("2026-09-15-lamps", Another with { Id = PumpsId }), IdCheck.DuplicateId),
        ["a file is overwritten with another story"] =
            new(n => n.With(Pumps, s => Another with { Published = s.Published }), IdentityRules.StoryReplaced),
        ["a story is published twice with two ids"] =
            new(n => n.With("2026-09-11-listening", n.Stories[Pumps]), IdentityRules.ShownTwice),
        ["a new story is published twice with two ids"] =
            new(n => n.With("2026-09-15-lamps", Another).With("2026-09-15-gulls", Another), IdentityRules.ShownTwice),
        ["a story is published again a day later"] =
            new(n => n.With("2026-09-13-listening", n.Stories[Pumps] with { Published = "2026-09-13" }), IdentityRules.ShownTwice),
        ["a story is deleted"] = new(n => n.Without(Pumps), IdentityRules.VanishedStory),
        ["a story is made a draft again"] =
            new(n => n.With(Pumps, s => s with { More = s.More + "\ndraft: true" }), IdentityRules.HiddenAgain),
        ["a story is scheduled again"] = new(n => n.With(Pumps, s => s with { Published = "2026-10-11" }), IdentityRules.HiddenAgain),
        ["the id of a retracted story is used again"] = new(n => n.Retract(Pumps).Recorded().Without(Pumps)
            .With("2026-09-15-lamps", Another with { Id = PumpsId }), IdentityRules.ReusedId),
        ["the address of a retracted story is taken"] = new(n => n.Retract(Pumps).Recorded().Without(Pumps).With(
            "2026-09-15-lamps", Another with { More = "slug: pumps" }), IdentityRules.FormerAddressTaken),
        ["the former address of a story is taken"] = new(n => n.With(Pumps, s => s with { More = s.More + "\nslug: listening" }).With(
            "2026-09-15-lamps", Another with { More = "slug: pumps" }), IdentityRules.FormerAddressTaken),
        ["the former address of a story is made an alias of another"] = new(
            n => n.With(Pumps, s => s with { More = s.More + "\nslug: listening" })
            .With("2026-09-15-lamps", Another with { More = "aliases: [/2026/09/pumps/]" }), IdentityRules.FormerAddressTaken),
        ["the address of an expired story is taken"] = new(n => n.With(Pumps, s => s with { More = s.More + "\nexpires: 2026-09-19" }).With(
            "2026-09-15-lamps", Another with { More = "slug: pumps" }), IdentityRules.FormerAddressTaken),
        ["a category is renamed"] = new(n => n with
        {
            Stories = n.Stories.SetItems(
            n.Stories.Select(s => KeyValuePair.Create(s.Key, s.Value with { More = "category: Quays" })))
        }, IdentityRules.VanishedList),
        ["the record is cut off"] = new(n => n with { Record = n.Record![..^9] }, IdentityRules.DamagedRecord),
    };
}
