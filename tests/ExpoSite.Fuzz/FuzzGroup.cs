namespace ExpoSite.Fuzz;

/// <summary>Inputs of one kind, and the work that is done on them.</summary>
/// <param name="Name">As on the command line.</param>
/// <param name="Extension">Of failing inputs that are written down.</param>
/// <param name="Seeds">Whole files of the kind, read once.</param>
/// <param name="Pieces">Of its grammar, to be put in where they do not belong, and too often.</param>
/// <param name="Generate">A file made piece by piece, as the kind's grammar has it.</param>
/// <param name="Work">What is wrong with the program's work on an input; null when nothing is.</param>
internal sealed record FuzzGroup(string Name, string Extension, Lazy<byte[][]> Seeds, IReadOnlyList<string> Pieces,
    Func<Sequence, byte[]> Generate, Func<byte[], Fault?> Work)
{
    /// <summary>One of the group's inputs: always the same for a seed and a number.</summary>
    public byte[] Input(int seed, int number)
    {
        var chance = new Sequence(unchecked((seed * 7_368_787) + number));
        var mutator = new Mutator(chance);
        byte[][] seeds = Seeds.Value;
        return chance.Next(4) switch
        {
            0 => Generate(chance),
            1 => mutator.Mutate(Generate(chance), chance.Pick(seeds), Pieces),
            _ => mutator.Mutate(chance.Pick(seeds), chance.Pick(seeds), Pieces),
        };
    }

    /// <summary>The same with an exception as a fault.</summary>
    public Fault? FaultOf(byte[] input)
    {
        try
        {
            return Work(input);
        }
        catch (Exception e)
        {
            return Fault.Of(e);
        }
    }
}
