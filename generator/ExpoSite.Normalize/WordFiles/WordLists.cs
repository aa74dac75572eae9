using AngleSharp.Dom;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ExpoSite.Normalize.Html.Pages;

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

/// <summary>Makes nested lists of paragraphs that each know only their list and level.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<(int List, int Level), int> counted = [];
    private readonly List<(ListPlace Place, IElement List)> open = [];

    /// <summary>Adds an item, to the list that is open at the end of the target or to a new one.</summary>
    public void Add(IElement target, ListPlace place, IReadOnlyList<Inline> pieces)
    {
        if (open.Count > 0 && target.LastElementChild != open[0].List)
            open.Clear();
        while (open.Count > 0 && EndsAt(open[^1].Place, place))
            open.RemoveAt(open.Count - 1);
        if (open.Count == 0 || open[^1].Place.Level < place.Level)
            open.Add((place, NewList(target, place)));
        Inline.Append(NodeChildren.Append(open[^1].List, "li"), pieces);
        counted[(place.List, place.Level)] = Next(place) + 1;
        // Items of inner lists count from the start again under each outer one.
        foreach ((int List, int Level) inner in counted.Keys.Where(k => k.List == place.List && k.Level > place.Level).ToArray())
            counted.Remove(inner);
    }

    private static bool EndsAt(ListPlace open, ListPlace next) =>
        open.Level > next.Level || (open.Level == next.Level && open.IsNumbered != next.IsNumbered);

    private IElement NewList(IElement target, ListPlace place)
    {
        IElement holder = open.Count > 0 ? open[^1].List.LastElementChild! : target;
        IElement list = NodeChildren.Append(holder, place.IsNumbered ? "ol" : "ul");
        if (place.IsNumbered && Next(place) != 1)
            list.SetAttribute("start", $"{Next(place)}");
        return list;
    }

    private int Next(ListPlace place) => counted.GetValueOrDefault((place.List, place.Level), place.Start);
}
