namespace ExpoSite.Site.Markdown.Addresses;

/// <summary>Addresses of files whose figures can be drawn.</summary>
internal static class ChartAddress
{
    public static bool Is(string? address)
    {
        int end = address.AsSpan().IndexOfAny('?', '#');
        return (end < 0 ? address : address![..end])?.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) == true;
    }
}
