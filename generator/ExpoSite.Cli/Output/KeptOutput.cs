using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Output;

/// <summary>
/// What builds of one output keep for the next in <c>.exposite/output/</c>: the site that was there before, as a folder to begin with, and
/// a record of it and of the output. A record is deleted before its folder is touched and written when it is whole, so a run that is killed
/// leaves a folder without record, which is not used. Where nothing can be kept, each build writes everything.
/// </summary>
internal sealed class KeptOutput
{
    /// <summary>Part of the path of what is kept of all outputs.</summary>
    private const string All = "output";

    private const string TreeName = "previous";
    private const string TreeRecordName = "previous.record";
    private const string RecordName = "output.record";

    // Says of which output this is, so that it can be dropped when there is no such output any more.
    private const string NameFile = "of.txt";

    private readonly SiteFolder site;
    private readonly string output;
    private readonly string all;
    private readonly string folder;

    // Whoever put a link there did not mean that a build writes and deletes at its other end.
    private readonly bool isElsewhere;

    /// <param name="output">Full path.</param>
    public KeptOutput(SiteFolder site, string output)
    {
        this.site = site;
        this.output = output;
        all = Path.Combine(site.Cache, All);
        folder = FolderOf(output);
        isElsewhere = site.LeadsOut(Tree) || new DirectoryInfo(Tree).LinkTarget is not null;
    }

    private string Tree => Path.Combine(folder, TreeName);
    private string TreeRecord => Path.Combine(folder, TreeRecordName);
    private string Record => Path.Combine(folder, RecordName);

    /// <summary>What stands in the output; null when it is not known.</summary>
    public OutputRecord? Find() => isElsewhere ? null : Try(() => OutputRecord.Read(Record));

    /// <summary>Puts the kept folder where the next site is made; null when there is none that is known.</summary>
    /// <param name="place">Full path, where there must be nothing.</param>
    /// <returns>What the folder holds, if nobody touched it.</returns>
    public OutputRecord? Take(string place) => isElsewhere ? null : Try(() =>
    {
        OutputRecord? record = OutputRecord.Read(TreeRecord);
        Delete(TreeRecord);
        if (!Directory.Exists(Tree))
            return null;
        if (record is null)
        {
            FolderRemoval.Remove(Tree);
            return null;
        }

        DiskChange.Before("take the kept folder");
        Directory.Move(Tree, place);
        return record;
    });

    /// <summary>The output is about to change.</summary>
    public void Forget() => Try(() => Delete(Record));

    /// <summary>Keeps the folder that was replaced; false when it cannot be kept.</summary>
    /// <param name="record">What it holds.</param>
    public bool TryKeep(string replaced, OutputRecord record)
    {
        bool isKept = !isElsewhere && Try(() =>
        {
            MakeFolder();
            DiskChange.Before("keep the replaced folder");
            Directory.Move(replaced, Tree);
            return true;
        });
        if (isKept)
            Try(() => Write(TreeRecord, record));
        return isKept;
    }

    /// <summary>Says what stands in the output, and drops what was kept of outputs that are no more.</summary>
    public void Put(OutputRecord record)
    {
        if (isElsewhere)
            return;
        Try(() =>
        {
            MakeFolder();
            foreach (string other in Directory.EnumerateDirectories(all).Where(IsOfNoOutput).ToArray())
                Remove(other);
            return Write(Record, record);
        });
    }

    /// <summary>Drops all that is kept of the output. What cannot be deleted now is not used later.</summary>
    public void Remove()
    {
        if (!isElsewhere && Directory.Exists(folder))
            Remove(folder);
    }

    // Only what this program put there.
    private static void Remove(string folder) => Try(() =>
    {
        Delete(Path.Combine(folder, RecordName));
        Delete(Path.Combine(folder, TreeRecordName));
        string tree = Path.Combine(folder, TreeName);
        if (Directory.Exists(tree))
            FolderRemoval.Remove(tree);
        Delete(Path.Combine(folder, NameFile));
        DiskChange.Before("delete a folder");
        Directory.Delete(folder);
        return true;
    });

    private bool IsOfNoOutput(string folder)
    {
        string name = Path.Combine(folder, NameFile);
        return File.Exists(name) && File.ReadAllText(name) is var path && FolderOf(path) == folder && !Directory.Exists(path);
    }

    private string FolderOf(string path) =>
        Path.Combine(all, ContentMark.Of(Encoding.UTF8.GetBytes(path)).Value.ToString("x32", CultureInfo.InvariantCulture));

    private void MakeFolder()
    {
        string name = Path.Combine(folder, NameFile);
        if (File.Exists(name))
            return;
        site.MakeCache(folder);
        DiskChange.Before("write a name");
        using var file = new FileStream(name, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        file.Write(Encoding.UTF8.GetBytes(output));
    }

    private static bool Write(string path, OutputRecord record)
    {
        // Whatever stands there is not written into: it may be a link, or have a second name.
        Delete(path);
        DiskChange.Before("write a record");
        record.Write(path);
        return true;
    }

    private static bool Delete(string file)
    {
        DiskChange.Before("delete a record");
        File.Delete(file);
        return true;
    }

    // What the system refuses costs the next build time, and nothing else.
    private static T? Try<T>(Func<T?> change)
    {
        try
        {
            return change();
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return default;
        }
    }
}
