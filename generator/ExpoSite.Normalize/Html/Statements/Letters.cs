namespace ExpoSite.Normalize.Html.Statements;

/// <summary>What two texts have in common whatever their case, spaces and marks.</summary>
internal static class Letters
{
    private const int LeastPart = 9;

    /// <summary>Letters and digits, in lower case.</summary>
    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    /// <summary>True when two texts have the same letters and digits, in any case.</summary>
    public static bool Same(string? left, string? right) =>
        left is not null && right is not null && Of(left) is { Length: > 0 } letters && letters == Of(right);

    /// <summary>True when the letters of the part, more than a few, stand in the whole.</summary>
    public static bool Contains(string whole, string part) =>
        Of(part) is { Length: >= LeastPart } letters && Of(whole).Contains(letters, StringComparison.Ordinal);
}
