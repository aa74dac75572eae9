using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ExpoSite.Architecture.Tests;

/// <summary>Summaries of an assembly's types and members, from the documentation file beside it.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly Dictionary<string, XElement> members;

    private XmlDocumentation(Dictionary<string, XElement> members) => this.members = members;

    public static XmlDocumentation Of(Assembly assembly)
    {
        XDocument file = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"));
        return new(file.Descendants("member").ToDictionary(m => (string)m.Attribute("name")!));
    }

    /// <summary>Markdown of a type's summary; empty when it has none.</summary>
    public string Summary(Type type) => Markdown(Find("T:" + type.FullName)?.Element("summary"));

    /// <summary>Markdown of a property's summary, or of the parameter of a record that it comes from; empty when there is none.</summary>
    public string Summary(PropertyInfo property)
    {
        string type = property.DeclaringType!.FullName!;
        return Markdown(
            Find($"P:{type}.{property.Name}")?.Element("summary")
            ?? Find("T:" + type)?.Elements("param").FirstOrDefault(p => (string?)p.Attribute("name") == property.Name));
    }

    /// <summary>Texts in code type within a summary.</summary>
    public IEnumerable<string> Codes(string id) => Find(id)?.Element("summary")?.Elements("c").Select(c => c.Value) ?? [];

    private XElement? Find(string id) => members.GetValueOrDefault(id);

    private static string Markdown(XElement? text) =>
        text is null
            ? "" : Space().Replace(string.Concat(text.Nodes().Select(Markdown)), " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);

    private static string Markdown(XNode node) => node switch
    {
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see => $"`{ThemeContract.SnakeCase(((string)see.Attribute("cref")!).Split('.')[^1])}`",
        XElement other => other.Value,
        XText plain => plain.Value,
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
