using ExpoSite.Site.Outputs;

namespace ExpoSite.Site.Planning;

/// <summary>One kind of generated file. A new one is a class like this and a line in <see cref="OutputList"/>.</summary>
internal interface IOutput
{
    /// <summary>Every file of this kind, before any is rendered.</summary>
    IEnumerable<OutputFile> Plan(SiteContext site);
}
