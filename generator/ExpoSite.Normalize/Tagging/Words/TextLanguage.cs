namespace ExpoSite.Normalize.Tagging.Words;

/// <summary>Which language's words a text is made of.</summary>
internal static class TextLanguage
{
    private const int FewWords = 25;
    private const double FewFunctionWords = 0.15;

    private static readonly LanguageWords None = new() { Code = "" };

    /// <param name="declared">BCP 47 tag that the page states, or null. Templates state wrong ones, so a text of some length speaks for itself.</param>
    public static LanguageWords Of(string? declared, IReadOnlyList<TagToken> tokens)
    {
        if (tokens.Count < FewWords)
            return Declared(declared);
        LanguageWords best = LanguageLists.All.MaxBy(l => tokens.Count(t => l.IsFunctionWord(t.Lower)))!;
        return tokens.Count(t => best.IsFunctionWord(t.Lower)) >= tokens.Count * FewFunctionWords ? best : None;
    }

    private static LanguageWords Declared(string? tag) => tag is null
        ? LanguageLists.English
        : LanguageLists.All.FirstOrDefault(l => tag.StartsWith(l.Code, StringComparison.OrdinalIgnoreCase)) ?? None;
}
