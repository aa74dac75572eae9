using System.Collections.Concurrent;
using ExpoSite.Site.Sources;
using ExpoSite.Site.Views;

namespace ExpoSite.Site.Theming.Marks;

/// <summary>
/// Marks pages by all that they are rendered from: the theme, the name of the template, and every value that a template can read of the
/// model. Thread-safe.
/// </summary>
/// <param name="templates">Templates and partials.</param>
/// <param name="assets">Assets with the addresses that templates write.</param>
/// <param name="basePath">With which addresses begin.</param>
/// <param name="now">The time of the build, if a template can read it; else null.</param>
internal sealed class ModelMarks(
    ImmutableArray<SourceFile> templates, IReadOnlyList<(string Address, SourceFile Asset)> assets, string basePath, DateTimeOffset? now)
{
    // A buffer that one huge page made this large is not kept for the next.
    private const int LargestKeptBuffer = 4 << 20;

    private readonly ConcurrentDictionary<object, ContentMark> shared = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentBag<MarkedValues> free = [];

    /// <summary>The mark of a page; null for a model that is none of the theme's.</summary>
    /// <param name="template">Name of the page's own template.</param>
    public ContentMark? Of(string template, PageModel model)
    {
        MarkedValues values = Take();
        values.Add(OfShared(this, static (values, marks) => marks.AddTheme(values)));
        values.Add(template);
        ContentMark? mark = ViewMarks.TryAdd(values, model) ? values.Mark() : null;
        Return(values);
        return mark;
    }

    /// <summary>The mark of a view that many pages show. It is known by its reference: a copy with other values is another view.</summary>
    public ContentMark OfShared<TView>(TView view, Action<MarkedValues, TView> add)
        where TView : class
    {
        if (shared.TryGetValue(view, out ContentMark known))
            return known;
        MarkedValues values = Take();
        add(values, view);
        ContentMark mark = values.Mark();
        Return(values);
        return shared.GetOrAdd(view, mark);
    }

    private void AddTheme(MarkedValues values)
    {
        values.Add(basePath);
        values.Add(now?.ToString("O", CultureInfo.InvariantCulture));
        values.Add([.. templates.OrderBy(t => t.Path, StringComparer.Ordinal)], static (values, file) =>
        {
            values.Add(file.Path);
            values.Add(ContentMark.Of(file.Content.Span));
        });
        values.Add(assets, static (values, file) =>
        {
            values.Add(file.Asset.Path);
            values.Add(file.Address);
        });
    }

    private MarkedValues Take() => free.TryTake(out MarkedValues? values) ? values : new MarkedValues(this);

    private void Return(MarkedValues values)
    {
        values.Clear();
        if (values.Capacity <= LargestKeptBuffer)
            free.Add(values);
    }
}
