using System.Globalization;
using System.Reflection;

namespace ExpoSite.Fit;

/// <summary>
/// One number of a model. The program itself sets none: the setters of its properties are private, its tables never written to. Here they
/// are, to see what the model makes of other numbers; nothing else may read meanwhile.
/// </summary>
internal sealed class Weight
{
    private readonly Func<double> get;
    private readonly Action<double> set;

    private Weight(string owner, string name, Func<double> get, Action<double> set) =>
        (Owner, Name, this.get, this.set) = (owner, name, get, set);

    /// <summary>The class that holds it.</summary>
    public string Owner { get; }

    public string Name { get; }

    public double Value
    {
        get => get();
        set => set(value);
    }

    public override string ToString() => $"{Owner}.{Name}";

    /// <summary>What is read while the weight is another.</summary>
    public T At<T>(double value, Func<T> read) => With([(this, value)], read);

    /// <summary>What is read while some weights are others.</summary>
    public static T With<T>(IReadOnlyList<(Weight Weight, double Value)> values, Func<T> read)
    {
        double[] before = [.. values.Select(v => v.Weight.Value)];
        try
        {
            foreach ((Weight weight, double value) in values)
                weight.Value = value;
            return read();
        }
        finally
        {
            for (int i = 0; i < before.Length; i++)
                values[i].Weight.Value = before[i];
        }
    }

    /// <summary>The properties of a class that can be set, in the order of its file.</summary>
    public static IEnumerable<Weight> OfClass(Type owner) =>
        owner.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.SetMethod is not null).Select(p => new Weight(
            owner.Name, p.Name,
            () => Convert.ToDouble(p.GetValue(null), CultureInfo.InvariantCulture),
            value => p.SetValue(null, Convert.ChangeType(value, p.PropertyType, CultureInfo.InvariantCulture))));

    /// <summary>The lines of a class's table.</summary>
    /// <param name="owner">The class.</param>
    /// <param name="field">The table's name.</param>
    /// <param name="read">What a line weighs, and its weight.</param>
    /// <param name="with">A line with another weight.</param>
    public static IEnumerable<Weight> OfTable<T>(
        Type owner, string field, Func<T, (Enum Name, double Weight)> read, Func<T, double, T> with)
    {
        var table = (T[])owner.GetField(field, BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        return table.Select((line, i) => new Weight(
            owner.Name, read(line).Name.ToString(), () => read(table[i]).Weight, value => table[i] = with(table[i], value)));
    }
}
