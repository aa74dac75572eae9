namespace ExpoSite.Site.Planning;

/// <summary>Who claims which address, known before any file is written.</summary>
internal static class OutputClaims
{
    /// <summary>
    /// Each output path once, by path, so that all of them can be written: a second claim, a file where a folder is, and a name that no
    /// disk takes are findings.
    /// </summary>
    public static ImmutableArray<OutputFile> Unique(IEnumerable<OutputFile> files, ICollection<Diagnostic> findings)
    {
        var unique = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        var folders = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        Dictionary<string, OutputFile>.AlternateLookup<ReadOnlySpan<char>> folderAt = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (OutputFile file in files.OrderBy(f => f.Kind switch { OutputKind.FormerName => 2, OutputKind.FormerAddress => 1, _ => 0 })
            .ThenBy(f => f.Claimant.Path, StringComparer.Ordinal))
        {
            if (OutputPath.WriteProblem(file.Path) is { } problem)
            {
                findings.Add(CheckRules.UnwritableAddress.At(
                    file.Claimant, $"The address {AddressOf(file)} cannot be written: {problem}.", "choose another slug or alias"));
                continue;
            }

            string key = KeyOf(file.Path);
            // What is a folder already stands below folders.
            bool isInFolder = folderAt.ContainsKey(key.AsSpan(0, Math.Max(0, key.LastIndexOf('/'))));
            string[] above = isInFolder ? [] : [.. FoldersOf(key)];
            if ((folders.GetValueOrDefault(key) ?? above.Select(unique.GetValueOrDefault).FirstOrDefault(f => f is not null)) is { } other)
                findings.Add(file.Kind == OutputKind.FormerName ? NameTaken(other.Claimant, file) : FileAndFolder(other, file));
            else if (!unique.TryAdd(key, file))
                findings.Add(SecondClaim(unique[key].Claimant, file));
            else
                Array.ForEach(above, folder => folders.TryAdd(folder, file));
        }

        return [.. unique.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    // What is one name on some disk: without regard to case, and composed or not.
    private static string KeyOf(string path) => path.Normalize().ToUpperInvariant();

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
    }

    // What a person chose gives way to what follows from it.
    private static Diagnostic FileAndFolder(OutputFile first, OutputFile second)
    {
        (OutputFile named, OutputFile other) = second.Claimant == OutputFile.Generated ? (first, second) : (second, first);
        return CheckRules.UnwritableAddress.At(
            named.Claimant,
            $"The address {AddressOf(named)} cannot be written beside /{other.Path}: the same name would be a file and a folder.",
            "choose another slug or alias");
    }

    private static string AddressOf(OutputFile file) =>
        "/" + (file.Path.EndsWith("index.html", StringComparison.Ordinal) ? file.Path[..^"index.html".Length] : file.Path);

    // An old name stops nothing.
    private static Diagnostic NameTaken(SourcePosition first, OutputFile second) => IdentityRules.FormerNameTaken.At(
        second.Claimant, $"The address {AddressOf(second)} of a former name belongs to {first.Path} now.", "remove the former name");

    private static Diagnostic SecondClaim(SourcePosition first, OutputFile second)
    {
        string address = AddressOf(second);
        if (second.Kind == OutputKind.FormerName)
            return NameTaken(first, second);
        if (second.Kind != OutputKind.FormerAddress)
        {
            return CheckRules.DuplicateAddress.At(
                second.Claimant, $"{first.Path} claims the address {address} too.", "give one of them another slug");
        }

        SourcePosition place = first == OutputFile.Generated ? second.Claimant : first;
        return IdentityRules.FormerAddressTaken.At(
            place, $"{address} was the address of another story ({second.Claimant}).", "give this page another slug");
    }
}
