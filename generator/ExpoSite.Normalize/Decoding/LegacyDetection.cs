using UtfUnknown;

namespace ExpoSite.Normalize.Decoding;

/// <summary>
/// Legacy encodings by the bytes alone. A detector proposes, by the statistics of byte pairs; the text that comes of each
/// proposal must then read like its language, and no other proposal's may.
/// </summary>
internal static class LegacyDetection
{
    private const int SampleLength = 128 * 1024;

    // What one encoding's detector misses is often another's first guess, so the usual ones are always tried.
    private static readonly string[] Usual = ["gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "windows-1251", "koi8-r", "windows-1252"];

    /// <summary>The text, or null when no encoding, or more than one, fits.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        byte[] sample = bytes[..Math.Min(bytes.Length, SampleLength)].ToArray();
        IEnumerable<string> proposed = CharsetDetector.DetectFromBytes(sample).Details?.Select(d => d.EncodingName) ?? [];
        string? best = null;
        double bestScore = 0, nextScore = 0;
        foreach (string name in proposed.Concat(Usual).Select(n => n.ToLowerInvariant()).Distinct(StringComparer.Ordinal).Take(16))
        {
            if (Charset.Strict(name) is not { } strict || !RawDecoder.TryGetString(strict, bytes, out string? text))
                continue;
            double score = LanguageFit.Of(text!, strict.WebName);
            if (score <= bestScore)
            {
                nextScore = Math.Max(nextScore, text == best ? nextScore : score);
                continue;
            }

            nextScore = best is null || best == text ? nextScore : bestScore;
            (best, bestScore) = (text, score);
        }

        return bestScore >= LanguageFit.Sure && nextScore <= bestScore / 2 ? best : null;
    }
}
