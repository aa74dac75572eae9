using ExpoSite.Normalize.Reading;
using ExpoSite.Normalize.Tests.WordFiles;

namespace ExpoSite.Normalize.Tests.Mutations;

/// <summary>Ten thousand damaged files, spread over the formats: none crashes the program, none hangs it, none is dangerous.</summary>
public sealed class MutationTests
{
    private const int Seed = 20310312;

    [Theory]
    [InlineData(".txt", 2000)]
    [InlineData(".md", 2000)]
    [InlineData(".eml", 2000)]
    [InlineData(".html", 1500)]
    [InlineData(".mhtml", 1000)]
    [InlineData(".docx", 1500)]
    public void A_damaged_file_gives_findings_and_safe_Markdown_in_bounded_time(string extension, int count)
    {
        byte[][] files = [.. Originals(extension)];
        byte[][] all = [.. files, .. Fixtures.Names.Select(n => Fixtures.Raw(n).Content.ToArray())];
        Assert.NotEmpty(files);
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
        {
            var mutator = new Mutator(Seed + i);
            byte[] damaged = mutator.Mutate(files[i % files.Length], all[i % all.Length]);
            NormalizeResult result;
            try
            {
                result = Raws.Run(new RawFile("a" + extension, damaged));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Mutation {i} of {extension}.", e);
            }

            Assert.True(result.Files.Length > 0 || result.Diagnostics.Length > 0, $"Mutation {i} of {extension} passed in silence.");
            Assert.All(result.Diagnostics, d => Assert.False(d.Rule.Code is "EXPO9001" or "EXPO1210", $"Mutation {i} of {extension}: {d}"));
            Assert.All(result.Files, file => Assert.True(HiddenCharacters.FirstSuspect(file.Text) < 0 && SafeText.IsSafe(file.Text), $"Mutation {i} of {extension}: {file.Text}"));
        });
    }

    private static IEnumerable<byte[]> Originals(string extension)
    {
        foreach (string name in Fixtures.Names)
        {
            RawFile raw = Fixtures.Raw(name);
            if (raw.Path.EndsWith(extension, StringComparison.Ordinal))
                yield return raw.Content.ToArray();
        }

        if (extension == ".html")
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Fixtures.Folder, "..", "Html", "fixtures"), "*.html").Order(StringComparer.Ordinal))
                yield return File.ReadAllBytes(file);
        }

        if (extension == ".docx")
        {
            // Not compressed, so that changes reach the XML inside.
            yield return new WordFile { IsStored = true }.Everything().Bytes();
            yield return new WordFile().Everything().Bytes();
        }
    }
}
