using System.Globalization;

namespace ExpoSite.Fuzz;

/// <summary>Faults as a child process hands them to its parent: a file for each.</summary>
internal static class FaultFile
{
    private const string Ending = ".fault";

    public static void Write(string work, int number, Fault fault) =>
        File.WriteAllText(Path.Combine(work, number.ToString(CultureInfo.InvariantCulture) + Ending),
            fault.Kind.ReplaceLineEndings(" ") + "\n" + fault.Detail);

    public static IEnumerable<(int Number, Fault Fault)> ReadAll(string work)
    {
        foreach (string file in Directory.EnumerateFiles(work, "*" + Ending))
        {
            string[] parts = File.ReadAllText(file).Split('\n', 2);
            yield return (int.Parse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture), new Fault(parts[0], parts[1]));
            File.Delete(file);
        }
    }
}
