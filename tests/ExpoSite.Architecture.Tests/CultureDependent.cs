#pragma warning disable CA1304, CA1305, CA1307, CA1309, CA1310, CA1311, CA1812, CA1822 // what the rules forbid is the point of this file

using System.Globalization;

namespace ExpoSite.Architecture.Tests;

/// <summary>Code as it must not stand in the program, so that <see cref="CultureTests"/> can show that it would be seen.</summary>
internal sealed class CultureDependent
{
    /// <summary>Holes of <see cref="Write"/> that differ between cultures.</summary>
    public const int Holes = 5;

    /// <summary>Lines of <see cref="Ask"/>, each of which asks the culture once.</summary>
    public const int Calls = 12;

    public const int ZoneCalls = 4;

    private sealed record Opening(DateOnly Day);

    public static string Write(DateOnly day, double? size, int count) =>
        $"{day:yyyy-MM} {size} {count} {count:00} {count:N0} {new Opening(day)} {string.Create(CultureInfo.InvariantCulture, $"{day}")} "
            + $"{day}";

    public static object[] Ask(string text, DateTime time, List<string> names, IEnumerable<(string Name, int Count)> counts) =>
    [
        time.ToString("yyyy"),
        text.ToLower(),
        text.StartsWith("am"),
        text.IndexOf("in"),
        text.CompareTo("b"),
        string.Compare(text, "b"),
        string.Format("{0}", time),
        double.Parse(text),
        names.Order(),
        counts.OrderBy(c => c.Name),
        counts.OrderBy(c => c),
        new SortedSet<string>(),
    ];

    public static object[] AskZone(DateTime time) => [time.ToLocalTime(), new DateTimeOffset(time), DateTime.Now,
        DateTimeOffset.Parse(time.Year + "-01-01", CultureInfo.InvariantCulture)];
}
