namespace ExpoSite.Site.Theming;

internal static class CoverArt
{
    public static string Svg(Guid id, int color) =>
        $"<svg class=\"cover c{color}\" viewBox=\"0 0 1200 675\" aria-hidden=\"true\" focusable=\"false\"><circle r=\"{id.ToByteArray()[0]}\"/></svg>";
}
