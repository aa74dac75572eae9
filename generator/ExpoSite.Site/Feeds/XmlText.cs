namespace ExpoSite.Site.Feeds;

/// <summary>Text that XML 1.0 (section 2.2) allows, without the control characters that it advises against.</summary>
internal static class XmlText
{
    /// <summary>The text without the characters that XML forbids.</summary>
    public static string Clean(string text) => ForbiddenCharacters.Remove(text);
}
