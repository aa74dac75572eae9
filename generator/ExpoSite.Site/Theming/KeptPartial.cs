using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Views;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace ExpoSite.Site.Theming;

/// <summary>
/// A <c>render</c> tag. What a partial makes of a card, some words and the site alone is the same on every page: it is made once.
/// </summary>
internal sealed class KeptPartial(RenderStatement render, PartialFiles partials) : Statement
{
    private const int FirstSize = 2_048;

    private readonly KeptTexts kept = partials.TextsOf(render);
    private readonly Lazy<bool> isAlike = new(() => PartialReads.AreGiven(render, partials));

    public override ValueTask<Completion> WriteToAsync(TextWriter output, TextEncoder encoder, TemplateContext context)
    {
        if (output is not ImmediateTextWriter writer || !isAlike.Value || KeyOf(context) is not { } key)
            return render.WriteToAsync(output, encoder, context);
        if (kept.Find(key) is not { } text)
            return RenderAsync(key, writer, encoder, context);
        context.IncrementSteps();
        writer.WriteUtf8(text);
        return new ValueTask<Completion>(Completion.Normal);
    }

    protected override Statement Accept(AstVisitor visitor) => visitor.Visit(render);

    private async ValueTask<Completion> RenderAsync(KeptKey key, ImmediateTextWriter output, TextEncoder encoder, TemplateContext context)
    {
        var made = new ArrayBufferWriter<byte>(FirstSize);
        using var text = new Utf8TextWriter(made);
        using var writer = new BoundedTextWriter(text, TemplateLimits.LargestPage);
        TemplateOptions.UndefinedDelegate undefined = context.Undefined;
        bool isSound = true;
        context.Undefined = name =>
        {
            // Each page tells what it lacks.
            isSound = false;
            return undefined(name);
        };
        await render.WriteToAsync(writer, encoder, context);
        context.Undefined = undefined;
        output.WriteUtf8(isSound ? kept.Keep(key, made.WrittenSpan.ToArray()) : made.WrittenSpan);
        return Completion.Normal;
    }

    // Other views than cards and the site are made anew for each page.
    private KeptKey? KeyOf(TemplateContext context)
    {
        var key = new KeptKey(context.Options, null, "");
        foreach (AssignStatement argument in render.AssignStatements)
        {
            ValueTask<FluidValue> evaluation = argument.Value.EvaluateAsync(context);
            if (!evaluation.IsCompletedSuccessfully)
                return null;
            FluidValue value = evaluation.Result;
            if (value is ViewValue { Value: CardView card } && key.Card is null)
                key = key with { Card = card };
            else if (value is StringValue words && key.Words.Length == 0)
                key = key with { Words = words.ToStringValue() };
            else
                return null;
        }

        return key;
    }
}

/// <summary>What a partial is given.</summary>
/// <param name="Site">The site in one language: each has its own words and its own name.</param>
/// <param name="Card">One card, or none.</param>
/// <param name="Words">One text, or none.</param>
internal readonly record struct KeptKey(TemplateOptions Site, CardView? Card, string Words)
{
    // Each story has one card.
    public bool Equals(KeptKey other) =>
        ReferenceEquals(Site, other.Site) && ReferenceEquals(Card, other.Card) && Words == other.Words;

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Site), RuntimeHelpers.GetHashCode(Card), Words.Length);
}

/// <summary>What one partial has made of one kind of arguments, in UTF-8. Thread-safe.</summary>
internal sealed class KeptTexts
{
    private readonly ConcurrentDictionary<KeptKey, byte[]> texts = new();
    private readonly ConcurrentDictionary<CardView, byte[]> ofCards = new(ReferenceEqualityComparer.Instance);

    public byte[]? Find(KeptKey key) => texts.GetValueOrDefault(key);

    /// <summary>Keeps a text; one array for all words that make no difference to a card.</summary>
    public byte[] Keep(KeptKey key, byte[] text)
    {
        byte[] first = key.Card is null ? text : ofCards.GetOrAdd(key.Card, text);
        return texts.GetOrAdd(key, first.AsSpan().SequenceEqual(text) ? first : text);
    }
}
