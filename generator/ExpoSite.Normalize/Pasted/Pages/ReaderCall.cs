using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>What pages say to the reader rather than of the story: "Get the app", "Klicken Sie hier", and teasers that break off.</summary>
internal static partial class ReaderCall
{
    /// <summary>True for a line that opens with a verb by which pages call upon their readers.</summary>
    public static bool Opens(string line) => Verb().IsMatch(line);

    /// <summary>True for a line that ends with an ellipsis, in brackets or not.</summary>
    public static bool BreaksOff(string line) =>
        line.AsSpan().TrimEnd(']') is var text
            && (text.EndsWith("…", StringComparison.Ordinal) || text.EndsWith("...", StringComparison.Ordinal));

    [GeneratedRegex(@"^\W*((get|sign|click|tap|download|follow|subscribe|watch|read|see|join|check|visit|find|discover|learn|listen"
        + @"|enter|try|install|view|support|donate|contact|share|send|tell|stay|don['’]t|jetzt|hier|klick\w*|unterstütz\w*"
        + @"|folge\w*|mehr|lesen"
        + @"|abonn\w*|melde\w*|clique[zr]?|clic|haga|haz|sigue|síguenos|lea|mira|ver|voir|lire|découvr\w*|inscri\w*|suivez|rejoi\w*)\b(?!-)"
        + @"|点击|扫码|扫一扫|下载)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Verb();
}
