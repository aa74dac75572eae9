using System.Reflection;
using System.Text.RegularExpressions;

namespace ExpoSite.Cli.Founding;

/// <summary>The repository of a new newsroom as it ships with the program, with places to fill in: <c>{{title}}</c>.</summary>
internal static partial class NewsroomFiles
{
    private const string Resources = "Newsroom/";

    private static readonly Assembly Program = typeof(NewsroomFiles).Assembly;

    /// <summary>Where the program's releases and workflows are, without a slash at its end.</summary>
    public static string Repository { get; } =
        Program.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryUrl").Value!;

    /// <summary>The tag of the program's version.</summary>
    public static string Tag { get; } =
        "v" + Program.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static IEnumerable<(string Path, string Text)> Shipped =>
        from resource in Program.GetManifestResourceNames().Order(StringComparer.Ordinal)
        where resource.StartsWith(Resources, StringComparison.Ordinal)
        select (resource[Resources.Length..], Read(resource));

    /// <summary>Every file by its path in the repository, filled in.</summary>
    public static IEnumerable<(string Path, string Text)> Filled(string title, string url, string language, string timeZone) =>
        from file in Shipped
        let isYaml = file.Path.EndsWith(".yml", StringComparison.Ordinal)
        let called = LocalWorkflow().Replace(file.Text, $"uses: {new Uri(Repository).AbsolutePath[1..]}/$1@{Tag}")
        select (file.Path, called
            .Replace("{{title}}", isYaml ? YamlScalar.From(title) : title, StringComparison.Ordinal)
            .Replace("{{url}}", YamlScalar.From(url), StringComparison.Ordinal)
            .Replace("{{language}}", language, StringComparison.Ordinal)
            .Replace("{{timeZone}}", timeZone, StringComparison.Ordinal)
            .Replace("{{repository}}", Repository, StringComparison.Ordinal)
            .Replace("{{tag}}", Tag, StringComparison.Ordinal));

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Program.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    // As this repository calls its own workflows; another one names it and its version.
    [GeneratedRegex(@"(?<=\s)uses: \./(\.github/workflows/[\w-]+\.yml)")]
    private static partial Regex LocalWorkflow();
}
