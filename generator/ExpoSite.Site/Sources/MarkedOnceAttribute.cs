namespace ExpoSite.Site.Sources;

/// <summary>A view that many pages show: one mark of what it holds serves all of them.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class MarkedOnceAttribute : Attribute;
