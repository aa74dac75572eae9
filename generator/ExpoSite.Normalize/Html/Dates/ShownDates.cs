using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Head;
using ExpoSite.Normalize.Html.Pages;
using ExpoSite.Normalize.Metadata;

namespace ExpoSite.Normalize.Html.Dates;

/// <summary>Dates that readers see: in time elements and those named after dates, by labels, on short lines, before the lead.</summary>
internal static class ShownDates
{
    private const int MaxShown = 200;
    private const int MaxLine = 300;
    private const int MaxDateline = 90;
    private const int MaxWordsBeside = 10;

    private static readonly FrozenSet<string> MachineAttributes = FrozenSet.Create(
        StringComparer.Ordinal, "datetime", "data-datetime", "data-timestamp", "data-published", "data-publish-date", "data-time",
        "data-date");

    public static IEnumerable<DateCandidate> Read(
        IReadOnlyList<TextBlock> blocks, StoryDistance distance, TimeZoneInfo zone, string path) =>
        ForReaders(blocks, distance, zone, path).Concat(ForMachines(blocks, distance, zone, path)).Take(MaxShown);

    private static IEnumerable<DateCandidate> ForReaders(
        IReadOnlyList<TextBlock> blocks, StoryDistance distance, TimeZoneInfo zone, string path)
    {
        foreach (TextBlock block in blocks)
        {
            bool isLine = block.Kind is not (BlockKind.Table or BlockKind.Figure);
            if (!isLine || !block.Text.AsSpan(0, Math.Min(block.Text.Length, MaxLine)).ContainsAnyInRange('0', '9'))
                continue;
            string line = distance.Labelled(block);
            bool isWhole = line.Length <= MaxLine;
            line = TextCut.Start(line, MaxLine);
            double nearness = -1;
            foreach (WrittenDate date in WrittenDate.FindAll(line, zone).Where(PageDates.IsPlausible).Take(4))
            {
                if (DateLabels.Before(line, date.Start) is not { } label)
                    continue;
                nearness = nearness < 0 ? distance.Nearness(block) : nearness;
                IElement holder = Holder(block.Element, line.Substring(date.Start, date.Length));
                (DateMeaning meaning, bool isNamed) = Meaning(label, holder, block.Element);
                double own = OnLine(block, line, isWhole, date, distance)
                    + (label == DateMeaning.Unclear ? 0 : DateWeights.Labelled) + (isNamed ? DateWeights.Marked : 0);
                double weight = Math.Min(DateWeights.MostShown, own) * nearness;
                if (weight > DateWeights.LeastShown)
                {
                    yield return DateCandidate.Of(date, meaning, DateSource.Shown, weight,
                        Reason(label, isNamed, block.Index < distance.HeadlineAt), PageDocument.PlaceOf(holder, path));
                }
            }
        }
    }

    // What a script or a reader's clock would show: "2025-11-04T09:30:00+08:00" behind "2 hours ago".
    private static IEnumerable<DateCandidate> ForMachines(
        IReadOnlyList<TextBlock> blocks, StoryDistance distance, TimeZoneInfo zone, string path)
    {
        if (blocks.Count == 0 || blocks[0].Element.Owner?.Body is not { } body)
            yield break;
        foreach (IElement element in body.Descendants<IElement>())
        {
            if (MachineValue(element) is not { Length: >= 8 and < 60 } value || PageDates.Parse(value, zone) is not { } date)
                continue;
            DateMeaning meaning = Named(element) ?? DateMeaning.Unclear;
            double own = DateWeights.ShortLine + DateWeights.Marked + (meaning == DateMeaning.Published ? DateWeights.Marked : 0);
            double weight = Math.Min(DateWeights.MostShown, own) * distance.Nearness(element);
            yield return DateCandidate.Of(
                date, meaning, DateSource.Shown, weight, $"{element.LocalName} element", PageDocument.PlaceOf(element, path));
        }
    }

    private static string? MachineValue(IElement element) => element.LocalName == "abbr"
        ? element.GetAttribute("title")
        : element.Attributes.FirstOrDefault(a => MachineAttributes.Contains(a.Name))?.Value;

    private static double OnLine(TextBlock block, string line, bool isWhole, WrittenDate date, StoryDistance distance)
    {
        if (IsPartOfSpan(line, date))
            return DateWeights.Span;
        int words = CountWords(line.AsSpan(0, date.Start)) + CountWords(line.AsSpan(Math.Min(line.Length, date.Start + date.Length)));
        bool isLinked = block.LinkDensity > 0.5 && date.Length * 2 < line.Length;
        if (words <= MaxWordsBeside && isWhole)
            return isLinked ? DateWeights.ShortLine * DateWeights.Linked : DateWeights.ShortLine - (DateWeights.WordBeside * words);
        bool isDateline = date.Start < MaxDateline && block.Index - distance.HeadlineAt is > 0 and < 8
            && line[..date.Start].All(c => !char.IsPunctuation(c) || c is ',' or '.' or '(' or '-' or '/')
            && CountWords(line.AsSpan(0, date.Start)) <= 4;
        return isDateline ? DateWeights.Dateline : DateWeights.Prose;
    }

    // "4.-6. November 2025", "bis 06.11.2025": days on which something takes place.
    private static bool IsPartOfSpan(string line, WrittenDate date)
    {
        string before = line[..date.Start].TrimEnd();
        string after = line[Math.Min(line.Length, date.Start + date.Length)..].TrimStart();
        bool follows = before.Length > 0 && before[^1] is '-' or '\u2013' && before.Length > 1
            && (char.IsDigit(before[^2]) || before[^2] is '.' or ' ' && before.Length > 2 && char.IsDigit(before[^3]));
        bool isFollowed = after is ['-' or '\u2013', _, ..] && WrittenDate.Find(after[1..], TimeZoneInfo.Utc) is { Start: < 2 };
        return follows || isFollowed;
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (TextWord word in TextWords.In(text, alone: Script.IsEastAsian))
            count += word.In(text).ContainsAnyExceptInRange('0', '9') ? 1 : 0;
        return count;
    }

    private static IElement Holder(IElement block, string text)
    {
        IElement holder = block;
        while (holder.Children.FirstOrDefault(c => PageDocument.LineOf(c).Contains(text, StringComparison.Ordinal)) is { } inner)
            holder = inner;
        return holder;
    }

    // A label that readers see counts more than a name that they do not.
    private static (DateMeaning Meaning, bool IsNamed) Meaning(DateMeaning label, IElement holder, IElement block)
    {
        IElement? outer = block.ParentElement is { LocalName: not "body" } parent ? parent : block;
        DateMeaning? named = HtmlNames.Outward(holder).TakeWhile(e => e != outer.ParentElement).Select(Named)
            .FirstOrDefault(meaning => meaning is not null);
        return (label != DateMeaning.Unclear ? label : named ?? DateMeaning.Unclear, named is not null);
    }

    private static DateMeaning? Named(IElement element)
    {
        string names = $"{element.ClassName} {element.Id}";
        // "published updated" marks a date that is both.
        DateMeaning? named = names.Length is < 4 or > 300 ? null
            : names.Contains("publish", StringComparison.OrdinalIgnoreCase) ? DateMeaning.Published : DateNames.Read(names)?.Meaning;
        return named ?? (element.LocalName == "time" ? DateMeaning.Unclear : null);
    }

    private static string Reason(DateMeaning label, bool isNamed, bool isAbove) =>
        label != DateMeaning.Unclear
            ? "labelled date" : isNamed ? "element named after a date" : isAbove ? "line above the headline" : "line below the headline";
}
