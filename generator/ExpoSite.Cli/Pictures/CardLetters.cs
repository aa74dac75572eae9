using ExpoSite.Site.Pictures;

namespace ExpoSite.Cli.Pictures;

/// <summary>What is said of cards whose headline nobody can write: the script, and the package of a typeface that has it.</summary>
internal static class CardLetters
{
    private const string Core = "fonts-noto-core";

    /// <summary>Scripts that the program has no typeface for, by their first and last character (Unicode 16, Blocks).</summary>
    private static readonly ImmutableArray<(int First, int Last, string Name, string Package)> Scripts =
    [
        (0x0530, 0x058F, "Armenian", Core),
        (0x0700, 0x074F, "Syriac", Core),
        (0x0780, 0x07BF, "Thaana", Core),
        (0x0A00, 0x0A7F, "Gurmukhi", Core),
        (0x0A80, 0x0AFF, "Gujarati", Core),
        (0x0B00, 0x0B7F, "Odia", Core),
        (0x0C00, 0x0C7F, "Telugu", Core),
        (0x0C80, 0x0CFF, "Kannada", Core),
        (0x0D00, 0x0D7F, "Malayalam", Core),
        (0x0D80, 0x0DFF, "Sinhala", Core),
        (0x0E80, 0x0EFF, "Lao", Core),
        (0x0F00, 0x0FFF, "Tibetan", Core),
        (0x1000, 0x109F, "Burmese", Core),
        (0x10A0, 0x10FF, "Georgian", Core),
        (0x1100, 0x11FF, "Korean", "fonts-noto-cjk"),
        (0x1200, 0x139F, "Ethiopic", Core),
        (0x1680, 0x169F, "Ogham", Core),
        (0x1780, 0x17FF, "Khmer", Core),
        (0x1800, 0x18AF, "Mongolian", Core),
        (0x2E80, 0x9FFF, "Chinese", "fonts-noto-cjk"),
        (0xAC00, 0xD7FF, "Korean", "fonts-noto-cjk"),
        (0x20000, 0x3FFFF, "rare Chinese", "fonts-noto-cjk-extra"),
    ];

    /// <summary>One finding for each script of a headline that lacks letters.</summary>
    public static IEnumerable<Diagnostic> Findings(IEnumerable<CardOrder> cards, MachineTypefaces machine) => cards
        .Select(c => CardType.Missing(c.Headline.Text, machine))
        .Where(missing => !missing.IsEmpty)
        .GroupBy(missing => ScriptOf(missing[0]))
        .OrderBy(script => script.Key.Name, StringComparer.Ordinal)
        .Select(script => PictureRules.CardWithoutHeadline.At("(cards)",
            $"{Quantity.Of(script.Count(), "social card")} without a headline: neither the program nor this machine has a typeface with "
                + $"{script.Key.Name} letters, such as '{script.First()[0]}'.",
            $"install one (on Debian and Ubuntu the package {script.Key.Package}) and build again"));

    private static (string Name, string Package) ScriptOf(Rune letter)
    {
        foreach ((int first, int last, string name, string package) in Scripts)
        {
            if (letter.Value >= first && letter.Value <= last)
                return (name, package);
        }

        return ("these", "fonts-noto");
    }
}
