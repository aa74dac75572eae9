using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ExpoSite.Normalize.WordFiles;

/// <summary>What kind of list a list paragraph belongs to.</summary>
/// <param name="List">Number of the list; paragraphs of one list share it.</param>
/// <param name="Level">0 for the outermost.</param>
internal readonly record struct ListPlace(int List, int Level, bool IsNumbered, int Start);

/// <summary>The document's list definitions.</summary>
internal sealed class WordNumbering
{
    private const int MaxLevel = 8;

    private readonly Dictionary<int, NumberingInstance> instances = [];
    private readonly Dictionary<int, AbstractNum> definitions = [];

    public WordNumbering(MainDocumentPart main)
    {
        Numbering? all = main.NumberingDefinitionsPart?.Numbering;
        foreach (NumberingInstance instance in all?.Elements<NumberingInstance>() ?? [])
        {
            if (Number(instance.NumberID) is { } id)
                instances.TryAdd(id, instance);
        }

        foreach (AbstractNum definition in all?.Elements<AbstractNum>() ?? [])
        {
            if (Number(definition.AbstractNumberId) is { } id)
                definitions.TryAdd(id, definition);
        }
    }

    /// <summary>The place in a list, or null for a paragraph that is in none.</summary>
    public ListPlace? PlaceOf(NumberingProperties? properties)
    {
        if (Number(properties?.NumberingId?.Val) is not { } list || list == 0)
            return null;
        int level = Math.Clamp(Number(properties!.NumberingLevelReference?.Val) ?? 0, 0, MaxLevel);
        Level? found = instances.TryGetValue(list, out NumberingInstance? instance) ? LevelOf(instance, level) : null;
        string format = found?.NumberingFormat?.Val?.InnerText ?? "bullet";
        int start = Number(found?.StartNumberingValue?.Val) ?? 1;
        return new ListPlace(list, level, format is not ("bullet" or "none"), Math.Clamp(start, 0, 10_000));
    }

    private Level? LevelOf(NumberingInstance instance, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(o => Number(o.LevelIndex) == level)?.Level
        ?? (Number(instance.AbstractNumId?.Val) is { } id && definitions.TryGetValue(id, out AbstractNum? definition)
            ? definition.Elements<Level>().FirstOrDefault(l => Number(l.LevelIndex) == level)
            : null);

    private static int? Number(OpenXmlSimpleType? value) => int.TryParse(value?.InnerText, out int number) ? number : null;
}
