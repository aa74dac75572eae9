namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO213x: the figures of charts.</summary>
public static class ChartRules
{
    public static readonly DiagnosticRule NoFigures = new("EXPO2130", Severity.Warning, "A chart has no figures that can be drawn",
        "A chart needs a table with names in its first column and numbers in another: `Year,Visitors` and below it a line for each year. "
            + "Readers get a link to the file, or the table without a drawing.");

    public static readonly DiagnosticRule RaggedRow = new("EXPO2131", Severity.Warning, "A row of a table has too few or too many cells",
        "Most often a comma is missing, or stands in a text that has no quotation marks around it: write `\"Hall A, north\",164`. Readers "
            + "see the cells that are there.");

    public static readonly DiagnosticRule NoNumber = new("EXPO2132", Severity.Warning, "A cell among figures is not a number",
        "Readers see the cell in the table as it is written, and the chart leaves its place empty. Formulas of a spreadsheet are not "
            + "calculated: save the sheet as CSV, which writes their results. A cell without a value may be empty, or `-`.");

    public static readonly DiagnosticRule TooManyFigures = new(
        "EXPO2133", Severity.Warning, "A chart has more figures than readers can tell apart",
        "At most 200 rows are shown, 40 bars or 24 columns are drawn, and 4 series. All else is only in the file, which readers can "
            + "download. Sum up what belongs together.");

    public static readonly DiagnosticRule Encoding = new("EXPO2134", Severity.Warning, "A table is not in UTF-8",
        "The file was read as Windows-1252, as older spreadsheets write it. If letters are wrong, save it as 'CSV UTF-8'.");

    public static readonly DiagnosticRule Option = new("EXPO2135", Severity.Warning, "A chart has an option that is not known",
        "Behind a chart, in braces, stand `type` (bar, column or line) and `unit`: `![Visitors](visitors.csv){type=line unit=thousands}`. "
            + "Nothing else has an effect.");

    public static readonly DiagnosticRule OpenQuote = new("EXPO2136", Severity.Warning, "A quotation mark in a table is not closed",
        "A cell that begins with a quotation mark ends with the next one; two of them within stand for one (RFC 4180). Here the rest of "
            + "the file would be one cell, so the mark is taken for a character like any other.");
}
