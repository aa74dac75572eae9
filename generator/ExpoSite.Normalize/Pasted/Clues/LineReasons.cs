namespace ExpoSite.Normalize.Pasted.Clues;

/// <summary>Says in words what decided about a line: the clues that count most.</summary>
internal static class LineReasons
{
    private const double Notable = 0.25;

    /// <summary>How sure the decision about a line is: below a half when its neighbours carried it against its own clues.</summary>
    public static double Confidence(BodyDecision decision, int line)
    {
        double odds = decision.IsBody[line] ? decision.Odds[line] : -decision.Odds[line];
        return Math.Clamp(1 / (1 + Math.Exp(-odds)), 0.05, 0.99);
    }

    /// <summary>Why a line is the article's.</summary>
    public static string ForBody(BodyDecision decision, int line) => Of(decision, line, 1, "between lines of the article", "against it");

    /// <summary>Why a line is not the article's.</summary>
    public static string AgainstBody(BodyDecision decision, int line) => Of(decision, line, -1, "nothing speaks for the article", "for it");

    private static string Of(BodyDecision decision, int line, int sign, string none, string contrary)
    {
        string clues = Strongest(decision, line, sign), other = sign * decision.Odds[line] < 0 ? Strongest(decision, line, -sign) : "";
        return clues.Length == 0 ? none : other.Length == 0 ? clues : $"{clues}; {contrary}: {other}";
    }

    private static string Strongest(BodyDecision decision, int line, int sign)
    {
        (Clue Clue, double Part) first = (0, Notable), second = (0, Notable);
        for (Clue clue = 0; (int)clue < ClueWeights.Count; clue++)
        {
            double part = sign * decision.Part(line, clue);
            if (part > first.Part)
                (second, first) = (first, (clue, part));
            else if (part > second.Part)
                second = (clue, part);
        }

        return first.Part <= Notable ? ""
            : second.Part <= Notable ? ClueWeights.Of(first.Clue).Words
            : $"{ClueWeights.Of(first.Clue).Words}, {ClueWeights.Of(second.Clue).Words}";
    }
}
