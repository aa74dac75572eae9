namespace ExpoSite.Site.Checking;

/// <summary>What stories state, against what is known and against each other.</summary>
internal sealed class FactCheck : ICheck
{
    public string Name => "comparing facts";

    public void Run(CheckedSite site, ICollection<Diagnostic> findings)
    {
        foreach (Diagnostic finding in site.Loaded.Facts.Run(site.Index.Stories.Select(s => s.Article)))
            findings.Add(finding);
    }
}
