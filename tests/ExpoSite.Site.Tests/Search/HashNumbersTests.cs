using ExpoSite.Core.Language;
using ExpoSite.Site.Stories.Words;

namespace ExpoSite.Site.Tests.Search;

public sealed class HashNumbersTests
{
    // More than the first table has room for.
    private static readonly ulong[] Hashes = [.. Enumerable.Range(1, 20_000).Select(i => TextHash.Mix((ulong)i))];

    [Fact]
    public void Hashes_are_numbered_in_the_order_in_which_they_come()
    {
        var numbers = new HashNumbers();
        Assert.Equal(Enumerable.Range(0, Hashes.Length), Hashes.Select(numbers.AddNext));
        Assert.Equal(Enumerable.Range(0, Hashes.Length).Cast<int?>(), Hashes.Select(numbers.Find));
    }

    [Fact]
    public void A_hash_that_was_not_added_has_no_number_even_where_another_has_its_place()
    {
        var numbers = new HashNumbers();
        Assert.Null(numbers.Find(7));
        // The first table looks at the lowest bits of both halves.
        numbers.AddNext(7);
        numbers.AddNext(7 + (1 << 20));
        Assert.Equal(1, numbers.Find(7 + (1 << 20)));
        Assert.Null(numbers.Find(7 + (2 << 20)));
    }

    [Fact]
    public void Whoever_looks_while_hashes_are_added_finds_the_right_number_or_none()
    {
        var numbers = new HashNumbers();
        Parallel.For(0, 4, thread =>
        {
            if (thread == 0)
            {
                foreach (ulong hash in Hashes)
                    numbers.AddNext(hash);
                return;
            }

            for (int i = 0; i < Hashes.Length; i++)
                Assert.True(numbers.Find(Hashes[i]) is not { } found || found == i);
        });
    }
}
