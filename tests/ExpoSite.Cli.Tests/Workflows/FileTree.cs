namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>Folders with everything in them.</summary>
internal static class FileTree
{
    /// <summary>Copies files into a folder, over those that it has.</summary>
    /// <param name="withoutHidden">Leaves out whatever begins with a dot.</param>
    public static void Copy(string from, string to, bool withoutHidden = false)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(from, file);
            if (withoutHidden && relative.Split('/').Any(p => p.StartsWith('.')))
                continue;
            string target = Path.Combine(to, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
