using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.WordFiles;

/// <summary>Makes nested lists of paragraphs that each know only their list and level.</summary>
internal sealed class WordLists(IDocument document)
{
    private readonly Dictionary<(int List, int Level), int> counted = [];
    private readonly List<(ListPlace Place, IElement List)> open = [];

    /// <summary>Adds an item, to the list that is open at the end of the target or to a new one.</summary>
    public void Add(IElement target, ListPlace place, IReadOnlyList<Inline> pieces)
    {
        if (open.Count > 0 && target.LastElementChild != open[0].List)
            open.Clear();
        while (open.Count > 0 && (
            open[^1].Place.Level > place.Level || (open[^1].Place.Level == place.Level && open[^1].Place.IsNumbered != place.IsNumbered)))
        {
            open.RemoveAt(open.Count - 1);
        }

        if (open.Count == 0 || open[^1].Place.Level < place.Level)
            open.Add((place, NewList(target, place)));
        IElement item = document.CreateElement("li");
        NodeChildren.Add(open[^1].List, item);
        Inline.Append(item, pieces);
        counted[(place.List, place.Level)] = Next(place) + 1;
        // Items of inner lists count from the start again under each outer one.
        foreach ((int List, int Level) inner in counted.Keys.Where(k => k.List == place.List && k.Level > place.Level).ToArray())
            counted.Remove(inner);
    }

    private IElement NewList(IElement target, ListPlace place)
    {
        IElement list = document.CreateElement(place.IsNumbered ? "ol" : "ul");
        if (place.IsNumbered && Next(place) != 1)
            list.SetAttribute("start", $"{Next(place)}");
        IElement holder = open.Count > 0 ? open[^1].List.LastElementChild! : target;
        NodeChildren.Add(holder, list);
        return list;
    }

    private int Next(ListPlace place) => counted.GetValueOrDefault((place.List, place.Level), place.Start);
}
