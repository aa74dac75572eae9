using System.Text.RegularExpressions;

namespace ExpoSite.Site.Theming;

/// <summary>Turns what Fluid says of a template into findings with a place.</summary>
internal static partial class TemplateErrors
{
    /// <summary>A parse error; Fluid gives the place as <c>at (line:column)</c>, 1-based.</summary>
    public static Diagnostic FromParser(SourceText source, string error)
    {
        Match place = PlaceInMessage().Match(error);
        SourcePosition position = place.Success
            ? new SourcePosition(source.Path, Number(place.Groups[1]), Number(place.Groups[2]))
            : SourcePosition.WholeFile(source.Path);
        string message = error[..(place.Success ? place.Index : Math.Max(0, error.IndexOf('\n', StringComparison.Ordinal)))].Trim();
        return ThemeRules.InvalidTemplate.At(position, message.Length > 0 ? message + "." : "The template does not parse.",
            "check that every {% tag %} has its end tag, and every {{ its }}");
    }

    /// <summary>A name that no view model has; its place is where the name stands in the template or one of its partials.</summary>
    public static Diagnostic UnknownMember(string member, SourceText source, IEnumerable<ThemeTemplate> all)
    {
        string name = member[(member.LastIndexOf('.') + 1)..];
        IEnumerable<SourceText> texts = all.Select(t => t.Source).OrderBy(t => t.Path, StringComparer.Ordinal).Prepend(source);
        foreach (SourceText text in texts)
        {
            Match found = Regex.Match(text.Text, $@"\b{Regex.Escape(name)}\b", RegexOptions.CultureInvariant);
            if (found.Success)
                return Finding(text.At(found.Index));
        }

        return Finding(SourcePosition.WholeFile(source.Path));

        Diagnostic Finding(SourcePosition place) => ThemeRules.UnknownMember.At(
            place, $"'{name}' is not known here.", NearestName.Of(name, ViewModelOptions.MemberNames) is { } near
                ? $"did you mean '{near}'?" : "theme/CONTRACT.md lists what templates see");
    }

    public static Diagnostic FromRendering(Exception error, SourceText source)
    {
        bool missing = error is FileNotFoundException;
        string message = missing ? $"The partial '{error.Message}' does not exist." : error.Message.TrimEnd('.') + ".";
        DiagnosticRule rule = missing ? ThemeRules.MissingTemplate : ThemeRules.RenderFailed;
        return rule.At(SourcePosition.WholeFile(source.Path), message, missing ? "look for it in theme/partials/" : null);
    }

    /// <summary>True for what is thrown at a limit: of this program's, or of Fluid's steps and partials.</summary>
    public static bool IsCostly(Exception error) =>
        error is TemplateLimitException or OutOfMemoryException or InsufficientExecutionStackException
        || (error is InvalidOperationException && error.Message.Contains("maximum", StringComparison.OrdinalIgnoreCase));

    /// <summary>A limit has no place of its own: what repeats is named.</summary>
    public static Diagnostic TooCostly(Exception error, SourceText source)
    {
        Match loop = Repetition().Match(source.Text);
        string message = error is TemplateLimitException ? error.Message
            : $"The template takes more than {TemplateLimits.MostSteps} steps, or more than {TemplateLimits.MostPartials} nested partials.";
        return ThemeRules.TooCostly.At(loop.Success ? source.At(loop.Index) : SourcePosition.WholeFile(source.Path), message,
            "look for a loop over too much, a value that grows in a loop, or a partial that renders itself");
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\{%-?\s*(for|tablerow|render|include)\b|\(\s*\w+\s*\.\.", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Repetition();

    [GeneratedRegex(@"at \((\d+):(\d+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceInMessage();
}
