using System.CommandLine;

namespace ExpoSite.Cli.Commands;

/// <summary>Options of commands. The value of one that is not given is null, or false for a flag.</summary>
internal static class CommandOption
{
    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    /// <param name="helpName">What its value is called in the help.</param>
    public static Option<string?> Text(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName };

    public static Option<string?> BaseUrl() =>
        Text("--base-url", "URL", "Address at which the site is published, instead of url in site.yml");

    public static Option<string?> Published() => Text(
        "--published", "URL|DIR|FILE",
        "The site as it is published now: ids, former addresses and the times of stories in feeds follow from its published.json");

    public static Option<bool> FirstPublish() => Flag(
        "--first-publish", "With --published: nothing was published there by this program yet, whatever stands there");

    /// <summary>A text that has a value when it is not given.</summary>
    public static Option<string> Text(string name, string helpName, string description, string normally) =>
        new(name) { Description = description, HelpName = helpName, DefaultValueFactory = _ => normally };

    /// <summary>What is no whole number, or out of its bounds, is a usage error.</summary>
    /// <param name="most">The largest value; the smallest is 0.</param>
    public static Option<int?> Number(string name, string helpName, int most, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            string given = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= most)
                return number;
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} must be a number from 0 to {most}, not '{given}'."));
            return null;
        },
    };
}
