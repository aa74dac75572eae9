using System.Security;

namespace ExpoSite.Cli.Disk;

/// <summary>
/// What the system answers about files, as against faults of this program: the one place that knows its exceptions. Also those of
/// parallel work, which come wrapped.
/// </summary>
internal static class FileFault
{
    /// <summary>True when the system refused: a file that is gone, locked, unreadable or too long by name, a disk that is full.</summary>
    public static bool Is(Exception exception) => exception switch
    {
        AggregateException several => several.Flatten().InnerExceptions.All(Is),
        IOException or UnauthorizedAccessException or SecurityException => true,
        _ => false,
    };

    /// <summary>The system's reason on one line, without the full path, which belongs into no report.</summary>
    /// <param name="exception">One that <see cref="Is"/> one.</param>
    /// <param name="path">Full path of the file.</param>
    /// <param name="display">The path by which it is known.</param>
    public static string Reason(Exception exception, string path, string display)
    {
        Exception cause = exception is AggregateException several ? several.Flatten().InnerExceptions[0] : exception;
        return cause.Message.Replace(path, display, StringComparison.Ordinal).ReplaceLineEndings(" ");
    }
}
