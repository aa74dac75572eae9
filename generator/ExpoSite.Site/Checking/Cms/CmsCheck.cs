using ExpoSite.Site.Loading;
using ExpoSite.Yaml;

namespace ExpoSite.Site.Checking.Cms;

/// <summary>
/// What a CMS in <c>admin/</c> would do that nobody wants: forms that lack what the site has, and stories that it would save with another
/// meaning.
/// </summary>
internal static class CmsCheck
{
    public const string Configuration = "admin/config.yml";

    public static IEnumerable<Diagnostic> Run(SiteSources sources, LoadedSite site)
    {
        if (sources.Cms.FirstOrDefault(f => f.Path == Configuration) is not { } file)
            return [];
        var findings = new List<Diagnostic>();
        var yaml = new YamlSource(file.Path, Encoding.UTF8.GetString(file.Content.Span), 1);
        if (yaml.ReadMapping(findings) is not { } config)
            return findings;
        if (config.Child("backend") is YamlMappingNode backend
            && backend.Child("repo") is YamlScalarNode { Value: CmsConfig.NoRepository } repository)
        {
            findings.Add(CmsRules.NoRepository.At(
                yaml.PlaceOf(repository), "The repository is still a placeholder.",
                "write its owner and name, for example  repo: our-expo/newsroom"));
        }

        if (Fields(config) is not { } fields)
            return findings;
        findings.AddRange(MissingChoices(yaml, fields, site));
        FieldKey[] keys = [.. FrontMatterKeys.Table.Keys.Where(k => Find(fields, k.Name) is not null)];
        findings.AddRange(sources.Articles.SelectMany(a => CmsStory.Changed(a, keys, site.Config.TimeZone)));
        return findings;
    }

    private static YamlSequenceNode? Fields(YamlMappingNode config) =>
        (config.Child("collections") as YamlSequenceNode)?.Children.OfType<YamlMappingNode>()
            .FirstOrDefault(c => c.Child("name") is YamlScalarNode { Value: CmsConfig.Stories })?.Child("fields") as YamlSequenceNode;

    private static YamlMappingNode? Find(YamlSequenceNode fields, string name) =>
        fields.Children.OfType<YamlMappingNode>().FirstOrDefault(f => (f.Child("name") as YamlScalarNode)?.Value == name);

    private static IEnumerable<Diagnostic> MissingChoices(YamlSource yaml, YamlSequenceNode fields, LoadedSite site)
    {
        (string Field, IEnumerable<string> Names)[] all =
        [
            (FrontMatterKeys.Category.Name, site.Config.Categories.Select(c => c.Name)),
            (FrontMatterKeys.Authors.Name, site.Config.Authors.Select(a => a.Name)),
            (FrontMatterKeys.Language.Name, site.Config.Languages.Select(l => l.Tag)),
            (FrontMatterKeys.Expo.Name, site.Knowledge.Expos.Select(e => e.Id.Value)),
        ];
        foreach ((string field, IEnumerable<string> names) in all)
        {
            // A field for any text lacks nothing.
            if (Find(fields, field)?.Child("options") is not YamlSequenceNode options)
                continue;
            HashSet<string> offered =
                [.. options.Children.Select(o => (((o as YamlMappingNode)?.Child("value") ?? o) as YamlScalarNode)?.Value ?? "")];
            string[] missing = [.. names.Where(n => !offered.Contains(n))];
            if (missing.Length > 0)
            {
                yield return CmsRules.MissingChoice.At(yaml.PlaceOf(options),
                    $"The form does not offer {string.Join(", ", missing.Select(m => $"'{m}'"))} as '{field}'.",
                    "add it to the options, or remove the file and run  exposite init --cms");
            }
        }
    }
}
