namespace ExpoSite.Core.Fields;

/// <summary>The values of one mapping by their keys, all of one table. Immutable.</summary>
public sealed class KeyedValues
{
    private readonly object?[] values;

    internal KeyedValues(object?[] values, IReadOnlyDictionary<string, SourcePosition> places) => (this.values, Places) = (values, places);

    /// <summary>No values.</summary>
    public static KeyedValues Empty { get; } = new([], new Dictionary<string, SourcePosition>());

    /// <summary>Where each value stands that is written, be it nothing; by the key's name.</summary>
    public IReadOnlyDictionary<string, SourcePosition> Places { get; }

    /// <summary>The value of a key; nothing of its form where it is not written.</summary>
    public T Get<T>(FieldKey<T> key) => Find(key) is { } value ? (T)value : key.Values.Nothing!;

    /// <summary>The texts that would be written for a key; none for nothing.</summary>
    public IEnumerable<string> TextsOf(FieldKey key) => Find(key) is { } value ? key.Form.Texts(value) : [];

    /// <summary>The same with another value of a key.</summary>
    public KeyedValues With<T>(FieldKey<T> key, T value)
    {
        object?[] changed = new object?[Math.Max(values.Length, key.Index + 1)];
        values.CopyTo(changed, 0);
        changed[key.Index] = value;
        return new KeyedValues(changed, Places);
    }

    /// <summary>The same with places for values that have none.</summary>
    public KeyedValues Placed(SourcePosition place, params ReadOnlySpan<FieldKey> keys)
    {
        var places = new Dictionary<string, SourcePosition>(Places, StringComparer.Ordinal);
        foreach (FieldKey key in keys)
            places.TryAdd(key.Name, place);
        return new KeyedValues(values, places);
    }

    /// <summary>The same without a place for a key, as if it were not written.</summary>
    public KeyedValues Unplaced(FieldKey key) =>
        new(values, Places.Where(p => p.Key != key.Name).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal));

    private object? Find(FieldKey key) => key.Index < values.Length ? values[key.Index] : null;
}
