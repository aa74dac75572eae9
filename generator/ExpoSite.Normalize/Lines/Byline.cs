using System.Text.RegularExpressions;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Lines;

/// <summary>The names in a line of a page's text that says who wrote it: "By Ana Reyes | areyes@example.org | Harbour Weekly".</summary>
internal static partial class Byline
{
    /// <summary>The names after "By" and the like, none when nobody's stands there; null when the line is no byline.</summary>
    /// <param name="text">The line, with <see cref="LineParts.Break"/> in the place of dates.</param>
    /// <param name="isLed">True when the line above says what this one is.</param>
    /// <param name="isShort">False for lines too long to say who and when and nothing else.</param>
    public static ImmutableArray<string>? Names(string text, bool isLed, bool isShort)
    {
        string[] parts = [.. LineParts.Of(text)];
        if (isLed && parts.Length > 0 && Read(parts[0]) is { IsEmpty: false } names)
            return names;
        ImmutableArray<string>? source = null;
        for (int i = 0; i < parts.Length; i++)
        {
            if (AuthorWording.NamedReporter().Match(parts[i]) is { Success: true } reporter)
                return [reporter.Groups["name"].Value];
            // "De Graaf Opens the Fair" is no byline.
            if (AuthorWording.Leads().Match(parts[i]) is not { Success: true } lead || lead.Value.TrimEnd() is "De" or "DE")
                continue;
            string after = parts[i][lead.Length..];
            if (after.Length == 0 && i + 1 < parts.Length)
                after = parts[i + 1];
            ImmutableArray<string> found = Read(after);
            if (found.IsEmpty ? isShort && after.Length == 0 : isShort || (found.Any(AuthorNames.IsPerson) && i == 0))
            {
                if (!AuthorWording.Source().IsMatch(parts[i]))
                    return found;
                source ??= found;
            }
        }

        return source;
    }

    /// <summary>People named by the first part of a line without "By"; none when it is about something else.</summary>
    public static ImmutableArray<string> Openers(string text)
    {
        string first = LineParts.Unglued(LineParts.Of(text).FirstOrDefault(""));
        ImmutableArray<string> names = AuthorNames.Led(first);
        bool open = names.Length > 0 && text.TrimStart().StartsWith(names[0], StringComparison.Ordinal);
        return open && names.All(AuthorNames.IsPerson) ? names : [];
    }

    private static ImmutableArray<string> Read(string part) =>
        ShareWording.OpensAsRow(part) ? [] : AuthorNames.Led(LineParts.Unglued(ReadingTime().Replace(part, "")));

    // Also where it is run into the name.
    [GeneratedRegex(@"(\d+[ -]?min(ute)?s?|long|short|quick)[ -]read$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ReadingTime();
}
