using System.Text;

namespace ExpoSite.Fuzz;

/// <summary>Changes files as bad disks, cut downloads, foreign programs and ill will do; the same seed makes the same changes.</summary>
internal sealed class Mutator(Sequence chance)
{
    /// <summary>
    /// One to four changes of a file: flipped bytes, cuts, chunks doubled, chunks of another file and pieces of its grammar put in.
    /// </summary>
    public byte[] Mutate(byte[] file, byte[] other, IReadOnlyList<string> pieces)
    {
        byte[] changed = file;
        for (int i = chance.Next(4); i >= 0; i--)
            changed = Once(changed, other, pieces);
        return changed;
    }

    private byte[] Once(byte[] file, byte[] other, IReadOnlyList<string> pieces)
    {
        int at = chance.Next(file.Length + 1), length = Math.Min(chance.Next(1 + (file.Length / 3)), file.Length - at);
        ReadOnlySpan<byte> before = file.AsSpan(0, at), chunk = file.AsSpan(at, length), after = file.AsSpan(at + length);
        switch (chance.Next(9))
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
                int from = chance.Next(other.Length + 1);
                return [.. before, .. other.AsSpan(from, Math.Min(chance.Next(200), other.Length - from)), .. after];
            case 5:
                byte[] noise = new byte[chance.Next(8)];
                foreach (ref byte b in noise.AsSpan())
                    b = (byte)chance.Next(256);
                return [.. before, .. noise, .. chunk, .. after];
            case 6:
                return [.. before, .. HostileText.Bytes(chance), .. chunk, .. after];
            case 7:
                return [.. before, .. Encoding.UTF8.GetBytes(chance.Pick(pieces)), .. after];
            default:
                return [.. before, .. Many(chance.Pick(pieces)), .. chunk, .. after];
        }
    }

    // A piece of the grammar so often that depth or a square of its length would show.
    private byte[] Many(string piece)
    {
        int size = 1 << chance.Next(17);
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, Math.Max(1, size / Math.Max(1, piece.Length)))));
    }

    private byte[] Flipped(byte[] file)
    {
        byte[] flipped = [.. file];
        for (int i = chance.Next(20); i >= 0 && flipped.Length > 0; i--)
            flipped[chance.Next(flipped.Length)] ^= (byte)(1 << chance.Next(8));
        return flipped;
    }
}
