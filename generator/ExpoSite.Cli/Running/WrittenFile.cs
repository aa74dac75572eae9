namespace ExpoSite.Cli.Running;

/// <summary>A file that a run wrote, or removed because it had written it itself.</summary>
/// <param name="Path">Full path.</param>
/// <param name="What">What happened to it, in one word: <c>new</c>, <c>rewritten</c>, <c>proposed</c>, <c>picture</c>,
/// <c>removed</c>.</param>
internal sealed record WrittenFile(string Path, string What)
{
    /// <summary>The path as a person would type it: relative to the current folder, unless it is shorter as a whole.</summary>
    public static string Display(string path, Session session)
    {
        string relative = System.IO.Path.GetRelativePath(session.CurrentDirectory, path);
        return (relative.Length <= path.Length ? relative : path).Replace('\\', '/');
    }
}
