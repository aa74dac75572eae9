using System.Collections.Concurrent;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Sources;
using NetVips;

namespace ExpoSite.Cli.Pictures;

/// <summary>Makes each picture once: what an earlier build made comes from the cache. Thread-safe.</summary>
/// <param name="cache">What earlier builds made.</param>
/// <param name="media">The files that copies are made of.</param>
internal sealed class PictureMaker(PictureCache cache, MediaContents media)
{
    private readonly ConcurrentDictionary<string, DecodedPicture> expected = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> costs = new(StringComparer.Ordinal);
    private int made;
    private int reused;

    /// <summary>Pictures made by this run.</summary>
    public int Made => made;

    /// <summary>Pictures that the cache or the site had.</summary>
    public int Reused => reused;

    /// <summary>Says which pictures will be asked for, each once: what is decoded for one copy is then kept for the others.</summary>
    public void Expect(IEnumerable<PictureOrder> orders)
    {
        foreach (Diagnostic finding in CardLetters.Findings(orders.OfType<CardOrder>(), MachineTypefaces.Here))
            cache.Findings.Enqueue(finding);
        foreach (IGrouping<CopiedFile, CopyOrder> copies in orders.OfType<CopyOrder>().GroupBy(c => c.Source))
            expected[copies.Key.Path] = Decoded(copies.Key, copies.Count());
    }

    /// <summary>About how much work a picture is, where a page is 1; as little when the cache had it at the first question.</summary>
    public int CostOf(PictureOrder order) =>
        costs.GetOrAdd(NameOf(order), name => cache.Has(name) ? 1 : PictureCost.Of(order));

    /// <summary>The same for orders of which the same picture is made.</summary>
    public static ContentMark MarkOf(PictureOrder order) => ContentMark.Of(Encoding.UTF8.GetBytes(NameOf(order)));

    /// <summary>The site has the picture already.</summary>
    public void Reuse(PictureOrder order)
    {
        cache.Use(NameOf(order));
        Interlocked.Increment(ref reused);
    }

    /// <summary>The bytes of a picture, the same for the same key; or findings when it cannot be made.</summary>
    public Outcome<byte[]> Make(PictureOrder order)
    {
        DecodedPicture? decoded =
            order is CopyOrder { Source: var source } ? expected.GetValueOrDefault(source.Path) ?? Decoded(source, 1) : null;
        try
        {
            string name = NameOf(order);
            if (cache.Find(name) is { } kept)
            {
                Interlocked.Increment(ref reused);
                return new Outcome<byte[]>(kept, []);
            }

            byte[] picture = order switch
            {
                CopyOrder copy => PictureWorkshop.Copy(copy, decoded!.At(copy.Width)),
                CardOrder card => CardWorkshop.Card(card, card.Photo is { } photo ? media.Read(photo) : null),
                _ => throw new InvalidOperationException($"Nobody makes a {order.GetType().Name}."),
            };
            cache.Keep(name, picture);
            Interlocked.Increment(ref made);
            return new Outcome<byte[]>(picture, []);
        }
        catch (Exception e) when (e is VipsException || FileFault.Is(e))
        {
            return new Outcome<byte[]>([], [Refusal(order, e.Message)]);
        }
        finally
        {
            decoded?.Release();
        }
    }

    private static string NameOf(PictureOrder order) =>
        $"{order.Key}-{PictureLibrary.Version}{MachineMark(order)}.{order.Format.ToString().ToLowerInvariant()}";

    // A card is another one where another typeface of the machine writes a text of it.
    private static string MachineMark(PictureOrder order) => order is CardOrder card
        ? string.Concat(card.Texts.Select(t => CardType.MarkOf(t.Text, MachineTypefaces.Here))
            .Where(mark => mark.Length > 0).Select(mark => "-" + mark))
        : "";

    private DecodedPicture Decoded(CopiedFile source, int copies) => new(source.Picture!, () => media.Read(source), copies);

    private static Diagnostic Refusal(PictureOrder order, string reason)
    {
        string? path = (order as CopyOrder)?.Source.Path ?? (order as CardOrder)?.Photo?.Path;
        return WriteRules.PictureNotMade.At(path ?? "(generated)",
            $"A {order.Format} of this picture could not be made: {reason.Split('\n')[0].Trim()}", "save the picture again");
    }
}

/// <summary>What the pictures of one build took.</summary>
internal sealed class PictureWork(PictureCache cache, PictureMaker? maker)
{
    /// <summary>What was found while they were made.</summary>
    public IEnumerable<Diagnostic> Findings => cache.Findings;

    /// <summary>A part of the summary, with a space before it; empty when there were none.</summary>
    public string Summary => (maker?.Made ?? 0, maker?.Reused ?? 0) switch
    {
        (0, 0) => "",
        (0, var reused) => $" {Pictures(reused)} from the cache.",
        (var made, 0) => $" {Pictures(made)} made.",
        var (made, reused) => string.Create(CultureInfo.InvariantCulture, $" {Pictures(made)} made, {reused:#,0} from the cache."),
    };

    /// <summary>Ends a build that was written.</summary>
    public void Finish(DateTimeOffset now) => cache.Sweep(now);

    private static string Pictures(int count) => Quantity.Of(count, "picture");
}
