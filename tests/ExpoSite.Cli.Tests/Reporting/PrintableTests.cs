using ExpoSite.Cli.Terminal;

namespace ExpoSite.Cli.Tests.Reporting;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("\e[2J", "\\u001B[2J")]
    [InlineData("\u0007\u009B31m\u007F", "\\u0007\\u009B31m\\u007F")]
    [InlineData("a\u202Eb\u2066c\u200F", "a\\u202Eb\\u2066c\\u200F")]
    [InlineData("a\rb\u2028c\uFEFF", "a\\u000Db\\u2028c\\uFEFF")]
    [InlineData("::error::x", ":\\u003Aerror::x")]
    [InlineData("  ::add-mask::x", "  :\\u003Aadd-mask::x")]
    [InlineData("x ::error::", "x ::error::")]
    [InlineData("##[error]x ###[group]", "##\\u005Berror]x ###\\u005Bgroup]")]
    [InlineData("#[1] ## [2]", "#[1] ## [2]")]
    [InlineData("Ṓ 日本 \u200Dé\t!", "Ṓ 日本 \u200Dé\t!")]
    public void What_commands_a_terminal_or_a_runner_is_shown_as_escapes(string written, string shown)
    {
        Assert.Equal(shown + "\n", Written(w => w.WriteLine(written)));
        Assert.Equal(
            shown + "\n" + shown, Written(w => w.Write(written + "\r\n" + written)).Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.Equal(shown, Written(w =>
        {
            foreach (char c in written)
                w.Write(c);
        }));
    }

    [Fact]
    public void Colours_are_the_programs_own()
    {
        Assert.Equal("\e[31mred\e[0m \\u001B[32m\n", Written(w => w.WritePainted(new Ink("red", "31"), " \e[32m", "  "), usesColor: true));
        Assert.Equal("red \\u001B[32m\n", Written(w => w.WritePainted(new Ink("red", "31"), " \e[32m")));
    }

    [Fact]
    public void A_command_of_the_programs_own_holds_no_second_one() =>
        Assert.Equal("::error::a ##\\u005Bgroup]\n:\\u003Ab\n", Written(w => w.WriteCommand("::error::a ##[group]\n::b")));

    private static string Written(Action<PrintableWriter> write, bool usesColor = false)
    {
        using var console = new StringWriter { NewLine = "\n" };
        using var writer = new PrintableWriter(console, usesColor);
        write(writer);
        return console.ToString();
    }
}
