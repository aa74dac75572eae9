using System.Text;
using CsCheck;
using ExpoSite.Core.Text;

namespace ExpoSite.Core.Tests;

public sealed class SlugPropertyTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Gen.String["aB1 -_.'’/\\é\u0301ßİ进口博览会\u200D\U0001F4A1"]);

    [Fact]
    public void A_slug_made_of_a_slug_is_the_same() =>
        Texts.Sample(text => Slug.From(text) is not { } slug || Slug.From(slug.Value)?.Value == slug.Value);

    [Fact]
    public void A_slug_is_a_safe_name_for_a_file_and_an_address() =>
        Texts.Sample(text => Slug.From(text) is not { } slug || IsSafe(slug.Value));

    [Fact]
    public void A_slug_is_never_longer_than_asked_for() =>
        Gen.Select(Texts, Gen.Int[2, 40]).Sample((text, most) => Slug.From(text, most) is not { } slug || slug.Value.Length <= most);

    [Fact]
    public void A_text_with_a_letter_or_digit_has_a_slug() =>
        Texts.Sample(text => !text.EnumerateRunes().Any(r => r.Value != Rune.ReplacementChar.Value && Rune.IsLetterOrDigit(r))
            || Slug.From(text) is not null);

    private static bool IsSafe(string slug) =>
        slug[0] != '-' && slug[^1] != '-'
        && !slug.Contains("--", StringComparison.Ordinal)
        && slug.IsNormalized(NormalizationForm.FormC)
        && slug.EnumerateRunes().All(r => r.Value == '-' || Rune.IsLetterOrDigit(r) || Rune.GetUnicodeCategory(
            r) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
}
