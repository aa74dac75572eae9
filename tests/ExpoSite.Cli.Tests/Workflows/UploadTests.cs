using System.Text;
using System.Text.RegularExpressions;
using static ExpoSite.Cli.Tests.Workflows.UploadedNewsroom;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>Editors upload files on GitHub's page: the workflows run step by step, with git, on a repository of their own.</summary>
public sealed partial class UploadTests
{
    private const string Branch = "lio-patch-1";
    private const string Story = "input/articles/2025-09-14-hall-7-opens-early.md";

    [Fact]
    public void A_pasted_text_becomes_a_story_on_the_branch_of_its_pull_request_and_is_answered()
    {
        using var room = new UploadedNewsroom();
        string trunk = room.Origin.Tip("trunk")!;
        string upload = room.Origin.Upload(Branch, ("input/raw/hall 7.txt", Pasted("Hall 7 opens early")));
        Assert.True(room.RunPullRequest(Branch), Told(room));

        Assert.Equal(["github-actions[bot]: Stories of uploaded files", "Lio: Add files via upload"], room.Origin.Log(Branch)[..2]);
        string made = room.Origin.Tip(Branch)!;
        Assert.Equal(upload, room.Origin.Tip(Branch + "~1"));
        Assert.Contains("title: Hall 7 opens early\n", room.Origin.Read(made, Story), StringComparison.Ordinal);
        Assert.Contains("input/normalized.tsv", room.Origin.Files(made));
        Assert.Equal("success", room.StatusOf(made));
        string answer = Assert.Single(room.Comments());
        Assert.Contains("### 1 story from 1 uploaded file\n", answer, StringComparison.Ordinal);
        Assert.Contains($"- **[Hall 7 opens early](https://github.example/our/news/blob/{Branch}/{Story})**, 2025-09-14, ", answer,
            StringComparison.Ordinal);
        Assert.Contains(". New. Made of `input/raw/hall 7.txt`.\n", answer, StringComparison.Ordinal);
        Assert.Contains("### [Download the preview](https://github.example/our/news/actions/runs/1/artifacts/7)", answer, StringComparison.Ordinal);
        Assert.Contains("The check passed.", answer, StringComparison.Ordinal);
        Assert.Contains("Hall 7 opens early", File.ReadAllText(room.Host.Path("artifacts/preview/changes.html")), StringComparison.Ordinal);
        Assert.Equal((trunk, 0), (room.Origin.Tip("trunk"), room.Host.Deploys));
        Assert.DoesNotContain(room.Host.Log, l => l.Contains(GithubHost.Token, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_read_already_is_not_committed_again_and_the_answer_is_written_anew()
    {
        using var room = new UploadedNewsroom();
        room.Origin.Upload(Branch, ("input/raw/hall.txt", Pasted("Hall 7 opens early")));
        Assert.True(room.RunPullRequest(Branch), Told(room));
        string first = room.Origin.Tip(Branch)!;
        Assert.True(room.RunPullRequest(Branch), Told(room));
        Assert.Equal(first, room.Origin.Tip(Branch));
        Assert.Contains(" Nothing changed since it was read.", Assert.Single(room.Comments()), StringComparison.Ordinal);

        room.Origin.Upload(Branch, ("input/raw/second.txt", Pasted("Quay trains run late")));
        Assert.True(room.RunPullRequest(Branch), Told(room));
        Assert.Contains("### 2 stories from 2 uploaded files\n", Assert.Single(room.Comments()), StringComparison.Ordinal);
        Assert.Equal(2, room.Origin.Log(Branch).Count(l => l.StartsWith("github-actions", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_run_that_is_started_again_pushes_nothing()
    {
        using var room = new UploadedNewsroom();
        string upload = room.Origin.Upload(Branch, ("input/raw/hall.txt", Pasted("Hall 7 opens early")));
        Assert.True(room.Preview(Branch), Told(room));
        string artifacts = File.ReadAllText(room.Host.Path("api/actions/runs/1/artifacts.json"));
        room.RunUpload(Branch, upload, isGreen: true);
        string made = room.Origin.Tip(Branch)!;
        File.WriteAllText(room.Host.Path("api/actions/runs/2/artifacts.json"), artifacts);
        Assert.True(room.RunUpload(Branch, upload, isGreen: true)["write"], Told(room));
        Assert.Equal(made, room.Origin.Tip(Branch));
    }

    [Fact]
    public void A_change_beside_the_stories_that_comes_before_the_push_stays_below_them()
    {
        using var room = new UploadedNewsroom();
        string upload = room.Origin.Upload(Branch, ("input/raw/hall.txt", Pasted("Hall 7 opens early")));
        string rival = room.Origin.Commit(upload, ("README.md", Bytes("Words beside the site.\n")));
        Assert.True(room.Preview(Branch), Told(room));
        room.Host.BeforeNextPush(room.Origin.ScriptToPoint(Branch, rival));
        Assert.True(room.RunUpload(Branch, upload, isGreen: true)["write"], Told(room));

        Assert.Equal(rival, room.Origin.Tip(Branch + "~1"));
        Assert.Contains(Story, room.Origin.Files(room.Origin.Tip(Branch)!));
        Assert.Equal("success", room.StatusOf(room.Origin.Tip(Branch)!));
    }

    [Fact]
    public void What_somebody_uploads_or_deletes_before_the_push_wins_and_its_own_run_reads_it()
    {
        using var room = new UploadedNewsroom();
        string upload = room.Origin.Upload(Branch, ("input/raw/hall.txt", Pasted("Hall 7 opens early")));
        string rival = room.Origin.Commit(
            upload, ("input/raw/hall.txt", null), ("input/raw/quay.txt", Pasted("Quay trains run late")));
        Assert.True(room.Preview(Branch), Told(room));
        room.Host.BeforeNextPush(room.Origin.ScriptToPoint(Branch, rival));
        Assert.True(room.RunUpload(Branch, upload, isGreen: true)["write"], Told(room));
        Assert.Equal(rival, room.Origin.Tip(Branch));
        Assert.Empty(room.Comments());

        Assert.True(room.RunPullRequest(Branch), Told(room));
        string[] files = room.Origin.Files(room.Origin.Tip(Branch)!);
        Assert.DoesNotContain(Story, files);
        Assert.Contains("input/articles/2025-09-14-quay-trains-run-late.md", files);
    }

    [Fact]
    public void No_file_name_is_a_command_or_markup()
    {
        using var room = new UploadedNewsroom();
        string[] names =
        [
            "a $(touch pwned) `touch pwned`.txt", "b'; touch pwned; '.txt", "c\" && touch pwned \".txt", "d\n::error::pwned.txt", "-e --all.txt",
            "f ${{ github.token }} é 展.txt", "<img src=x>@everyone [g](https:x).txt", "*.txt", @"h\t.txt",
        ];
        room.Origin.Upload(Branch, [.. names.Select((n, i) => ("input/raw/" + n, (byte[]?)Pasted($"Hall number {(char)('k' + i)}{i} opens early")))]);
        Assert.True(room.RunPullRequest(Branch), Told(room));

        string made = room.Origin.Tip(Branch)!;
        Assert.Equal(names.Length, room.Origin.Files(made).Count(f => f.StartsWith("input/articles/", StringComparison.Ordinal)));
        Assert.DoesNotContain(room.Origin.Files(made), f => f.Contains("pwned", StringComparison.Ordinal) && !f.StartsWith("input/raw/", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(room.Host.Path("machines"), "pwned", SearchOption.AllDirectories));
        Assert.DoesNotContain(room.Host.Log.SelectMany(l => l.Split('\n')), l => l.StartsWith("::error::", StringComparison.Ordinal));
        string answer = Assert.Single(room.Comments());
        Assert.Contains(@"- `input/raw/h\t.txt`: **Please look:** Nothing reads a file with a backslash in its name.", answer, StringComparison.Ordinal);
        Assert.Contains("Made of ``` input/raw/a $(touch pwned) `touch pwned`.txt ```.", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\n::error", answer, StringComparison.Ordinal);
        Assert.All(Lines(answer).Where(l => l.Contains("everyone", StringComparison.Ordinal)),
            l => Assert.Contains("`input/raw/<img src=x>@everyone [g](https:x).txt`", l, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_with_a_hint_and_stays_and_the_others_become_stories()
    {
        using var room = new UploadedNewsroom();
        room.Origin.Upload(Branch,
            ("input/raw/plan.pdf", Bytes("%PDF-1.4\n")), ("input/raw/long.txt", new byte[9 << 20]),
            ("input/raw/hall.txt", Pasted("Hall 7 opens early")), ("input/notes.docx", Bytes("x")));
        Assert.False(room.RunPullRequest(Branch));

        string made = room.Origin.Tip(Branch)!;
        string[] files = room.Origin.Files(made);
        Assert.All((string[])["input/raw/plan.pdf", "input/raw/long.txt", "input/notes.docx", Story], f => Assert.Contains(f, files));
        Assert.Equal("failure", room.StatusOf(made));
        string answer = Assert.Single(room.Comments());
        Assert.Contains("- `input/raw/plan.pdf`: **no story was made of it.** The file stays where it is.\n  - **Wrong:** ", answer, StringComparison.Ordinal);
        Assert.Contains("at most 8 MB of this format are read. Put each story into a separate file.", answer, StringComparison.Ordinal);
        Assert.Contains("### [Download the preview](", answer, StringComparison.Ordinal);
        Assert.Contains("Nothing reads 'notes.docx' in this folder", answer, StringComparison.Ordinal);
        Assert.Contains("**The check found errors:** [what is wrong, and what to do](https://github.example/our/news/actions/runs/1)", answer,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_somebody_edited_stays_and_the_new_reading_is_offered_beside_it()
    {
        using var room = new UploadedNewsroom();
        room.Origin.Upload(Branch, ("input/raw/hall.txt", Pasted("Hall 7 opens early")));
        room.RunPullRequest(Branch);
        string edited = room.Origin.Read(room.Origin.Tip(Branch)!, Story).Replace("an hour earlier", "two hours earlier", StringComparison.Ordinal);
        room.Origin.Upload(Branch, (Story, Bytes(edited)), ("input/raw/hall.txt", Bytes(
            Encoding.UTF8.GetString(Pasted("Hall 7 opens early")) + "\nThe fair ends on Friday, and the doors then close at four.\n")));
        room.RunPullRequest(Branch);

        string made = room.Origin.Tip(Branch)!;
        Assert.Equal(edited, room.Origin.Read(made, Story));
        Assert.Contains("doors then close at four", room.Origin.Read(made, Story.Replace(".md", ".proposed.md", StringComparison.Ordinal)), StringComparison.Ordinal);
        string answer = Assert.Single(room.Comments());
        Assert.Contains(" Edited by hand, and kept.", answer, StringComparison.Ordinal);
        Assert.Contains("The new reading is beside it: [`input/articles/2025-09-14-hall-7-opens-early.proposed.md`]", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_the_default_branch_has_already_is_told_although_the_branch_began_before_it()
    {
        using UploadedNewsroom room = Behind("second.txt");
        Assert.Equal("Lio: Add files via upload", room.Origin.Log(Branch)[0]);
        Assert.Contains("'Hall 7 opens early' is also in 'input/raw/hall.txt'. Delete the raw file that you do not need.", room.Comments()[^1],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_that_lacks_stories_of_the_default_branch_gets_them_first_so_that_the_record_merges()
    {
        using UploadedNewsroom room = Behind("quay.txt", "Quay trains run late");
        string made = room.Origin.Tip(Branch)!;
        Assert.Equal(["github-actions[bot]: Stories of uploaded files", "github-actions[bot]: Bring the branch up to date"],
            room.Origin.Log(Branch)[..2]);
        Assert.All((string[])[Story, "input/articles/2025-09-14-quay-trains-run-late.md"], f => Assert.Contains(f, room.Origin.Files(made)));
        string record = room.Origin.Read(made, "input/normalized.tsv");
        Assert.All((string[])["hall.txt", "quay.txt"], f => Assert.Contains($"\tinput/raw/{f}\n", record, StringComparison.Ordinal));
        Assert.Equal(record, room.Origin.Read(room.Origin.Merge(Branch, "trunk"), "input/normalized.tsv"));
    }

    [Fact]
    public void A_story_of_the_default_branch_that_the_branch_lacks_is_rewritten()
    {
        using UploadedNewsroom room = Behind("a copy.txt");
        Assert.Contains("source: input/raw/a copy.txt\n", room.Origin.Read(room.Origin.Tip(Branch)!, Story), StringComparison.Ordinal);
        Assert.Contains(" Read anew. ", room.Comments()[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_uploaded_straight_to_the_default_branch_waits_on_a_branch_of_its_own()
    {
        using var room = new UploadedNewsroom();
        string before = room.Origin.Tip("trunk")!;
        room.Origin.Upload("trunk", ("input/raw/hall.txt", Pasted("Hall 7 opens early")));
        string upload = room.Origin.Upload("trunk", ("input/raw/quay.txt", Pasted("Quay trains run late")));
        Assert.All(room.RunPush(before).Values, Assert.True);

        Assert.Equal((upload, 0), (room.Origin.Tip("trunk"), room.Host.Deploys));
        string made = room.Origin.Tip($"stories-{upload}")!;
        Assert.Equal(upload, room.Origin.Tip($"stories-{upload}~1"));
        Assert.Equal(2, room.Origin.Files(made).Except(room.Origin.Files(upload)).Count(f => f.StartsWith("input/articles/", StringComparison.Ordinal)));
        string answer = Assert.Single(room.CommentsOn(upload));
        Assert.Contains($"### [Open the pull request with these stories](https://github.example/our/news/compare/trunk...stories-{upload}?expand=1)",
            answer, StringComparison.Ordinal);
        Assert.Empty(room.Comments());

        // The site is published without the stories, and its run says that they are missing.
        room.Host.PagesUrl = GithubHost.Domain;
        Assert.All(room.Host.Run("publish", "push").Values, Assert.True);
        Assert.True(File.Exists(Path.Combine(room.Host.Live, "2025/11/opening/index.html")));
        Assert.False(Directory.Exists(Path.Combine(room.Host.Live, "2025/09")));
        Assert.Contains(room.Host.Log, l => l.Contains("::warning file=input/raw/hall.txt", StringComparison.Ordinal));
        room.Host.PagesUrl = "";

        // Once more: nothing is made twice. And after the merge there is nothing left to do.
        room.RunPush(before);
        Assert.Equal(made, room.Origin.Tip($"stories-{upload}"));
        Assert.True(room.RunPullRequest($"stories-{upload}"), Told(room));
        string[] branches = room.Origin.Branches();
        room.Origin.Point("trunk", room.Origin.Merge($"stories-{upload}", "trunk"));
        Assert.Equal(["read"], room.RunPush(before).Keys);
        Assert.Equal(branches, room.Origin.Branches());
    }

    [Fact]
    public void What_cannot_be_read_on_the_default_branch_is_told_at_its_commit()
    {
        using var room = new UploadedNewsroom();
        string before = room.Origin.Tip("trunk")!;
        string upload = room.Origin.Upload("trunk", ("input/raw/plan.pdf", Bytes("%PDF-1.4\n")));
        Assert.False(room.RunPush(before)["read"]);
        Assert.Equal(["trunk"], room.Origin.Branches());
        Assert.Contains("- `input/raw/plan.pdf`: **no story was made of it.**", Assert.Single(room.CommentsOn(upload)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_of_a_fork_is_not_written_and_its_pull_request_is_told_what_to_do()
    {
        using var room = new UploadedNewsroom();
        string upload = room.Origin.Upload(Branch, ("input/raw/hall.txt", Pasted("Hall 7 opens early")));
        Assert.True(room.RunPullRequest(Branch, "stranger"), Told(room));
        Assert.Equal(upload, room.Origin.Tip(Branch));
        string answer = Assert.Single(room.Comments());
        Assert.Contains("because it is in another repository (a fork)", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Hall 7", answer, StringComparison.Ordinal);
        Assert.Contains("Hall 7 opens early", File.ReadAllText(room.Host.Path("artifacts/preview/changes.html")), StringComparison.Ordinal);
        room.RunPullRequest(Branch, "stranger");
        Assert.Single(room.Comments());
    }

    [Fact]
    public void A_pull_request_without_uploads_gets_no_answer()
    {
        using var room = new UploadedNewsroom();
        room.Origin.Upload(Branch, ("theme/site.css", Bytes("p { margin: 0 }\n")));
        string before = room.Origin.Tip(Branch)!;
        Assert.True(room.RunPullRequest(Branch), Told(room));
        Assert.Equal((before, 0), (room.Origin.Tip(Branch), room.Comments().Length));
    }

    [Theory]
    [InlineData(".github/workflows/publish.yml")]
    [InlineData("theme/templates/story.liquid")]
    [InlineData("input/site.yml")]
    [InlineData("input/raw/hall.txt")]
    public void A_commit_that_touches_more_than_stories_is_refused(string path)
    {
        using var room = new UploadedNewsroom();
        string upload = room.Origin.Upload(Branch, ("input/raw/hall.txt", Pasted("Hall 7 opens early")));
        Assert.True(room.Preview(Branch), Told(room));
        room.Origin.Bundle(room.Origin.Commit(upload, (path, Bytes("x\n")), (Story, Bytes("x\n"))), room.Host.Path("artifacts/upload/stories.bundle"));
        Assert.False(room.RunUpload(Branch, upload, isGreen: true)["write"]);
        Assert.Contains("The commit touches files that are no stories.", string.Concat(room.Host.Log), StringComparison.Ordinal);
        Assert.Equal(upload, room.Origin.Tip(Branch));
        Assert.Contains("**The stories could not be put on the branch.**", Assert.Single(room.Comments()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_commit_on_another_one_than_was_read_is_refused()
    {
        using var room = new UploadedNewsroom();
        string upload = room.Origin.Upload(Branch, ("input/raw/hall.txt", Pasted("Hall 7 opens early")));
        Assert.True(room.Preview(Branch), Told(room));
        string other = room.Origin.Upload("other", ("theme/site.css", Bytes("p { margin: 0 }\n")));
        room.Origin.Bundle(room.Origin.Commit(other, (Story, Bytes("x\n"))), room.Host.Path("artifacts/upload/stories.bundle"));
        Assert.False(room.RunUpload(Branch, upload, isGreen: true)["write"]);
        Assert.Equal(upload, room.Origin.Tip(Branch));
    }

    [Fact]
    public void A_job_that_may_write_contents_runs_no_program_and_only_for_branches_of_the_repository()
    {
        WorkflowJob[] writers =
            [.. WorkflowFile.Jobs("newsroom-upload").Where(j => j.Permissions.GetValueOrDefault("contents") == "write")];
        WorkflowJob write = Assert.Single(writers);
        Assert.Contains("workflow_run.head_repository.full_name == github.repository", write.Condition!, StringComparison.Ordinal);
        string[] actions = ["actions/checkout", "actions/download-artifact"];
        Assert.All(write.Steps.Select(s => s.Uses).OfType<string>(), used => Assert.Contains(used.Split('@')[0], actions));
        Assert.All(WorkflowFile.Jobs("newsroom-upload").Where(j => j.Steps.Any(s => s.Uses?.StartsWith("$/", StringComparison.Ordinal) == true)),
            job => Assert.All(job.Permissions.Values, right => Assert.Equal("read", right)));
    }

    [Theory]
    [InlineData("newsroom-upload")]
    [InlineData("newsroom-pull-request")]
    [InlineData("newsroom")]
    public void No_script_has_a_value_of_the_event_in_its_text_and_no_push_is_forced(string workflow)
    {
        string[] scripts = [.. WorkflowFile.Jobs(workflow).SelectMany(j => j.Steps).Select(s => s.Run).OfType<string>()];
        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal));
        Assert.All(scripts, script => Assert.DoesNotMatch(ForcedPush(), script));
    }

    // A branch that began before a story was merged, and brings another copy of its text, or another text.
    private static UploadedNewsroom Behind(string name, string title = "Hall 7 opens early")
    {
        var room = new UploadedNewsroom();
        room.Origin.Upload(Branch, ("input/raw/" + name, Pasted(title)));
        room.Origin.Upload("other", ("input/raw/hall.txt", Pasted("Hall 7 opens early")));
        Assert.True(room.RunPullRequest("other"), Told(room));
        room.Origin.Point("trunk", room.Origin.Merge("other", "trunk"));
        Assert.True(room.RunPullRequest(Branch), Told(room));
        return room;
    }

    private static string Told(UploadedNewsroom room) => string.Join('\n', room.Host.Log.TakeLast(60));

    private static string[] Lines(string text) => text.Split('\n');

    [GeneratedRegex(@"push[^\n]*(--force|-f\b|\s\+|""\+)")]
    private static partial Regex ForcedPush();
}
