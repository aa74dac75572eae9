using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace ExpoSite.Site.Theming;

/// <summary>What one page may cost, so that a slip in a template ends in a finding and not with the machine's memory.</summary>
internal static class TemplateLimits
{
    /// <summary>Statements of one template on one page.</summary>
    public const int MostSteps = 5_000_000;

    /// <summary>Partials within one another.</summary>
    public const int MostPartials = 50;

    /// <summary>Numbers of a range.</summary>
    public const int LongestRange = 10_000;

    /// <summary>Characters of a value, and items of a list.</summary>
    public const int LargestValue = 4_000_000;

    /// <summary>Characters of a page.</summary>
    public const int LargestPage = 32_000_000;

    private const int LongestNumberInFormat = 4;

    public static void Apply(TemplateOptions options)
    {
        options.MaxSteps = MostSteps;
        options.MaxRecursion = MostPartials;
        options.Assigned = (_, value, _) => new ValueTask<FluidValue>(Checked(value));
        foreach ((string name, FilterDelegate filter) in options.Filters.ToArray())
            options.Filters.AddFilter(name, Bounded(name, filter));
    }

    private static FilterDelegate Bounded(string name, FilterDelegate filter) => async (input, arguments, context) =>
    {
        if (input is HtmlValue markup)
            input = markup.Text;
        switch (name)
        {
            case "replace":
                Require(input.ToStringValue().Length
                    + (Occurrences(input.ToStringValue(), arguments.At(0).ToStringValue()) * arguments.At(1).ToStringValue().Length));
                break;
            case "join":
                RequireJoined(input, arguments.At(0).ToStringValue().Length, context);
                break;
            case "format_number" or "format_string" or "format_date" or "date"
                when Enumerable.Range(0, arguments.Count).Any(i => HasLongNumber(arguments.At(i).ToStringValue())):
                throw new TemplateLimitException($"The filter '{name}' is asked for too many digits.");
        }

        return Checked(await filter(input, arguments, context));
    };

    private static FluidValue Checked(FluidValue value)
    {
        if (value.Type == FluidValues.String)
            Require(value.ToStringValue().Length);
        else if (value is ArrayValue list)
            Require(list.Values.Count);
        return value;
    }

    private static void Require(long size)
    {
        if (size > LargestValue)
            throw new TemplateLimitException($"A value grows beyond {LargestValue / 1_000_000} million characters or items.");
    }

    private static void RequireJoined(FluidValue list, int separator, TemplateContext context)
    {
        long size = 0;
        foreach (FluidValue item in list.Enumerate(context))
        {
            size += item.ToStringValue().Length + separator;
            Require(size);
        }
    }

    private static long Occurrences(string text, string part) => part.Length == 0 ? 0 : text.AsSpan().Count(part);

    private static bool HasLongNumber(string format)
    {
        int digits = 0;
        foreach (char c in format)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits > LongestNumberInFormat)
                return true;
        }

        return false;
    }
}

/// <summary>A template costs more than a page may.</summary>
internal sealed class TemplateLimitException(string message) : FluidException(message);

/// <summary>Puts bounds around what Fluid itself does not bound: ranges, and what is captured.</summary>
internal sealed class TemplateBounds(PartialFiles partials) : AstRewriter
{
    protected override Statement VisitRenderStatement(RenderStatement renderStatement) =>
        new KeptPartial((RenderStatement)base.VisitRenderStatement(renderStatement), partials);

    protected override Expression VisitRangeExpression(RangeExpression rangeExpression) => new BoundedRange(rangeExpression);

    protected override Statement VisitCaptureStatement(CaptureStatement captureStatement)
    {
        TryRewriteStatements(captureStatement.Statements, out IReadOnlyList<Statement> inner);
        return new CaptureStatement(captureStatement.Identifier, [new BoundedBlock(inner)]);
    }

    private sealed class BoundedRange(RangeExpression range) : Expression
    {
        public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
        {
            decimal from = (await range.From.EvaluateAsync(context)).ToNumberValue();
            decimal to = (await range.To.EvaluateAsync(context)).ToNumberValue();
            return to - from <= TemplateLimits.LongestRange
                ? await range.EvaluateAsync(context)
                : throw new TemplateLimitException($"A range has more than {TemplateLimits.LongestRange} numbers.");
        }
    }

    private sealed class BoundedBlock(IReadOnlyList<Statement> statements) : Statement
    {
        public override async ValueTask<Completion> WriteToAsync(
            TextWriter output, System.Text.Encodings.Web.TextEncoder encoder, TemplateContext context)
        {
            using var bounded = new BoundedTextWriter(output, TemplateLimits.LargestValue);
            foreach (Statement statement in statements)
            {
                Completion completion = await statement.WriteToAsync(bounded, encoder, context);
                if (completion != Completion.Normal)
                    return completion;
            }

            return Completion.Normal;
        }
    }
}
