namespace ExpoSite.Site.Views;

/// <summary>Markup that is written as it is. Every other text is escaped.</summary>
public sealed record Html(string Markup)
{
    public override string ToString() => Markup;
}
