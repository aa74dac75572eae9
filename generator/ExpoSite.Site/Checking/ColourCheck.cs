namespace ExpoSite.Site.Checking;

/// <summary>Colours of site.yml that nobody can read.</summary>
internal sealed class ColourCheck : ICheck
{
    public string Name => "checking colours";

    public string Place => "input/site.yml";

    public void Run(CheckedSite site, ICollection<Diagnostic> findings)
    {
        foreach (Diagnostic finding in site.Context.Tokens.Findings())
            findings.Add(finding);
    }
}
