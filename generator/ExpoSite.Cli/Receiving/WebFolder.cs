namespace ExpoSite.Cli.Receiving;

/// <summary>An address below which the files of a repository stand, whatever is in the names of branches and files.</summary>
internal sealed class WebFolder
{
    private readonly string address;

    private WebFolder(string address) => this.address = address;

    /// <summary>The folder; null for what is no http or https address.</summary>
    /// <param name="given">As a workflow puts it together, with nothing escaped.</param>
    public static WebFolder? Of(string given)
    {
        int host = given.IndexOf("://", StringComparison.Ordinal);
        if (host < 0 || !Uri.TryCreate(given, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https"))
            return null;
        int path = given.IndexOf('/', host + "://".Length);
        return path < 0 ? new WebFolder(given) : new WebFolder(given[..path] + Escaped(given[path..].TrimEnd('/')));
    }

    /// <summary>The address of a file; also fit for a link in Markdown.</summary>
    /// <param name="path">Relative to the folder, with forward slashes.</param>
    public string AddressOf(string path) => address + Escaped("/" + path);

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString))
        .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
}
