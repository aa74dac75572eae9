namespace ExpoSite.Core.Wording;

/// <summary>How a language writes whole numbers.</summary>
/// <param name="Group">Between groups of three digits.</param>
/// <param name="Digits">The ten digits, or null for those of this text.</param>
/// <param name="LeastGrouped">Digits before the last group from which there are groups: 2 in Spanish, which writes 1234 and 12.345.</param>
public sealed record WrittenNumbers(string Group, string? Digits, int LeastGrouped)
{
    private const int GroupSize = 3;

    public string Of(long number)
    {
        string plain = number.ToString(CultureInfo.InvariantCulture);
        if (plain.Length < GroupSize + LeastGrouped)
            return InDigits(plain);
        var grouped = new StringBuilder();
        for (int i = 0; i < plain.Length; i++)
        {
            if (i > 0 && (plain.Length - i) % GroupSize == 0)
                grouped.Append(Group);
            grouped.Append(plain[i]);
        }

        return InDigits(grouped.ToString());
    }

    /// <summary>A text with its digits as the language writes them.</summary>
    public string InDigits(string text) =>
        Digits is null ? text : string.Concat(text.Select(c => char.IsAsciiDigit(c) ? Digits[c - '0'] : c));
}
