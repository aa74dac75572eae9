using System.Buffers;
using System.Collections.Immutable;
using ExpoSite.Core.Diagnostics;

namespace ExpoSite.Site.Planning;

/// <summary>One file of the site.</summary>
/// <param name="Path">Relative output path with forward slashes, for example <c>2025/11/slug/index.html</c>. Never leaves the output folder.</param>
/// <param name="Render">Writes the content and returns what was found while rendering.</param>
public sealed record PlannedFile(string Path, Func<IBufferWriter<byte>, ImmutableArray<Diagnostic>> Render);
