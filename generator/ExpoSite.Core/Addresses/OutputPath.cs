using System.Buffers;

namespace ExpoSite.Core.Addresses;

/// <summary>Paths of output files, relative to the output folder and with forward slashes: which can be written, on every system.</summary>
public static class OutputPath
{
    /// <summary>Longest part of a path that common file systems take, in bytes of UTF-8.</summary>
    public const int LongestPart = 255;

    /// <summary>Longest path, in bytes of UTF-8.</summary>
    public const int Longest = 1024;

    private static readonly SearchValues<char> Signs = SearchValues.Create(":*?\"<>|");

    // Written by the program for hosts; or names that the host reads in its own way.
    private static readonly string[] Reserved = ["CNAME"];
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    /// <summary>Why a path that a person chose can be no file of the site, as the end of a sentence; null when it can.</summary>
    public static string? Problem(string path) =>
        WriteProblem(path)
        ?? path.Split('/').Select(Chosen).FirstOrDefault(p => p is not null)
        ?? (Reserved.Contains(path.Split('/')[0], StringComparer.OrdinalIgnoreCase) ? "the name is reserved" : null);

    /// <summary>The same for a path that follows from a name, or from a file that is there: what no disk takes.</summary>
    public static string? WriteProblem(string path)
    {
        if (path.Length == 0 || path[0] == '/')
            return "it is empty";
        if (Encoding.UTF8.GetByteCount(path) > Longest)
            return $"it is longer than {Longest} bytes";
        if (ForbiddenCharacters.IndexIn(path) >= 0 || path.AsSpan().ContainsAny("\\\t\n\r"))
            return "it contains a backslash, or characters that no name may contain";
        foreach (Range part in path.AsSpan().Split('/'))
        {
            if (Written(path.AsSpan(part)) is { } problem)
                return problem;
        }

        return null;
    }

    private static string? Written(ReadOnlySpan<char> part)
    {
        if (part is "" or "." or "..")
            return "a part of it is empty or made of dots";
        return Encoding.UTF8.GetByteCount(part) > LongestPart ? $"a part of it is longer than {LongestPart} bytes" : null;
    }

    private static string? Chosen(string part)
    {
        if (part[0] == '.')
            return "a part of it begins with a dot";
        if (part[^1] is '.' or ' ' || part[0] == ' ')
            return "a part of it begins or ends with a space, or ends with a dot";
        if (part.AsSpan().ContainsAny(Signs))
            return "it holds one of the signs : * ? \" < > |";
        string stem = part.Split('.')[0].TrimEnd().ToUpperInvariant();
        return Devices.Contains(stem) || (stem.Length == 4 && (stem.StartsWith("COM", StringComparison.Ordinal)
            || stem.StartsWith("LPT", StringComparison.Ordinal)) && (char.IsAsciiDigit(stem[3]) || stem[3] is '¹' or '²' or '³'))
            ? "a part of it is the name of a device on Windows" : null;
    }
}
