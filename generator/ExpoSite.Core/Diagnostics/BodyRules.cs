namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO212x: what bodies hold and pages cannot draw.</summary>
public static class BodyRules
{
    public static readonly DiagnosticRule Formula = new("EXPO2120", Severity.Warning, "Readers see a formula as it is written",
        "A formula between dollar signs is drawn by a script in other programs. Here nothing is drawn, and readers see TeX. Write it with "
            + "the characters that it has (`E = mc²`, `H~2~O`, `x^2^`), or show it as a picture.",
        RuleExample.Text("$E=mc^2$", "*E* = *mc*²"));

    public static readonly DiagnosticRule DrawnCode = new("EXPO2121", Severity.Warning, "A drawing is shown as its code",
        "Some programs draw code in languages such as Mermaid and PlantUML, formulas and tables. Here readers see the code. Show a "
            + "picture of the drawing; for a chart, put a CSV file into input/media/ and write `![Title](name.csv)`.",
        RuleExample.Text("```mermaid\ngraph TD\n```", "```\ngraph TD\n```"));
}
