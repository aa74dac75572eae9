namespace ExpoSite.Fuzz;

/// <summary>
/// Numbers that look like chance: the same on every machine and in every version of the framework (xorshift32, Marsaglia 2003).
/// </summary>
public sealed class Sequence(int seed)
{
    private uint state = ((uint)seed * 2654435761u) | 1;

    public int Next(int below)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return below <= 1 ? 0 : (int)(state % (uint)below);
    }

    public T Pick<T>(IReadOnlyList<T> values) => values[Next(values.Count)];

    public bool OneIn(int chances) => Next(chances) == 0;
}
