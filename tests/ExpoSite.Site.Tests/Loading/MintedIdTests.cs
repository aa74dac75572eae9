using System.Text;
using ExpoSite.Core.Configuration;
using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Site.Articles;
using ExpoSite.StoryFiles;

namespace ExpoSite.Site.Tests.Loading;

public sealed class MintedIdTests
{
    private static readonly Guid Id = new("11111111-2222-4333-8444-555555555555");

    [Theory]
    [InlineData("---\ntitle: A\n---\nText\n", "---\nid: ID\ntitle: A\n---\nText\n")]
    [InlineData("---\r\ntitle: A\r\n---\r\nText", "---\r\nid: ID\r\ntitle: A\r\n---\r\nText")]
    [InlineData("---\ntitle: A\n...\nText\n---\nid: x\n", "---\nid: ID\ntitle: A\n...\nText\n---\nid: x\n")]
    [InlineData("---\ntitle: A\nid:\n---\nText", "---\ntitle: A\nid: ID\n---\nText")]
    [InlineData("---\ntitle: A\nid:  # none yet\nlang: en\n---\nText", "---\ntitle: A\nid: ID  # none yet\nlang: en\n---\nText")]
    [InlineData("---\nID: ~\ntitle: A\n---\nText", "---\nID: ID\ntitle: A\n---\nText")]
    [InlineData("---\n\"id\": \"\"\ntitle: A\n---\nText", "---\n\"id\": ID\ntitle: A\n---\nText")]
    [InlineData("---\nid: null # later\ntitle: A\n---\nText", "---\nid: ID # later\ntitle: A\n---\nText")]
    [InlineData("---\n# a comment\n  title: A\n  lang: en\n---\nText", "---\n  id: ID\n# a comment\n  title: A\n  lang: en\n---\nText")]
    [InlineData("---\n{title: A, lang: en}\n---\nText", "---\n{id: ID, title: A, lang: en}\n---\nText")]
    [InlineData("---\n{title: A, id: '', lang: en}\n---\nText", "---\n{title: A, id: ID, lang: en}\n---\nText")]
    [InlineData("---\n---\nText", "---\nid: ID\n---\nText")]
    [InlineData("\uFEFF---\ntitle: Käse 🎉\nid: ''\n---\nText", "\uFEFF---\ntitle: Käse 🎉\nid: ID\n---\nText")]
    public void An_id_is_written_where_it_belongs_and_no_other_byte_changes(string text, string expected)
    {
        foreach (Encoding encoding in (
            Encoding[])[new UTF8Encoding(false), .. text[0] == '\uFEFF' ? (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode] : []])
        {
            byte[]? minted = MintedId.Write(encoding.GetBytes(text), Id);

            Assert.Equal(WithId(expected), minted is null ? null : encoding.GetString(minted));
            Assert.Null(MintedId.Write(minted, Guid.NewGuid()));
        }
    }

    [Theory]
    [InlineData("---\n\"id\": 11111111-2222-4333-8444-555555555550\ntitle: A\n---\nText")]
    [InlineData("---\n'ID' : 11111111-2222-4333-8444-555555555550\ntitle: A\n---\nText")]
    [InlineData("---\nid: no uuid\ntitle: A\n---\nText")]
    [InlineData("---\ntitle: [A\n---\nText")]
    [InlineData("Text")]
    public void Where_an_id_stands_or_none_can_be_written_the_file_is_left_alone(string text) =>
        Assert.Null(MintedId.Write(Encoding.UTF8.GetBytes(text), Id));

    [Theory]
    [InlineData("id:\n")]
    [InlineData("id: ''\n")]
    [InlineData("id: ~\n")]
    public void An_empty_id_is_none(string line)
    {
        Outcome<Article> read = ArticleReader.Read(
            SmallSite.File("input/articles/a.md", $"---\ntitle: A\npublished: 2025-03-01\n{line}---\nText\n"), new SiteConfig
            { Title = "T", Url = "https://example.org/" });

        Assert.Equal(LoadRules.EmptyId, Assert.Single(read.Diagnostics).Rule);
        Assert.False(read.Value!.Places.ContainsKey("id"));
    }

    private static string WithId(string text) => text.Replace(": ID", $": {Id}", StringComparison.Ordinal);
}
