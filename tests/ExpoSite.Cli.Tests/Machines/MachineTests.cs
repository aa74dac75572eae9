using ExpoSite.Fuzz;

namespace ExpoSite.Cli.Tests.Machines;

/// <summary>Language, zone and user of the machine change no byte, in a process of its own each.</summary>
public sealed class MachineTests(MachineTests.Reference reference) : IClassFixture<MachineTests.Reference>
{
    private static readonly string[] Command = ["--now", "2026-01-15T09:30:00Z", "--quiet"];

    // Dots and comparisons of Turkish, the calendar of Persian, a zone that is a day ahead, and one with half an hour; in a long run other
    // calendars and the commas of German too.
    public static TheoryData<string, string, bool> Machines =>
    [
        ("tr_TR", "Pacific/Apia", false), ("fa_IR", "America/St_Johns", true),
        .. FuzzSlice.IsLong
            ? (TheoryData<string, string, bool>)[("de_DE", "Pacific/Apia", false), ("th_TH", "Pacific/Apia", true), ("ar_SA", "Asia/Kathmandu", false)]
            : [],
    ];

    [Theory]
    [MemberData(nameof(Machines))]
    public void The_same_input_gives_the_same_bytes_on_every_machine(string language, string zone, bool isBare)
    {
        var machine = new Machine(language, zone, isBare);
        using TemporarySite site = MachineSite.Create();
        MachineRun run = machine.Run(site, withMain: false, Command);
        Assert.Equal($"{machine.Culture} {zone}\n", run.Probe);
        Assert.Equal(reference.Run.Out + reference.Run.Error, run.Said);
        Assert.Equal(reference.Run.Code, run.Code);
        Assert.Equal(reference.Files, Written(site));
    }

    [Fact]
    public void The_program_speaks_no_language_of_its_machine()
    {
        using TemporarySite site = MachineSite.Create();
        MachineRun run = new Machine("th_TH", "Pacific/Apia").Run(site, withMain: true, Command);
        Assert.Equal("th-TH Pacific/Apia\n[]\n", run.Probe);
        Assert.Equal(reference.Files, Written(site));
    }

    [Fact]
    public void The_site_of_these_tests_has_what_depends_on_machines()
    {
        Assert.Equal(0, reference.Run.Code);
        Assert.Contains(reference.Files.Keys, f => f.StartsWith("input/articles/briefs/", StringComparison.Ordinal));
        Assert.Contains(reference.Files.Keys, f => f.EndsWith("/event.ics", StringComparison.Ordinal));
        Assert.Contains(reference.Files.Keys, f => f.StartsWith("output/archive/2025/11/", StringComparison.Ordinal));
        Assert.Contains(reference.Files.Keys, f => f.StartsWith("output/tag/", StringComparison.Ordinal));
    }

    /// <summary>The site as the machine of these tests makes it, in their own process.</summary>
    // Records of outputs name dates and places of this run.
    private static SortedDictionary<string, string> Written(TemporarySite site) => new(
        site.Snapshot().Where(f => !f.Key.StartsWith(".exposite/output/", StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);

    public sealed class Reference
    {
        public Reference()
        {
            using TemporarySite site = MachineSite.Create();
            Run = site.Run(Command);
            Files = Written(site);
        }

        internal RunResult Run { get; }

        internal SortedDictionary<string, string> Files { get; }
    }
}
