namespace ExpoSite.Fuzz;

/// <summary>Makes a failing input smaller while it fails in the same way (after delta debugging, Zeller and Hildebrandt 2002).</summary>
internal static class Reduction
{
    private const int MostTries = 2000;

    public static byte[] Of(byte[] input, Func<byte[], Fault?> work)
    {
        if (work(input) is not { } fault)
            return input;
        int tries = 0;
        for (int chunk = input.Length / 2; chunk > 0; chunk /= 2)
        {
            for (int at = 0; at < input.Length && tries < MostTries;)
            {
                byte[] smaller = [.. input.AsSpan(0, at), .. input.AsSpan(Math.Min(input.Length, at + chunk))];
                tries++;
                if (work(smaller)?.Kind == fault.Kind)
                    input = smaller;
                else
                    at += chunk;
            }
        }

        return input;
    }
}
