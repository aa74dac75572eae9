using System.Globalization;
using System.Text.RegularExpressions;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>
/// Expressions of GitHub's workflows, as far as those of this repository go: literals, contexts, <c>! &amp;&amp; || == !=</c>, functions.
/// See https://docs.github.com/en/actions/reference/workflows-and-actions/expressions.
/// </summary>
/// <param name="context">The value of a name such as <c>steps.change.outputs.changed</c>; throws for one that no context has.</param>
/// <param name="function">What a function returns.</param>
internal sealed partial class Expression(Func<string, string> context, Func<string, string[], string> function)
{
    public const string True = "true";

    private string[] tokens = [];
    private int next;

    /// <summary>A text in which every <c>${{ }}</c> is replaced by its value.</summary>
    public string Fill(string text) => Braces().Replace(text, m => Evaluate(m.Groups[1].Value));

    /// <summary>True when a step or job with this condition runs.</summary>
    public bool Holds(string? condition)
    {
        string bare = Braces().Replace(condition ?? "success()", "$1");
        return IsTrue(Evaluate(StatusFunction().IsMatch(bare) ? bare : $"success() && ({bare})"));
    }

    public static string Of(bool value) => value ? True : "";

    // A text is true unless it is empty, also "false": only the literal is not.
    private static bool IsTrue(string value) => value.Length > 0;

    private string Evaluate(string text)
    {
        tokens = [.. Token().Matches(text).Select(m => m.Value)];
        next = 0;
        string value = Or();
        return next == tokens.Length ? value : throw new FormatException($"'{text}' is not understood from '{tokens[next]}' on.");
    }

    private string Or()
    {
        string value = And();
        while (Takes("||"))
            value = And() is var other && IsTrue(value) ? value : other;
        return value;
    }

    private string And()
    {
        string value = Equality();
        while (Takes("&&"))
            value = Equality() is var other && IsTrue(value) ? other : value;
        return value;
    }

    private string Equality()
    {
        string value = Unary();
        if (Takes("=="))
            return Of(value.Equals(Unary(), StringComparison.OrdinalIgnoreCase));
        return Takes("!=") ? Of(!value.Equals(Unary(), StringComparison.OrdinalIgnoreCase)) : value;
    }

    private string Unary()
    {
        if (Takes("!"))
            return Of(!IsTrue(Unary()));
        string token = tokens[next++];
        if (token == "(")
        {
            string inner = Or();
            Assert.True(Takes(")"));
            return inner;
        }

        if (token.StartsWith('\''))
            return token[1..^1].Replace("''", "'", StringComparison.Ordinal);
        return Takes("(") ? function(token, [.. Arguments()]) : token is "true" or "false" ? Of(token == True) : context(token);
    }

    private IEnumerable<string> Arguments()
    {
        while (!Takes(")"))
        {
            yield return Or();
            Takes(",");
        }
    }

    private bool Takes(string token)
    {
        bool isNext = next < tokens.Length && tokens[next] == token;
        next += isNext ? 1 : 0;
        return isNext;
    }

    /// <summary>The functions that ask for nothing but their arguments.</summary>
    public static string Pure(string name, string[] arguments) => name switch
    {
        "startsWith" => Of(arguments[0].StartsWith(arguments[1], StringComparison.OrdinalIgnoreCase)),
        "format" => string.Format(CultureInfo.InvariantCulture, arguments[0], [.. arguments[1..]]),
        _ => throw new NotSupportedException($"There is no function {name}() in these tests."),
    };

    [GeneratedRegex(@"\$\{\{\s*(.*?)\s*\}\}", RegexOptions.Singleline)]
    private static partial Regex Braces();

    [GeneratedRegex(@"\b(?:success|failure|always|cancelled)\(")]
    private static partial Regex StatusFunction();

    [GeneratedRegex(@"'(?:[^']|'')*'|&&|\|\||==|!=|[!(),]|[\w.-]+|\S")]
    private static partial Regex Token();
}
