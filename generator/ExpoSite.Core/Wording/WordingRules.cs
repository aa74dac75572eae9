using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Core.Wording;

/// <summary>EXPO41xx: the words that stand around stories, by language.</summary>
public static class WordingRules
{
    public static readonly DiagnosticRule UnfitText = new(
        "EXPO4101", Severity.Warning, "A text of the interface has a place for a value that it never gets",
        "Texts in theme/i18n/ and under words in site.yml may have places for values, such as {count}. Which values a text gets is seen in "
            + "the English table. This text is left as it was.");

    public static readonly DiagnosticRule UnknownWord = new("EXPO4102", Severity.Warning, "A text of the interface is shown nowhere",
        "Its key is none that the program or a template asks for. Most often it is misspelt.");

    public static readonly DiagnosticRule MissingWords = new(
        "EXPO4103", Severity.Warning, "A language has no words for a part of the interface",
        "What is missing is shown in English. A table in theme/i18n/ gives the words of a language; it has the keys of en.yml, and a file "
            + "that has only some of them is fine for a region (de-AT.yml) or for words that one site wants to change.");
}
