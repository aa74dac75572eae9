using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Markdown;
using ExpoSite.Normalize.Runs;

namespace ExpoSite.Normalize.Pictures;

/// <summary>
/// The pictures that came inside one raw file. While the file is read they stand under addresses of a host that cannot exist
/// (RFC 6761); when the draft is whole, those that it shows get names in the media folder.
/// </summary>
internal sealed partial class PictureCollection(string path)
{
    /// <summary>Largest picture that is taken, in bytes.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    private const int MaxPictures = 100;
    private const int MaxSlugLength = 48;
    private const int HashDigits = 12;
    private const string Host = "https://media.invalid/";

    private readonly Dictionary<string, ReadOnlyMemory<byte>> contents = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> findings = [];

    /// <summary>True for an address that <see cref="Add"/> gave.</summary>
    public static bool IsOwn(string address) => address.StartsWith(Host, StringComparison.Ordinal);

    /// <summary>Takes a picture and returns the address under which the draft may show it, or null when it is left out.</summary>
    /// <param name="name">What the raw file calls it, for findings.</param>
    public string? Add(ReadOnlyMemory<byte> content, string name)
    {
        if (content.Length > MaxBytes)
            return LeaveOut($"The picture '{name}' has {content.Length / 1024 / 1024} MB; at most 10 MB are allowed.", "make it smaller");
        if (PictureHeader.Of(content.Span) is not { } picture)
            return LeaveOut($"'{name}' is not a picture that a page can show.", "save it as JPEG, PNG or WebP in input/media/");
        if (picture.IsDecoration)
            return null;
        string key = Convert.ToHexStringLower(SHA256.HashData(content.Span))[..HashDigits] + picture.Extension;
        if (!contents.ContainsKey(key) && contents.Count >= MaxPictures)
            return LeaveOut($"There are more than {MaxPictures} pictures.", "put the others into input/media/");
        contents.TryAdd(key, content);
        return Host + key;
    }

    /// <summary>Names a picture that is referred to but did not come along.</summary>
    public void ReportMissing(string name) =>
        LeaveOut(
            $"The picture '{name}' was not saved with the file.",
            "put it into input/media/ and write ![what it shows](/media/its-name.jpg) where it belongs");

    /// <summary>The draft with its pictures under their names in the media folder, the first of them standing for the story.</summary>
    public Draft Settle(Draft draft)
    {
        var media = new Dictionary<string, MediaFile>(StringComparer.Ordinal);
        foreach (Match shown in Shown().Matches(draft.Body))
            Name(shown.Groups["key"].Value, shown.Groups["alt"].Value, draft, media);
        if (draft.Image is { } stated && IsOwn(stated.Source))
            Name(stated.Source[Host.Length..], stated.AlternativeText, draft, media);
        if (media.Count == 0)
            return draft with { Diagnostics = draft.Diagnostics.AddRange(findings) };
        string body = Address()
            .Replace(draft.Body, a => media.TryGetValue(a.Groups["key"].Value, out MediaFile? file) ? "/media/" + file.Name : "");
        return draft with
        {
            Body = body,
            Image = ImageOf(draft, media),
            Media = [.. draft.Media, .. media.Values],
            Diagnostics = draft.Diagnostics.AddRange(findings),
        };
    }

    private static Picture? ImageOf(Draft draft, Dictionary<string, MediaFile> media)
    {
        if (draft.Image is { } stated && IsOwn(stated.Source))
            return media.TryGetValue(stated.Source[Host.Length..], out MediaFile? own) ? stated with { Source = own.Name } : null;
        if (draft.Image is { } local && !local.Source.Contains("://", StringComparison.Ordinal))
            return local;
        return Shown().Match(draft.Body) is { Success: true } first && media.TryGetValue(first.Groups["key"].Value, out MediaFile? file)
            ? new Picture(file.Name, PlainMarkdown.Inline(first.Groups["alt"].Value) is { Length: > 0 } alt ? alt : null,
                draft.Image?.Credit ?? PictureCredit.In(PlainMarkdown.Inline(first.Groups["title"].Value)))
            : draft.Image;
    }

    private void Name(string key, string? alternativeText, Draft draft, Dictionary<string, MediaFile> media)
    {
        if (media.ContainsKey(key) || !contents.TryGetValue(key, out ReadOnlyMemory<byte> content))
            return;
        string words = Slug.From(PlainMarkdown.Inline(alternativeText ?? ""), MaxSlugLength)?.Value
            ?? Slug.From(draft.Title, MaxSlugLength)?.Value ?? "picture";
        media.Add(key, new MediaFile($"{words}-{key}", content));
    }

    private string? LeaveOut(string what, string hint)
    {
        findings.Add(NormalizeRules.PictureLeftOut.At(path, what, hint));
        return null;
    }

    [GeneratedRegex(@"!\[(?<alt>(?:[^\]\\\n]|\\.)*)\]\(https://media\.invalid/(?<key>[0-9a-f]{12}\.[a-z]{3,4})(?: "
        + @"""(?<title>(?:[^""\\]|\\.)*)"")?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Shown();

    [GeneratedRegex(@"https://media\.invalid/(?<key>[0-9a-f]{12}\.[a-z]{3,4})", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
