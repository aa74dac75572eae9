using System.Runtime.InteropServices;

namespace ExpoSite.Core.Language;

/// <summary>How many characters of a text are letters, and of which scripts, counted in one pass.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScriptCount
{
    /// <summary>Letters of every script.</summary>
    public required int Letters { get; init; }

    public int Kana { get; private init; }
    public int Han { get; private init; }
    public int Hangul { get; private init; }
    public int Cyrillic { get; private init; }
    public int Arabic { get; private init; }
    public int Greek { get; private init; }
    public int Hebrew { get; private init; }
    public int Thai { get; private init; }

    /// <summary>By Unicode block, so that signs of a script count for it beside its letters.</summary>
    public static ScriptCount Of(ReadOnlySpan<char> text)
    {
        int letters = 0, kana = 0, han = 0, hangul = 0, cyrillic = 0, arabic = 0, greek = 0, hebrew = 0, thai = 0;
        foreach (char c in text)
        {
            if (char.IsAscii(c))
            {
                letters += char.IsAsciiLetter(c) ? 1 : 0;
                continue;
            }

            letters += char.IsLetter(c) ? 1 : 0;
            switch (c)
            {
                case < '\u0370':
                    break;
                case <= '\u03FF':
                    greek++;
                    break;
                case <= '\u04FF':
                    cyrillic++;
                    break;
                case >= '\u0590' and <= '\u05FF':
                    hebrew++;
                    break;
                case >= '\u0600' and <= '\u06FF':
                    arabic++;
                    break;
                case >= '\u0E00' and <= '\u0E7F':
                    thai++;
                    break;
                default:
                    kana += Script.IsKana(c) ? 1 : 0;
                    han += Script.IsHan(c) ? 1 : 0;
                    hangul += Script.IsHangul(c) ? 1 : 0;
                    break;
            }
        }

        return new ScriptCount
        {
            Letters = letters,
            Kana = kana,
            Han = han,
            Hangul = hangul,
            Cyrillic = cyrillic,
            Arabic = arabic,
            Greek = greek,
            Hebrew = hebrew,
            Thai = thai,
        };
    }
}
