using System.Reflection;
using ExpoSite.Normalize.Html.Body;
using ExpoSite.Normalize.Pasted.Clues;

namespace ExpoSite.Normalize.Tests.Weights;

/// <summary>
/// Weights are a table that no code changes. A test that asks what a reading owes to one of them changes the table while nothing else
/// reads it: its class is in a collection of its own, which runs when all others are done.
/// </summary>
[CollectionDefinition(nameof(ChangedWeight), DisableParallelization = true)]
public sealed class ChangedWeight
{
    internal static T Without<T>(Clue clue, Func<T> read)
    {
        var lines = Table<ClueWeight[]>(typeof(ClueWeights), "Table");
        var weights = Table<double[]>(typeof(ClueWeights), "Weights");
        (ClueWeight line, double weight) = (lines[(int)clue], weights[(int)clue]);
        try
        {
            (lines[(int)clue], weights[(int)clue]) = (line with { Weight = 0 }, 0);
            return read();
        }
        finally
        {
            (lines[(int)clue], weights[(int)clue]) = (line, weight);
        }
    }

    internal static T Without<T>(Evidence evidence, Func<T> read)
    {
        var lines = Table<EvidenceWeight[]>(typeof(EvidenceWeights), "ByEvidence");
        EvidenceWeight line = lines[(int)evidence];
        try
        {
            lines[(int)evidence] = line with { Weight = 0 };
            return read();
        }
        finally
        {
            lines[(int)evidence] = line;
        }
    }

    private static T Table<T>(Type owner, string name) =>
        (T)owner.GetField(name, BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
}
