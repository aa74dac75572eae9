using System.IO.Enumeration;
using System.Text.RegularExpressions;
using ExpoSite.Normalize.Imports.Folders;
using ExpoSite.Normalize.Imports.Sources;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Imports.Generators;

/// <summary>How a program that makes sites of folders reads one: which files are pages, and where they stand.</summary>
internal abstract partial class Generator(FolderContents contents, TimeZoneInfo siteZone)
{
    // Programs and what they bring and keep; none of it is the site's text.
    private static readonly FrozenSet<string> NeverRead = FrozenSet.Create(
        StringComparer.Ordinal, "node_modules", "bower_components", "vendor", "themes", "venv", "env", "site-packages", "resources",
        "__pycache__");

    protected FolderContents Contents { get; } = contents;

    protected FolderSettings Settings { get; } = new();

    /// <summary>As people call it.</summary>
    public abstract string Name { get; }

    /// <summary>Whose calls stand in its texts.</summary>
    public abstract TemplateDialect Dialect { get; }

    /// <summary>Folder of the texts, without slashes at its ends; empty for the folder itself.</summary>
    protected virtual string Root => "";

    /// <summary>Folders of the texts, the deepest first.</summary>
    public virtual ImmutableArray<string> Roots => [Root];

    /// <summary>Folders whose files have addresses from the site's root on.</summary>
    public virtual ImmutableArray<string> FileRoots => [Root];

    /// <summary>Folders that it writes, and others that are not its source.</summary>
    protected virtual ImmutableArray<string> Outputs => [];

    /// <summary>Where the site stood by its settings, or null.</summary>
    public virtual Uri? Site => null;

    /// <summary>The zone of times that state none: the settings', else this site's.</summary>
    public TimeZoneInfo Zone => field ??= ZoneOf(ZoneName) ?? siteZone;

    protected virtual string? ZoneName => null;

    /// <summary>The language of texts that do not say theirs, or null.</summary>
    public virtual string? Language => null;

    /// <summary>What it makes of a text, or null for one that it does not read.</summary>
    public abstract FolderPage? Page(FolderFile file);

    /// <summary>True for a file that may be its source, and false for what it wrote or brought.</summary>
    public bool IsSource(string path)
    {
        string[] folders = path.Split('/')[..^1];
        return !folders.Any(f => NeverRead.Contains(f) || f.StartsWith('.'))
            && !Outputs.Any(o => path.StartsWith(o + "/", StringComparison.Ordinal));
    }

    /// <summary>True for a file that tells developers of the folder.</summary>
    public static bool IsAboutFolder(string path) =>
        Path.GetFileNameWithoutExtension(path).ToUpperInvariant()
            is "README" or "CHANGELOG" or "CONTRIBUTING" or "LICENSE" or "CODE_OF_CONDUCT";

    /// <summary>True for a file that stands among its texts.</summary>
    public bool IsText(string path) => Roots.Any(r => IsIn(path, r));

    /// <summary>True where a path, or its file's name, is what a pattern with stars names.</summary>
    protected static bool IsLike(string path, string pattern)
    {
        string plain = FolderName(pattern).Replace("**", "*", StringComparison.Ordinal);
        return plain.Length > 0 && (IsIn(path, plain) || FileSystemName.MatchesSimpleExpression(plain, path, ignoreCase: false)
            || FileSystemName.MatchesSimpleExpression(plain, Path.GetFileName(path), ignoreCase: false)
            || FileSystemName.MatchesSimpleExpression(plain + "/*", path, ignoreCase: false));
    }

    /// <summary>True where a file stands in a folder or below it.</summary>
    protected static bool IsIn(string path, string folder) =>
        folder.Length == 0 || path.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>A path as it stands within a folder that it is in.</summary>
    protected static string Within(string path, string folder) => folder.Length == 0 ? path : path[(folder.Length + 1)..];

    /// <summary>A folder's name as settings write it, without slashes and dots around it.</summary>
    protected static string FolderName(string? written) =>
        string.Join('/', (written ?? "").Replace('\\', '/').Split('/').Where(p => p.Length > 0 && p != "."));

    protected static Uri? Address(string? written) =>
        Uri.TryCreate(written?.Trim(), UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri : null;

    /// <summary>A time in its own offset; null for what is none with certainty.</summary>
    protected StoryTime? Time(string? written) => written is null ? null : StoryTimeReader.ParseInOwnOffset(written.Trim(), Zone)
        ?? (WrittenDate.Find(written, Zone) is { IsAmbiguous: false } found ? found.Time : null);

    /// <summary>The first of these keys that holds a time.</summary>
    protected StoryTime? Time(FolderValues values, params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (Time(values.First(key)) is { } time)
                return time;
        }

        return null;
    }

    /// <summary>The day that a name begins with and the rest of it; no day and the whole for other names.</summary>
    protected (StoryTime? Day, string Name) Dated(string name) =>
        DatedName().Match(name) is { Success: true } match && Time(match.Groups["day"].Value) is { } day
            ? (day, match.Groups["rest"] is { Success: true } rest ? rest.Value : name) : (null, name);

    /// <summary>Tags and the like: several values, or one with commas.</summary>
    protected static IEnumerable<string> Terms(FolderValues values, params ReadOnlySpan<string> keys) =>
        values.All(keys).SelectMany(v => v.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static TimeZoneInfo? ZoneOf(string? name) =>
        name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone) ? zone : null;

    [GeneratedRegex(
        @"^(?<day>\d{4}-\d{1,2}-\d{1,2})(?:T[\d:.Z+-]+)?(?:[-_. ](?<rest>.+))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DatedName();
}
