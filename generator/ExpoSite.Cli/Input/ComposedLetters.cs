namespace ExpoSite.Cli.Input;

/// <summary>Whether this machine takes letters with accents apart, as the search index and addresses need it.</summary>
internal static class ComposedLetters
{
    /// <summary>A finding when it does not.</summary>
    public static Diagnostic? Missing => Check(text => text.Normalize(NormalizationForm.FormD));

    /// <param name="takeApart">What the machine makes of a text.</param>
    internal static Diagnostic? Check(Func<string, string> takeApart) => takeApart("\u00E9") == "e\u0301" ? null
        : WriteRules.LettersNotComposed.At(
            "(program)", "Unicode is switched off on this machine: words with accents will not be found by the search.",
            "unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, and install ICU if it is missing");
}
