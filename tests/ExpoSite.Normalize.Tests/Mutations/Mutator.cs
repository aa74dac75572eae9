namespace ExpoSite.Normalize.Tests.Mutations;

/// <summary>Changes files as bad disks, cut downloads and ill will do; the same seed makes the same changes.</summary>
internal sealed class Mutator(int seed)
{
    private uint state = (uint)seed * 2654435761u | 1;

    /// <summary>One to four changes of a file: flipped bytes, cuts, chunks doubled, and chunks of another file put in.</summary>
    public byte[] Mutate(byte[] file, byte[] other)
    {
        byte[] changed = file;
        for (int i = Next(4); i >= 0; i--)
            changed = Once(changed, other);
        return changed;
    }

    private byte[] Once(byte[] file, byte[] other)
    {
        int at = Next(file.Length + 1), length = Math.Min(Next(1 + (file.Length / 3)), file.Length - at);
        ReadOnlySpan<byte> before = file.AsSpan(0, at), chunk = file.AsSpan(at, length), after = file.AsSpan(at + length);
        switch (Next(6))
        {
            case 0:
                return Flipped(file);
            case 1:
                return before.ToArray();
            case 2:
                return [.. before, .. after];
            case 3:
                return [.. before, .. chunk, .. chunk, .. after];
            case 4:
                int from = Next(other.Length + 1);
                return [.. before, .. other.AsSpan(from, Math.Min(Next(200), other.Length - from)), .. after];
            default:
                byte[] noise = new byte[Next(8)];
                foreach (ref byte b in noise.AsSpan())
                    b = (byte)Next(256);
                return [.. before, .. noise, .. chunk, .. after];
        }
    }

    private byte[] Flipped(byte[] file)
    {
        byte[] flipped = [.. file];
        for (int i = Next(20); i >= 0 && flipped.Length > 0; i--)
            flipped[Next(flipped.Length)] ^= (byte)(1 << Next(8));
        return flipped;
    }

    // xorshift32 (Marsaglia 2003): the same on every machine and in every version of the framework.
    private int Next(int below)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return below <= 1 ? 0 : (int)(state % (uint)below);
    }
}
