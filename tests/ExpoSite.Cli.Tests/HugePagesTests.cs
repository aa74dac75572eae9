using ExpoSite.Cli.Running;

namespace ExpoSite.Cli.Tests;

public sealed class HugePagesTests
{
    // A native program at its start: large objects below and above the three generations, then what is reserved, then a thread's stack.
    private const string AtStart = """
        00400000-00405000 r--p 00000000 fe:00 1234                               /opt/exposite/exposite
        049a8000-049c9000 rw-p 00000000 00:00 0                                  [heap]
        7ff42adce000-7ff42b000000 ---p 00000000 00:00 0
        7ff42b000000-7ff42b091000 rw-p 00000000 00:00 0
        7ff42b091000-7ff42d000000 ---p 00000000 00:00 0
        7ff42d000000-7ff42d001000 rw-p 00000000 00:00 0
        7ff42d001000-7ff42d400000 ---p 00000000 00:00 0
        7ff42d400000-7ff42d401000 rw-p 00000000 00:00 0
        7ff42d401000-7ff42d800000 ---p 00000000 00:00 0
        7ff42d800000-7ff42d811000 rw-p 00000000 00:00 0
        7ff42d811000-7ff42dc00000 ---p 00000000 00:00 0
        7ff42dc00000-7ff42dc25000 rw-p 00000000 00:00 0
        7ff42dc25000-7ffff0000000 ---p 00000000 00:00 0
        7ffff0000000-7ffff0021000 rw-p 00000000 00:00 0
        7ffff0021000-7ffff4000000 ---p 00000000 00:00 0
        ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0                  [vsyscall]
        """;

    private const long Young = 0x7ff42d8042a0;

    [Fact]
    public void Three_generations_and_what_is_reserved_beyond_large_objects_are_the_collectors() =>
        Assert.Equal([(0x7ff42d000000, 0x7ff42dc00000), (0x7ff42fc00000, 0x7ffff0000000)], HugePages.RegionsOf(AtStart.Split('\n'), Young));

    [Theory]
    // nothing is reserved above
    [InlineData("7ff42dc25000-7ffff0000000 ---p", "7ff42dc25000-7ff42fc00000 ---p")]
    // a gap, or a file, between the object and what is reserved
    [InlineData("7ff42dc00000-7ff42dc25000 rw-p", "7ff42dc01000-7ff42dc25000 rw-p")]
    [InlineData("7ff42dc00000-7ff42dc25000 rw-p 00000000 00:00 0", "7ff42dc00000-7ff42dc24000 rw-p 00000000 00:00 0 /lib/libc.so.6")]
    // regions of another size
    [InlineData(
        "7ff42d401000-7ff42d800000 ---p 00000000 00:00 0\n7ff42d800000", "7ff42d401000-7ff42d7ff000 ---p 00000000 00:00 0\n7ff42d7ff000")]
    // the object is nowhere
    [InlineData("7ff42d800000-7ff42d811000 rw-p", "7ff42d800000-7ff42d801000 rw-p")]
    // an unreadable list
    [InlineData("-", "~")]
    public void An_address_space_that_looks_otherwise_is_left_alone(string normal, string changed) =>
        Assert.Empty(HugePages.RegionsOf(AtStart.Replace(normal, changed, StringComparison.Ordinal).Split('\n'), Young));

    [Fact]
    public void A_mapping_of_somebody_else_right_below_is_not_taken_for_a_generation()
    {
        string other = AtStart.Replace("7ff42d400000-7ff42d401000 rw-p", "7ff42d400000-7ff42d401000 r--p", StringComparison.Ordinal);
        Assert.Equal((0x7ff42d800000, 0x7ff42dc00000), HugePages.RegionsOf(other.Split('\n'), Young).First());
    }
}
