namespace ExpoSite.Core.FrontMatter;

/// <summary>What a value does to its story.</summary>
public enum WithholdingEffect
{
    /// <summary>It may not appear until a person has looked at it.</summary>
    Draft,
    /// <summary>It may not appear before the time that the value names.</summary>
    From,
    /// <summary>It may not appear from the time on that the value names.</summary>
    Until,
}

/// <summary>A value that keeps its story from readers.</summary>
/// <param name="Known">The key of <see cref="WithholdingKeys"/>; null for one that is known to nobody here and may mean it by its
/// words.</param>
public sealed record Withholding(StatedValue Stated, WithholdingEffect Effect, WithholdingKey? Known)
{
    /// <summary>What the value does, or null for one that keeps nobody from reading.</summary>
    public static Withholding? Of(StatedValue stated)
    {
        if (WithholdingWords.IsOfPart(stated.Key))
            return null;
        if (WithholdingKeys.Find(stated.Key) is { } known)
            return EffectOf(known.Form, stated) is { } effect ? new Withholding(stated, effect, known) : null;
        return WithholdingWords.Form(stated) is { } form && EffectOf(form, stated) is { } likely
            ? new Withholding(stated, likely, null) : null;
    }

    /// <summary>All that keep a story from readers, in their order.</summary>
    public static IEnumerable<Withholding> AllOf(IEnumerable<StatedValue> values) => values.Select(Of).OfType<Withholding>();

    private static WithholdingEffect? EffectOf(WithholdingForm form, StatedValue stated) => form switch
    {
        WithholdingForm.WhenTrue => stated.Flag == false || WithholdingWords.IsPart(stated.Value) ? null : WithholdingEffect.Draft,
        WithholdingForm.WhenFalse => WhenFalse(stated),
        WithholdingForm.UnlessPublic => stated.Flag == true || WithholdingWords.IsPublic(stated.Value) ? null : WithholdingEffect.Draft,
        WithholdingForm.From => stated.MayBeTime ? WithholdingEffect.From
            : stated.Flag == false && !WithholdingWords.SaysPublish(stated.Key) ? null : WithholdingEffect.Draft,
        _ => stated.MayBeTime ? WithholdingEffect.Until : stated.Flag == false ? null : WithholdingEffect.Draft,
    };

    // "published: soon" does not mean yes; "permalink: /2026/" is not a time.
    private static WithholdingEffect? WhenFalse(StatedValue stated)
    {
        if (stated.Flag == false || WithholdingWords.IsHidden(stated.Value))
            return WithholdingEffect.Draft;
        if (stated.Flag == true || WithholdingWords.IsPublic(stated.Value) || !WithholdingWords.SaysPublish(stated.Key))
            return null;
        return stated.MayBeTime ? WithholdingEffect.From : WithholdingKeys.Find(stated.Key) is null ? null : WithholdingEffect.Draft;
    }
}
