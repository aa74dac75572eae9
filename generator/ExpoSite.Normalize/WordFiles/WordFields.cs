using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.WordFiles;

/// <summary>Fields that are open at a place: their code is no text, their result is, and a HYPERLINK field makes a link of it.</summary>
internal sealed partial class WordFields
{
    private const int MaxDepth = 32;
    private const int MaxCode = 4000;

    private readonly Stack<Field> open = new();

    /// <summary>True where text is to be read: in no field's code, and in no result that only a page shows.</summary>
    public bool IsText => open.All(f => f is { IsResult: true, IsDropped: false });

    /// <summary>Where the text links to, or null.</summary>
    public string? Address => open.Select(f => f.Address).FirstOrDefault(a => a is not null);

    public void Begin()
    {
        if (open.Count < MaxDepth)
            open.Push(new Field());
    }

    public void Code(string text)
    {
        if (open.TryPeek(out Field? field) && !field.IsResult && field.Code.Length < MaxCode)
            field.Code.Append(text);
    }

    public void Separate()
    {
        if (!open.TryPeek(out Field? field))
            return;
        string code = field.Code.ToString().Trim();
        field.IsResult = true;
        field.IsDropped = OnPageOnly().IsMatch(code);
        field.Address = Hyperlink().Match(code) is { Success: true } link ? link.Groups[1].Value : null;
    }

    public void End() => open.TryPop(out _);

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();
        public bool IsResult { get; set; }
        public bool IsDropped { get; set; }
        public string? Address { get; set; }
    }

    [GeneratedRegex("^HYPERLINK\\s+\"([^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hyperlink();

    [GeneratedRegex(@"^(?:TOC|TOA|INDEX|PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OnPageOnly();
}
