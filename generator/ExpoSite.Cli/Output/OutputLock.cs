namespace ExpoSite.Cli.Output;

/// <summary>Two builds would take the output folder from one another: a file beside it is held open by the one that writes.</summary>
internal static class OutputLock
{
    /// <summary>Takes the lock until it is disposed; null where no file can be made, and so nobody else can write beside either.</summary>
    /// <param name="parent">Full path of the folder in which the output stands.</param>
    /// <param name="isTaken">True when another run holds it.</param>
    public static IDisposable? TryTake(string parent, string name, out bool isTaken)
    {
        string file = Path.Combine(parent, $".{name}.lock");
        isTaken = false;
        try
        {
            return new FileStream(
                file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            isTaken = e is IOException && File.Exists(file) && CanWrite(parent);
            return null;
        }
    }

    private static bool CanWrite(string parent)
    {
        try
        {
            TemporaryFile.Write(Path.Combine(parent, "probe"), [], isDurable: false).Dispose();
            return true;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            return false;
        }
    }
}
