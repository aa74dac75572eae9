using System.CommandLine;

namespace ExpoSite.Cli.Commands;

/// <summary>Options that take a whole number.</summary>
internal static class NumberOption
{
    /// <summary>An option whose value is null when it is not given; what is no number, or out of its bounds, is a usage error.</summary>
    /// <param name="name">With its hyphens.</param>
    /// <param name="helpName">What its value is called in the help.</param>
    /// <param name="most">The largest value; the smallest is 0.</param>
    /// <param name="description">One line of help.</param>
    public static Option<int?> Create(string name, string helpName, int most, string description) => new(name)
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
