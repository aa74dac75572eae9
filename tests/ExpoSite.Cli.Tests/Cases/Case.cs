using System.Collections.Immutable;

namespace ExpoSite.Cli.Tests.Cases;

/// <summary>A small input and what it must give.</summary>
/// <param name="File">The file, or the folder whose files stand together.</param>
/// <param name="MustGive">The rule that holds for it, in the words in which it was agreed on.</param>
internal sealed record Case(string File, string MustGive)
{
    public const string Earlier = "2026-01-01T00:00:00Z";

    /// <summary>After the day of every story that is meant to be read.</summary>
    public const string Later = "2026-12-01T00:00:00Z";

    /// <summary>What tells it from another case of the same file.</summary>
    public string Variant { get; init; } = "";

    public string Name => Variant.Length == 0 ? File : $"{File} ({Variant})";

    /// <summary>The folder of the site that the file is put into.</summary>
    public string Place { get; init; } = "input/articles";

    public bool IsRaw => Place == "input/raw";

    public string Now { get; init; } = Earlier;

    /// <summary>Findings that must be told, such as "warning EXPO2070 3". Every error must be among them.</summary>
    public ImmutableArray<string> Findings { get; init; } = [];

    /// <summary>What else the site needs.</summary>
    public Action<TemporarySite> Before { get; init; } = _ => { };

    /// <summary>What else must hold when the commands have run.</summary>
    public Action<CaseRun> Then { get; init; } = _ => { };

    /// <summary>Puts the file into the site, which is otherwise ready.</summary>
    public void Lay(TemporarySite site)
    {
        CaseFiles.Copy(File, site, Place);
        Before(site);
    }
}
