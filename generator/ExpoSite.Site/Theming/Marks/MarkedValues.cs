using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Theming.Marks;

/// <summary>
/// The values of a model one after the other, each so that it is told from every other: a text and a list with their length, and what may
/// be null with a sign whether it is. A kind of value that has no method here does not compile (tools/ExpoSite.ViewMembers).
/// </summary>
internal sealed class MarkedValues(ModelMarks marks)
{
    private const int Null = -1;
    private const int FirstSize = 32_768;

    private readonly ArrayBufferWriter<byte> values = new(FirstSize);

    /// <summary>Bytes that there is room for.</summary>
    public int Capacity => values.Capacity;

    /// <summary>The mark of all values.</summary>
    public ContentMark Mark() => ContentMark.Of(values.WrittenSpan);

    public void Clear() => values.ResetWrittenCount();

    public void Add(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(values.GetSpan(sizeof(int)), value);
        values.Advance(sizeof(int));
    }

    public void Add(bool value) => Add(value ? 1 : 0);

    public void Add(int? value)
    {
        Add(value.HasValue);
        if (value is { } number)
            Add(number);
    }

    public void Add(string? text)
    {
        Add(text?.Length ?? Null);
        values.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public void Add(Html? markup)
    {
        Add(markup?.Utf8.Length ?? Null);
        if (markup is not null)
            values.Write(markup.Utf8.Span);
    }

    public void Add(ContentMark mark)
    {
        BinaryPrimitives.WriteUInt128BigEndian(values.GetSpan(ContentMark.Length), mark.Value);
        values.Advance(ContentMark.Length);
    }

    public void Add(ExtraValues extra)
    {
        Add(extra.Entries.Length);
        foreach ((string name, ExtraValue value) in extra.Entries)
        {
            Add(name);
            Add(value);
        }
    }

    private void Add(ExtraValue value)
    {
        Add(value.GetType().Name);
        switch (value)
        {
            case ExtraText text:
                Add(text.Text);
                break;
            case ExtraNumber number:
                Add(number.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case ExtraFlag flag:
                Add(flag.IsTrue);
                break;
            case ExtraList list:
                Add(list.Items.Length);
                foreach (ExtraValue item in list.Items)
                    Add(item);
                break;
        }
    }

    /// <summary>Each view of a list.</summary>
    public void Add<TView>(IReadOnlyList<TView> views, Action<MarkedValues, TView> add)
    {
        Add(views.Count);
        for (int i = 0; i < views.Count; i++)
            add(this, views[i]);
    }

    /// <summary>A view, or that there is none.</summary>
    public void Add<TView>(TView? view, Action<MarkedValues, TView> add)
        where TView : class
    {
        Add(view is not null);
        if (view is not null)
            add(this, view);
    }

    /// <summary>A view that many pages show: its mark stands for it.</summary>
    public void AddShared<TView>(TView view, Action<MarkedValues, TView> add)
        where TView : class => Add(marks.OfShared(view, add));
}
