using System.Text;
using System.Xml;
using CsCheck;
using ExpoSite.Core.Text;

namespace ExpoSite.Core.Tests;

public sealed class ForbiddenCharactersTests
{
    [Theory]
    [InlineData("hall\uFFFE plan", "hall plan", "U+FFFE")]
    [InlineData("a\u0000b", "ab", "U+0000")]
    [InlineData("a\u000Bb\fc", "a b c", "U+000B")]
    [InlineData("a\uFDD0b", "ab", "U+FDD0")]
    [InlineData("a\U0001FFFEb", "ab", "U+1FFFE")]
    [InlineData("a\u0085b", "a b", "U+0085")]
    public void They_are_removed_and_named(string text, string clean, string name)
    {
        Assert.Equal(clean, ForbiddenCharacters.Remove(text));
        Assert.Equal(name, ForbiddenCharacters.Name(text, ForbiddenCharacters.IndexIn(text)));
    }

    [Fact]
    public void Lone_surrogates_are_removed_and_pairs_stay() =>
        Assert.Equal("a😀b", ForbiddenCharacters.Remove("a" + '\uD83D' + "😀" + '\uDE00' + "b" + '\uD800'));

    [Fact]
    public void Each_is_found_wherever_it_stands_and_no_other_character_is()
    {
        foreach (char c in Enumerable.Range(0, 0x10000).Select(i => (char)i))
        {
            bool isForbidden = c is not ('\t' or '\n' or '\r')
                && (char.IsControl(c) || char.IsSurrogate(c) || c is (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF');
            Assert.Equal(isForbidden ? 70 : -1, ForbiddenCharacters.IndexIn(new string('a', 70) + c + new string('b', 70)));
        }
    }

    [Fact]
    public void The_first_of_several_kinds_is_found() =>
        Assert.Equal(3, ForbiddenCharacters.IndexIn("😀a\uD800b\uFFFEc\uFDD0d\u0085e\u0001"));

    [Fact]
    public void What_is_left_can_be_normalized_encoded_and_written_as_XML() =>
        Gen.Int[0, 0xFFFF].Select(i => (char)i).Array[0, 40].Select(c => new string(c)).Sample(
            text =>
            {
                string clean = ForbiddenCharacters.Remove(text);
                XmlConvert.VerifyXmlChars(clean);
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean)) == clean
                    && clean.Normalize(NormalizationForm.FormD).Length >= 0 && ForbiddenCharacters.IndexIn(clean) < 0;
            },
            iter: 3_000,
            threads: 1,
            seed: new PCG(1, 1).ToString());
}
