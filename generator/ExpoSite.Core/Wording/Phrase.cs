using System.Text.RegularExpressions;

namespace ExpoSite.Core.Wording;

/// <summary>A text of a language table, in one form or in one for each plural category.</summary>
/// <param name="Forms">By <see cref="PluralCategory"/>; null where the form is not given.</param>
public sealed partial record Phrase(ImmutableArray<string?> Forms)
{
    /// <summary>The value that chooses the form.</summary>
    public const string Count = "count";

    public static Phrase Of(string text) => new([null, null, null, null, null, text]);

    /// <summary>The form for a category; that of "other" where it has none of its own.</summary>
    public string Form(PluralCategory category) => Forms[(int)category] ?? Forms[(int)PluralCategory.Other] ?? "";

    /// <summary>The names of the values that it has a place for.</summary>
    public IEnumerable<string> Places =>
        Forms.OfType<string>().SelectMany(f => Place().Matches(f)).Select(m => m.Groups["name"].Value).Distinct();

    /// <summary>A form with its values, as plain text.</summary>
    public static string Fill(string form, Func<string, string?> valueOf) =>
        form.Contains('{', StringComparison.Ordinal) ? Place().Replace(form, m => valueOf(m.Groups["name"].Value) ?? m.Value) : form;

    /// <summary>
    /// A form with its values as markup: <c>[text]({address})</c> becomes a link, and all else that is no markup already is escaped.
    /// </summary>
    /// <param name="valueOf">A value as markup by its name.</param>
    /// <param name="addressOf">The same within an address, where nothing but the address may stand.</param>
    public static string FillMarkup(string form, Func<string, string?> valueOf, Func<string, string?>? addressOf = null)
    {
        string escaped = Escaped(form);
        var markup = new StringBuilder();
        int written = 0;
        foreach (Match link in Link().Matches(escaped))
        {
            markup.Append(Fill(escaped[written..link.Index], valueOf)).Append("<a href=\"")
                .Append(Fill(link.Groups["address"].Value, addressOf ?? valueOf)).Append("\">")
                .Append(Fill(link.Groups["text"].Value, valueOf)).Append("</a>");
            written = link.Index + link.Length;
        }

        return markup.Append(Fill(escaped[written..], valueOf)).ToString();
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"\[(?<text>[^\[\]]+)\]\((?<address>[^()\s]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
