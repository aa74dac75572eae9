using ExpoSite.Site.Sources;

namespace ExpoSite.Site.Checking;

/// <summary>Compares the site with itself. A new one is a class like this and a line in <see cref="CheckList"/>.</summary>
internal interface ICheck
{
    /// <summary>What it does, for the finding that is made when it fails: <c>checking of links</c>.</summary>
    string Name { get; }

    /// <summary>The file that such a finding is about, or what stands for many.</summary>
    string Place => StageBoundary.AllStories;

    /// <summary>Reports what is wrong.</summary>
    /// <param name="site">All that there is to compare.</param>
    /// <param name="findings">What was found before, and what is added.</param>
    void Run(CheckedSite site, ICollection<Diagnostic> findings);
}
