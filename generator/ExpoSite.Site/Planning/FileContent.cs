using System.Buffers;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures;

namespace ExpoSite.Site.Planning;

/// <summary>What a file of the site is made of. Whoever writes the site reads files and makes pictures; the plan only says which.</summary>
public abstract record FileContent;

/// <summary>A page, a feed, or another text.</summary>
/// <param name="Render">Writes the content and returns what was found while rendering. Pure, on any number of threads.</param>
public sealed record RenderedContent(Func<IBufferWriter<byte>, ImmutableArray<Diagnostic>> Render) : FileContent;

/// <summary>A file of <c>input/media/</c>, as it may be published.</summary>
public sealed record CopiedContent(CopiedFile Source) : FileContent;

/// <summary>A picture that is made for the site.</summary>
public sealed record MadeContent(PictureOrder Order) : FileContent;
