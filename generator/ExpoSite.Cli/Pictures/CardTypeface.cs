using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ExpoSite.Cli.Pictures;

/// <summary>
/// The typeface of social cards: Inter Bold (SIL Open Font License), out of the resources of a package. Its assembly is read as a file
/// and never loaded.
/// </summary>
internal static class CardTypeface
{
    private const string Name = "Assets/Inter-Bold.ttf";
    private const string Resource = "!AvaloniaResources";

    /// <summary>The TrueType file; empty when it did not come with the program.</summary>
    public static ReadOnlyMemory<byte> Read()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "typeface", "Avalonia.Fonts.Inter.dll");
        if (!File.Exists(path))
            return default;
        using var file = new PEReader(File.OpenRead(path));
        MetadataReader metadata = file.GetMetadataReader();
        foreach (ManifestResourceHandle handle in metadata.ManifestResources)
        {
            ManifestResource resource = metadata.GetManifestResource(handle);
            if (metadata.GetString(resource.Name) == Resource)
                return Entry(file.GetSectionData(file.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress + (int)resource.Offset).GetContent().AsSpan());
        }

        return default;
    }

    // Length of the resource, length of its index, version, count; then name, offset and size of each file; then the files.
    private static ReadOnlyMemory<byte> Entry(ReadOnlySpan<byte> section)
    {
        ReadOnlySpan<byte> resource = section[4..];
        int files = BinaryPrimitives.ReadInt32LittleEndian(resource) + 4;
        int count = BinaryPrimitives.ReadInt32LittleEndian(resource[8..]);
        int at = 12;
        for (int i = 0; i < count; i++)
        {
            int length = resource[at];
            string name = System.Text.Encoding.UTF8.GetString(resource.Slice(at + 1, length));
            int offset = BinaryPrimitives.ReadInt32LittleEndian(resource[(at + 1 + length)..]);
            int size = BinaryPrimitives.ReadInt32LittleEndian(resource[(at + 5 + length)..]);
            if (name.TrimStart('/') == Name)
                return resource.Slice(files + offset, size).ToArray();
            at += length + 9;
        }

        return default;
    }
}
