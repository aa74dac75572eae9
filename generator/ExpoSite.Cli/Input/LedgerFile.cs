using ExpoSite.Cli.Disk;
using ExpoSite.Site.Sources;

namespace ExpoSite.Cli.Input;

/// <summary>Writes the ledger of published stories.</summary>
internal static class LedgerFile
{
    /// <summary>Writes the ledger if it differs; true when it was written.</summary>
    /// <param name="folder">The root.</param>
    /// <param name="seen">The ledger as it was read, or null for none.</param>
    /// <param name="text">The ledger as it should be.</param>
    /// <param name="report">Told why it could not be written.</param>
    public static bool Write(SiteFolder folder, SourceFile? seen, string text, Action<Diagnostic> report)
    {
        byte[] content = Encoding.UTF8.GetBytes(text);
        if (seen is null ? content.Length == 0 : content.AsSpan().SequenceEqual(seen.Content.Span))
            return false;
        try
        {
            if (seen is null
                ? AtomicFile.TryCreate(folder.Ledger, content) : AtomicFile.TryReplace(folder.Ledger, content, seen.Content.Span))
            {
                return true;
            }

            report(WriteRules.NotOverwritten.At(
                folder.Display(folder.Ledger), "The ledger changed during the check, so it was not overwritten.", "run it again"));
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            report(WriteRules.WriteFailed.At(folder.Display(folder.Ledger),
                FileFault.Reason(e, folder.Ledger, folder.Display(folder.Ledger)), "check permissions and free space"));
        }

        return false;
    }
}
