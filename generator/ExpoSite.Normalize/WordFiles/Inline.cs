using AngleSharp.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.WordFiles;

/// <summary>How a piece of text is set.</summary>
[Flags]
internal enum TextStyle { Plain = 0, Bold = 1, Italic = 2, Struck = 4 }

/// <summary>A piece of a paragraph's text in one style, or a line break.</summary>
/// <param name="Text">Its text; a line feed alone for a break.</param>
/// <param name="Address">Where it links to, or null.</param>
internal sealed record Inline(string Text, TextStyle Style, string? Address)
{
    private static readonly (TextStyle Style, string Element)[] Elements =
        [(TextStyle.Bold, "b"), (TextStyle.Italic, "i"), (TextStyle.Struck, "s")];

    private bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>Appends the pieces to an element. Word cuts text into many runs: neighbours of one style become one element.</summary>
    public static void Append(IElement target, IReadOnlyList<Inline> pieces)
    {
        Inline[] settled = [.. pieces.Select(
            (p, i) => p.IsBlank && i > 0 && i + 1 < pieces.Count ? p with { Style = pieces[i - 1].Style & pieces[i + 1].Style } : p)];
        foreach (Inline[] link in Runs(settled, p => p.Address ?? ""))
        {
            IElement holder = target;
            if (link[0].Address is { } address && link.Any(p => !p.IsBlank))
            {
                holder = NodeChildren.Append(target, "a");
                holder.SetAttribute("href", address);
            }

            Append(holder, link, 0);
        }
    }

    private static void Append(IElement target, Inline[] pieces, int depth)
    {
        if (depth == Elements.Length)
        {
            foreach (Inline piece in pieces)
                AppendText(target, piece.Text);
            return;
        }

        (TextStyle style, string element) = Elements[depth];
        foreach (Inline[] run in Runs(pieces, p => p.Style & style))
        {
            bool isSet = (run[0].Style & style) != 0 && run.Any(p => !p.IsBlank);
            Append(isSet ? NodeChildren.Append(target, element) : target, run, depth + 1);
        }
    }

    private static void AppendText(IElement target, string text)
    {
        if (text == "\n")
            NodeChildren.Append(target, "br");
        else
            NodeChildren.Add(target, target.Owner!.CreateTextNode(text));
    }

    private static IEnumerable<Inline[]> Runs<TKey>(Inline[] pieces, Func<Inline, TKey> key)
        where TKey : notnull
    {
        int start = 0;
        for (int i = 1; i <= pieces.Length; i++)
        {
            if (i < pieces.Length && key(pieces[i]).Equals(key(pieces[start])))
                continue;
            yield return pieces[start..i];
            start = i;
        }
    }
}
