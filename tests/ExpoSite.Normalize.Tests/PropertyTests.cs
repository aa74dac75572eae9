using CsCheck;
using ExpoSite.Normalize.Runs;
using YamlDotNet.RepresentationModel;
using YamlScalar = ExpoSite.Core.Yaml.YamlScalar;

namespace ExpoSite.Normalize.Tests;

public sealed class PropertyTests
{
    private static readonly Gen<string> Lines = Gen.OneOf(
        Gen.String[0, 60],
        OneOf(
            "Recommended", "Industry", "By /Mar 9, 2031", "12 March 2031", "By Ines Calder", "Share", "Fair Opens Harbour of Ideas\" Hall",
            "Robots Learn to Fold Sails", "• a point", "© 2031 The Courier",
            "This is a sentence that is long enough to count as prose in any reading.", "---"));

    private static readonly Gen<string> Texts = Lines.Array[0, 40].Select(lines => string.Join('\n', lines));

    [Fact]
    public void Arbitrary_text_never_throws_and_a_second_run_changes_nothing() => Texts.Array[1, 3].Sample(
        texts =>
        {
            RawFile[] raws = [.. texts.Select((text, i) => Raws.Text($"{i}.txt", text))];
            NormalizeResult first = Normalizer.Run(raws, [], Raws.Options);
            NormalizeResult second = Normalizer.Run(raws, Raws.OnDisk(first), Raws.Options);
            return second.Files.All(f => f.Action == MarkdownAction.Unchanged)
                && first.Files.Select(f => (f.Path, f.Text)).SequenceEqual(second.Files.Select(f => (f.Path, f.Text)));
        },
        iter: 150);

    [Fact]
    public void A_YAML_scalar_reads_back_as_the_text_that_it_was_made_of() => Gen.OneOf(
        Gen.String, OneOf(
            "yes", "2031-03-12", "1e3", "0x1F", "12:30", "a: b", "a #b", "- x", "'", "\"a\" b", "a\nb", "~", "key:", "💡 lamp", "\u2028"))
        .Where(text => !text.Any(char.IsSurrogate) || text.EnumerateRunes().All(r => r.Value != 0xFFFD))
        .Sample(text =>
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader($"key: {YamlScalar.From(text)}\n"));
            return ((YamlMappingNode)yaml.Documents[0].RootNode)["key"] is YamlScalarNode { Value: { } value } && value == text;
        });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
