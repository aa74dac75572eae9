namespace ExpoSite.Normalize.Html.Body;

/// <summary>What speaks for or against one block.</summary>
internal sealed class EvidenceSheet
{
    /// <summary>How many kinds of evidence there are.</summary>
    public static readonly int Size = Enum.GetValues<Evidence>().Length;

    private readonly float[] values = new float[Size];

    public double this[Evidence evidence] => values[(int)evidence];

    public ReadOnlySpan<float> Values => values;

    public void Set(Evidence evidence, double value) => values[(int)evidence] = (float)value;

    public void Set(Evidence evidence, bool speaks) => values[(int)evidence] = speaks ? 1 : 0;
}
