namespace ExpoSite.Normalize.Tests.Mail;

/// <summary>What people and programs write in mails without markup.</summary>
public sealed class PlainMailTests
{
    private static readonly string[] Paragraphs = Raws.Body.ReplaceLineEndings("\n").Split("\n\n");

    [Theory]
    [InlineData("============", "------------")]
    [InlineData("------------", "------------")]
    public void An_underlined_line_is_a_heading_of_a_part(string first, string second)
    {
        string text = Read($"At the quay\n{first}\n\n{Paragraphs[0]}\n\nIn the hall\n{second}\n{Paragraphs[1]}");
        Assert.Contains("title: Sails\n", text, StringComparison.Ordinal);
        Assert.Equal($"## At the quay\n\n{Paragraphs[0]}\n\n## In the hall\n\n{Paragraphs[1]}", Raws.BodyOf(text));
    }

    [Fact]
    public void A_row_of_signs_between_two_parts_loses_no_text() => Assert.Equal($"{Paragraphs[0]}\n\n{Paragraphs[1]}\n\n{Paragraphs[2]}",
        Raws.BodyOf(Read($"{Paragraphs[0]}\n\n{Paragraphs[1]}\n\n*************\n\n{Paragraphs[2]}")));

    [Fact]
    public void Addresses_are_links_and_tag_nothing()
    {
        string text = Read($"{Paragraphs[0]}\n\nMore at <https://example.org/quay>, or (https://example.org/fair).");
        Assert.EndsWith("More at https://example.org/quay, or (https://example.org/fair).\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("- https", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_programs_write_for_pictures_and_addresses_is_left_out() => Assert.EndsWith("\n\nWrite to press@example.org today.",
        Raws.BodyOf(Read($"{Paragraphs[0]}\n\n[cid:image001.png@01D]\n\nWrite to press@example.org<mailto:press@example.org> today.")),
        StringComparison.Ordinal);

    [Fact]
    public void Wrapped_lines_of_a_script_without_spaces_are_joined_without_one() => Assert.Equal(
        "港湾見本市は三月十二日に新しい展示館を開館します。展示館は水上に浮かび、四十の出展者が入ります。\n\n見学者は桟橋から直接入場できます。",
        Raws.BodyOf(Read("港湾見本市は三月十二日に新しい展示館を開館します。展示館は水上に浮か\nび、四十の出展者が入ります。\n\n見学者は桟橋から直接入場できます。")));

    [Fact]
    public void Flowed_text_of_a_script_without_spaces_is_joined_without_them() => Assert.Equal(
        "見学者は桟橋から直接入場できます。展示館は水上に浮かびます。", Raws.BodyOf(Read(
            "見学者は桟橋から直接 \n入場できます。展示館は水上に浮かびます。", "; format=flowed; delsp=yes")));

    private static string Read(string text, string flow = "") => Assert.Single(Raws.Run(Raws.Text("a.eml",
        $"From: Ines Calder <ines@example.org>\nDate: Wed, 12 Mar 2031 10:00:00 +0000\nSubject: Sails\nContent-Type: text/plain; charset=utf-8{flow}\n"
        + $"Content-Transfer-Encoding: 8bit\n\n{text}\n")).Files).Text;
}
