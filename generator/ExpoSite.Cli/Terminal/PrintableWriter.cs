namespace ExpoSite.Cli.Terminal;

/// <summary>A piece of a line, with its colour on a terminal.</summary>
/// <param name="Color">Parameter of the terminal command SGR (ECMA-48, 8.3.117), or null.</param>
internal readonly record struct Ink(string Text, string? Color = null)
{
    public static implicit operator Ink(string text) => new(text);
}

/// <summary>
/// The only way to the console. Whatever is written, text of files, of the command line or of a library, commands neither a terminal
/// nor the runner of a workflow, which reads commands in what a step prints: it is shown as escapes, in JSON as well as in text. The
/// program's own colours and workflow commands have methods of their own. Thread-safe.
/// </summary>
/// <param name="usesColor">False leaves colours out.</param>
internal sealed class PrintableWriter(TextWriter console, bool usesColor = false) : TextWriter(CultureInfo.InvariantCulture)
{
    private enum LineStart
    {
        Blank,
        Colon,
        Over,
    }

    private readonly Lock gate = new();
    private LineStart start;
    private int hashes;

    public override Encoding Encoding => console.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        lock (gate)
            Put(buffer);
    }

    public override void WriteLine() => Write("\n");

    public override void WriteLine(string? value) => WriteLine(value.AsSpan());

    public override void WriteLine(ReadOnlySpan<char> buffer)
    {
        lock (gate)
        {
            Put(buffer);
            Put("\n");
        }
    }

    /// <summary>A line of pieces in colours, without white space at its end.</summary>
    public void WritePainted(params ReadOnlySpan<Ink> pieces)
    {
        lock (gate)
        {
            int last = pieces.Length - 1;
            while (last >= 0 && string.IsNullOrWhiteSpace(pieces[last].Text))
                last--;
            for (int i = 0; i <= last; i++)
                Paint(i == last ? pieces[i].Text.TrimEnd() : pieces[i].Text, usesColor ? pieces[i].Color : null);
            Put("\n");
        }
    }

    /// <summary>A line that the runner of a workflow is to read as a command; its values are escaped already.</summary>
    public void WriteCommand(string command)
    {
        lock (gate)
        {
            start = LineStart.Over;
            Put(command);
            Put("\n");
        }
    }

    public override void Flush()
    {
        lock (gate)
            console.Flush();
    }

    private void Paint(string text, string? color)
    {
        if (color is not null)
            console.Write($"\e[{color}m");
        Put(text);
        if (color is not null)
            console.Write("\e[0m");
    }

    private void Put(ReadOnlySpan<char> text)
    {
        int written = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isLineEnd = c == '\n' || (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n');
            if (!isLineEnd && (Printable.IsHidden(c) || IsCommand(c)))
            {
                console.Write(text[written..i]);
                console.Write(Printable.Escape(c));
                written = i + 1;
            }

            Follow(c);
        }

        console.Write(text[written..]);
    }

    // A runner reads a command after "::" at the start of a line, and after "##[" anywhere in it.
    private bool IsCommand(char c) => c switch
    {
        ':' => start == LineStart.Colon,
        '[' => hashes >= 2,
        _ => false,
    };

    private void Follow(char c)
    {
        hashes = c == '#' ? hashes + 1 : 0;
        if (c == '\n')
            start = LineStart.Blank;
        else if (start == LineStart.Blank && c == ':')
            start = LineStart.Colon;
        else if (start == LineStart.Colon || !char.IsWhiteSpace(c))
            start = LineStart.Over;
    }
}
