namespace ExpoSite.Core.FrontMatter;

/// <summary>A value as front matter states it, whatever its generator.</summary>
/// <param name="Key">Inner keys are joined by points: <c>build.render</c>.</param>
/// <param name="Value">As it is written, without quotation marks.</param>
public sealed record StatedValue(string Key, string Value, SourcePosition Place)
{
    private static readonly string[] Yes = ["true", "yes", "y", "on", "t", "ja", "oui", "sí", "si", "sim", "да", "是"];
    private static readonly string[] No =
        ["false", "no", "n", "off", "f", "none", "never", "null", "nil", "~", "nein", "non", "não", "нет", "否"];

    /// <summary>True for a plain yes and false for a plain no, as YAML 1.1, TOML, JSON and people write them; null for all else.</summary>
    public bool? Flag
    {
        get
        {
            string value = Value.Trim().Trim('"', '\'').ToLowerInvariant();
            if (Yes.Contains(value))
                return true;
            if (value.Length == 0 || No.Contains(value))
                return false;
            bool isNumber = value.All(c => char.IsAsciiDigit(c) || c is '.' or '+' or '-' or '_');
            return !isNumber ? null : value.All(c => c is '0' or '.' or '+' or '-' or '_') ? false : value == "1" ? true : null;
        }
    }

    /// <summary>True for what may be a day or an instant.</summary>
    public bool MayBeTime => Flag is null && Value.Length <= 60 && Value.Count(char.IsDigit) >= 4;
}
