namespace ExpoSite.Site.Stories.Words;

/// <summary>
/// Numbers hashes in the order in which they come. Any number of threads may look while one adds: a number is asked for a hundred
/// times as often as one is new, and each question costs one look into memory, not three as in a table of objects.
/// </summary>
internal sealed class HashNumbers
{
    private const int FirstSlots = 1 << 12;

    // At most half are taken, so a free one ends each search soon. One that was read before it grew lacks what is new.
    private Slot[] slots = new Slot[FirstSlots];
    private int count;

    /// <summary>The number of a hash; null for one that is not known, or was added a moment ago.</summary>
    public int? Find(ulong hash)
    {
        Slot[] table = Volatile.Read(ref slots);
        for (int at = PlaceOf(hash, table); Volatile.Read(ref table[at].Number) is not 0 and int number; at = Next(at, table))
        {
            if (table[at].Hash == hash)
                return number - 1;
        }

        return null;
    }

    /// <summary>Gives the next number to a hash that has none. One thread at a time.</summary>
    public int AddNext(ulong hash)
    {
        if (2 * ++count > slots.Length)
            Grow();
        Put(slots, hash, count);
        return count - 1;
    }

    private void Grow()
    {
        var larger = new Slot[2 * slots.Length];
        foreach (Slot slot in slots)
        {
            if (slot.Number != 0)
                Put(larger, slot.Hash, slot.Number);
        }

        Volatile.Write(ref slots, larger);
    }

    // The number is written last: who sees it sees the hash too.
    private static void Put(Slot[] table, ulong hash, int number)
    {
        int at = PlaceOf(hash, table);
        while (table[at].Number != 0)
            at = Next(at, table);
        table[at].Hash = hash;
        Volatile.Write(ref table[at].Number, number);
    }

    private static int PlaceOf(ulong hash, Slot[] table) => (int)(hash ^ (hash >> 32)) & (table.Length - 1);

    private static int Next(int at, Slot[] table) => (at + 1) & (table.Length - 1);

    /// <summary>A hash and its number from 1; 0 for a free slot.</summary>
    private struct Slot
    {
        public ulong Hash;
        public int Number;
    }
}
