using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ExpoSite.Cli.Pictures;

/// <summary>
/// What was made of pictures, kept between builds in <c>.exposite/pictures/</c>. A name says all of what its file holds, and each file ends
/// with a hash of itself, so nothing in the folder can be wrong: a damaged file counts as none. It may be deleted at any time. Thread-safe.
/// </summary>
/// <param name="isWritten">False only reads what earlier builds left.</param>
internal sealed class PictureCache(SiteFolder site, bool isWritten = true)
{
    /// <summary>Files that no build has used for so long are dropped.</summary>
    private static readonly TimeSpan KeptUnused = TimeSpan.FromDays(30);

    /// <summary>A file that is used is marked at most once a day.</summary>
    private static readonly TimeSpan MarkedAnew = TimeSpan.FromDays(1);

    // Whoever put a link there did not mean that a build writes and deletes at its other end.
    private readonly bool isElsewhere = site.LeadsOut(Path.Combine(site.Cache, "pictures"));
    private readonly string folder = Path.Combine(site.Cache, "pictures");
    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);
    private int hasFailed;

    /// <summary>At most one: the folder cannot be written.</summary>
    public ConcurrentQueue<Diagnostic> Findings { get; } = [];

    /// <summary>True when a file has the name, whatever it holds.</summary>
    public bool Has(string name) => !isElsewhere && File.Exists(PathOf(name));

    /// <summary>A site still shows what is kept under a name, although nobody asks for its bytes.</summary>
    public void Use(string name) => used.TryAdd(name, true);

    /// <summary>The bytes kept under a name; null when there are none, or not all of them.</summary>
    public byte[]? Find(string name)
    {
        Use(name);
        if (isElsewhere)
            return null;
        try
        {
            string path = PathOf(name);
            if (!File.Exists(path) || PlainFile.OtherKind(path) is not null)
                return null;
            byte[] file = File.ReadAllBytes(path);
            int length = file.Length - SHA256.HashSizeInBytes;
            return length > 0 && SHA256.HashData(file.AsSpan(0, length)).AsSpan().SequenceEqual(file.AsSpan(length))
                ? file[..length] : null;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return null;
        }
    }

    /// <summary>Keeps bytes under a name, where the cache is written. That it fails is told once and stops nothing.</summary>
    public void Keep(string name, ReadOnlySpan<byte> content)
    {
        if (!isWritten || hasFailed != 0)
            return;
        if (isElsewhere)
        {
            Fail(WriteRules.LinkNotFollowed, "The cache folder is a link that leads out of the root, so it is not used.",
                "remove the link; the folder will be made again");
            return;
        }

        try
        {
            CreateFolder();
            byte[] file = new byte[content.Length + SHA256.HashSizeInBytes];
            content.CopyTo(file);
            SHA256.HashData(content, file.AsSpan(content.Length));
            AtomicFile.Put(PathOf(name), file);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            string reason = e.Message.Replace(folder, SiteFolder.CacheName + "/pictures", StringComparison.Ordinal);
            Fail(WriteRules.CacheNotWritten, reason, "check its permissions and the free space");
        }
    }

    private void Fail(DiagnosticRule rule, string message, string hint)
    {
        if (Interlocked.Exchange(ref hasFailed, 1) == 0)
            Findings.Enqueue(rule.At(SiteFolder.CacheName + "/", message, hint));
    }

    /// <summary>Drops what no build has used for a month, and what killed runs left.</summary>
    public void Sweep(DateTimeOffset now)
    {
        if (isElsewhere || !Directory.Exists(folder))
            return;
        try
        {
            foreach (FileInfo file in new DirectoryInfo(folder).EnumerateFiles())
            {
                TimeSpan age = now.UtcDateTime - file.LastWriteTimeUtc;
                if (used.ContainsKey(file.Name))
                {
                    if (age > MarkedAnew)
                        file.LastWriteTimeUtc = now.UtcDateTime;
                }
                else if (age > KeptUnused || (file.Name.StartsWith('.') && age > MarkedAnew))
                {
                    file.Delete();
                }
            }
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            // Another build tidies the same folder, or nobody may: what is left is dropped by a later one.
        }
    }

    private string PathOf(string name) => Path.Combine(folder, name);

    private void CreateFolder()
    {
        if (!Directory.Exists(folder))
            site.MakeCache(folder);
    }
}
