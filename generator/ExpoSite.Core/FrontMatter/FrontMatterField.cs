using System.Collections.Immutable;

namespace ExpoSite.Core.FrontMatter;

/// <summary>The form of a front matter value.</summary>
public enum FieldForm
{
    Text,
    TextList,
    /// <summary>A list of which the first item counts, or a single text.</summary>
    FirstOfList,
    Uuid,
    /// <summary>A day (<c>2025-11-04</c>) or an instant with offset (<c>2025-11-04T09:30:00+08:00</c>).</summary>
    Time,
    Flag,
    Kind,
    Slug,
    AddressList,
    CorrectionList,
}

/// <summary>One key of the front matter.</summary>
/// <param name="Key">The canonical name, as it is written.</param>
/// <param name="Form">The form of its value.</param>
/// <param name="Description">What it means, for the reference page and for editors' tools.</param>
/// <param name="Aliases">Other names that are read as this key.</param>
public sealed record FrontMatterField(string Key, FieldForm Form, string Description, ImmutableArray<string> Aliases);
