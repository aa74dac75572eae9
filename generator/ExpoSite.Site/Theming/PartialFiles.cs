using Fluid;
using Fluid.Ast;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace ExpoSite.Site.Theming;

#pragma warning disable FLUID001 // The cache is what spares Fluid from parsing each partial again; our version is pinned.

/// <summary>Hands Fluid the parsed partials by name, from memory.</summary>
internal sealed class PartialFiles : IFileProvider, ITemplateCache
{
    private readonly Dictionary<string, IFluidTemplate> templates = new(StringComparer.Ordinal);

    private readonly Dictionary<string, KeptTexts> kept = new(StringComparer.Ordinal);

    /// <summary>What a partial has made of arguments with these names; asked for while templates are read, one after the other.</summary>
    public KeptTexts TextsOf(RenderStatement render)
    {
        string call = string.Join(' ', render.AssignStatements.Select(a => a.Identifier).Prepend(render.Path));
        return kept.TryGetValue(call, out KeptTexts? texts) ? texts : kept[call] = new KeptTexts();
    }

    public void Add(string name, IFluidTemplate template) => templates[name] = template;

    public IFileInfo GetFileInfo(string subpath) =>
        templates.ContainsKey(NameOf(subpath)) ? new Partial(subpath) : new NotFoundFileInfo(subpath);

    public bool TryGetTemplate(string subpath, DateTimeOffset lastModified, out IFluidTemplate template) =>
        templates.TryGetValue(NameOf(subpath), out template!);

    public void SetTemplate(string subpath, DateTimeOffset lastModified, IFluidTemplate template) => Add(NameOf(subpath), template);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private static string NameOf(string subpath) =>
        subpath.EndsWith(".liquid", StringComparison.Ordinal) ? subpath[..^".liquid".Length] : subpath;

    private sealed class Partial(string name) : IFileInfo
    {
        public bool Exists => true;

        public long Length => 0;

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => default;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => Stream.Null;
    }
}
