using ExpoSite.Core.Content;
using ExpoSite.Core.Diagnostics;
using ExpoSite.Core.FrontMatter;
using ExpoSite.Site.Checking;

namespace ExpoSite.Site.Tests.WholeSite;

/// <summary>Pages of the site, and stories with keys of other programs, are held back as stories with the site's own keys are.</summary>
public sealed class WithheldPageTests
{
    private static SmallSite Site(string keys) => new SmallSite
    {
        Configuration = "title: Pier Gazette\nurl: https://example.org/\nnavigation:\n  - {title: Secret, url: /secret/}\n",
        Pages = [SmallSite.File("input/pages/secret.md", $"---\ntitle: Secret page\n{keys}\n---\nSecret words. ![](/media/secret.png)\n")],
        Media = [SmallSite.MediaFile("secret.png", "x")],
    }.With(SmallSite.Story("open", "title: Open\npublished: 2026-09-01"));

    public static TheoryData<string> TableKeys() => [.. WithholdingKeys.All.Select(k => k.Name)];

    // A line that holds back on 20 September 2026.
    private static string Line(string name)
    {
        WithholdingForm form = WithholdingKeys.Find(name)!.Form;
        string value = form switch
        {
            WithholdingForm.WhenTrue => "yes",
            WithholdingForm.WhenFalse => "no",
            WithholdingForm.UnlessPublic => "private",
            WithholdingForm.From => "2030-01-01",
            _ => "2026-09-02"
        };
        return name.Split('.') is [var outer, var inner] ? $"{outer}: {{{inner}: {value}}}" : $"{name}: {value}";
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("published: 2026-09-21")]
    [InlineData("date: 2030-01-01T10:00:00+02:00")]
    [InlineData("embargo: 2026-09-21T10:00:00Z")]
    [InlineData("expires: 2026-09-20T12:00:00Z")]
    public void A_page_that_is_held_back_is_in_no_output_and_is_told(string keys)
    {
        SmallSite site = Site(keys);
        Assert.DoesNotContain(site.Render(), f => f.Value.Contains("Secret words", StringComparison.Ordinal)
            || f.Value.Contains("Secret page", StringComparison.Ordinal) || f.Key.Contains("secret", StringComparison.Ordinal));
        SitePlan plan = site.Plan();
        Assert.Equal("Secret page", Assert.Single(plan.HeldBack).Title);
        Assert.Equal(3, Assert.Single(plan.Diagnostics, d => d.Rule == HeldBackCheck.HeldBack).Position.Line);
        Assert.Contains(plan.Diagnostics, d => d.Rule == CheckRules.DeadLink && d.Message.Contains("/secret/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_may_be_read_is_there_and_its_end_is_the_next_change()
    {
        SmallSite site = Site("published: 2026-09-01\nexpires: 2026-09-21T00:00:00Z");
        Assert.Contains("secret/index.html", site.Render().Keys);
        Assert.Equal(new DateTimeOffset(2026, 9, 21, 0, 0, 0, TimeSpan.Zero), site.Plan().NextChange);
        SmallSite draft = Site("draft: true");
        Assert.Contains("secret/index.html", (draft with { Options = draft.Options with { Drafts = true } }).Render().Keys);
    }

    [Fact]
    public void A_page_whose_time_cannot_be_read_is_an_error_and_not_published()
    {
        SitePlan plan = Site("published: next week").Plan();
        Assert.Contains(plan.Diagnostics, d => d.Rule == LoadRules.InvalidValue);
        Assert.DoesNotContain(plan.Files, f => f.Path == "secret/index.html");
    }

    [Theory]
    [MemberData(nameof(TableKeys))]
    public void A_key_of_another_program_holds_story_and_page_back_here_too(string name)
    {
        if (FrontMatterKeys.Table.Find(name) is null)
        {
            SitePlan plan = new SmallSite().With(SmallSite.Story("secret", $"title: Secret\npublished: 2026-09-01\n{Line(name)}"),
                SmallSite.Story("open", "title: Open\npublished: 2026-09-01")).Plan();
            Assert.Equal("Secret", Assert.Single(plan.HeldBack).Title);
            Assert.Contains(plan.Diagnostics, d => d.Rule == CheckRules.ForeignHold && d.Position.Line == 5);
            Assert.DoesNotContain(plan.Diagnostics, d => d.Rule == LoadRules.UnknownKey);
        }

        if (name != "published")
            Assert.Equal("Secret page", Assert.Single(Site(Line(name)).Plan().HeldBack).Title);
    }

    [Fact]
    public void A_key_that_may_hold_back_by_its_words_does_and_one_about_a_part_does_not()
    {
        SitePlan plan = new SmallSite().With(
            SmallSite.Story("secret", "title: Secret\npublished: 2026-09-01\nonlyForStaff: {hiddenFromReaders: true}"),
            SmallSite.Story("open", "title: Open\npublished: 2026-09-01\ncover: {hidden: true}\ncomment_status: closed")).Plan();
        Assert.Equal("Secret", Assert.Single(plan.HeldBack).Title);
        Assert.Contains(plan.Diagnostics, d => d.Rule == CheckRules.ForeignHold);
    }

    [Fact]
    public void Each_story_that_lists_leave_out_as_a_copy_is_named_with_the_one_that_stands_for_it()
    {
        SitePlan plan = new SmallSite().With(
            SmallSite.Story("tugs", "title: Tugs\npublished: 2026-09-01"),
            SmallSite.Story("quiet", "title: Quiet\npublished: 2026-09-02\ncopyOf: tugs")).Plan();
        Diagnostic finding = Assert.Single(plan.Diagnostics, d => d.Rule == CheckRules.HiddenCopy);
        Assert.Equal("input/articles/quiet.md", finding.Position.Path);
        Assert.Contains("input/articles/tugs.md", finding.Message, StringComparison.Ordinal);
    }
}
