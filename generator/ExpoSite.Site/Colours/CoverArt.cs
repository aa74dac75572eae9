namespace ExpoSite.Site.Colours;

/// <summary>Drawn covers for stories without a picture: flat trade-fair graphics in the colours of the story's section.</summary>
internal static class CoverArt
{
    private const int Width = 1200;
    private const int Height = 675;
    private const int DotPitch = 76;
    private static readonly Field Window = new(360, 290, 480, 270);
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    // Ground, shape, second shape, light, accent: which of the classes c0 to c4 plays which part.
    private static readonly int[][] Palettes = [[0, 1, 2, 3, 4], [1, 0, 2, 3, 4], [2, 0, 1, 3, 4], [0, 2, 1, 4, 3], [3, 0, 2, 1, 4]];

    private static readonly Action<Canvas>[] Compositions = [Halls, Arches, Arrows, Containers, Sails, Roofs, Tides, Raster];

    /// <summary>
    /// An inline svg element of 350 to 1,000 bytes: viewBox 0 0 1200 675, class <c>cover</c>, hidden from assistive technology.
    /// The same id and colour always give the same text.
    /// </summary>
    /// <param name="color">Section colour, 1 to 8; 0 for a story without a category.</param>
    public static string Svg(Guid id, int color) =>
        Svg(id, color, new Field(0, 0, Width, Height), " preserveAspectRatio=\"xMidYMid slice\"");

    /// <summary>
    /// The same drawing seen through a window of two fifths of its width and height, in two thirds of the bytes: for the small places of a
    /// list, of which a page has dozens. They have the shape of the window.
    /// </summary>
    /// <param name="color">As above.</param>
    public static string Detail(Guid id, int color) => Svg(id, color, Window, "");

    private static string Svg(Guid id, int color, Field field, string fitting)
    {
        var dice = new Dice(id);
        var canvas = new Canvas(dice, Palettes[dice.Below(Palettes.Length)], field);
        Compositions[dice.Below(Compositions.Length)](canvas);
        return $"""<svg class="cover s{color}" viewBox="{field.X} {field.Y} {field.Width} {field.Height}"{fitting} """
            + $"""aria-hidden="true">{canvas.Markup}</svg>""";
    }

    // A floor plan: stands of one to three bays, with aisles between them.
    private static void Halls(Canvas canvas)
    {
        canvas.LineWidth = 145;
        for (int row = 0; row < 4; row++)
        {
            for (int column = 0; column < 8;)
            {
                int bays = Math.Min(1 + canvas.Dice.Below(3), 8 - column);
                (int x, int y, int length) = (15 + (column * 148), 92 + (row * 163), (bays * 148) - 16);
                canvas.Bar(1 + canvas.Dice.Below(4), new Field(x, y - 72, length, 145)).Append(Invariant, $"M{x} {y}.5h{length}");
                column += bays;
            }
        }
    }

    // Quarter discs in a grid, as in a vaulted arcade.
    private static void Arches(Canvas canvas)
    {
        const int Tile = Width / 5;
        for (int cell = 0; cell < 15; cell++)
        {
            int x = cell % 5 * Tile;
            int y = (cell / 5 * Tile) - 22;
            StringBuilder fill = canvas.Fill(1 + canvas.Dice.Below(4), new Field(x, y, Tile, Tile));
            _ = canvas.Dice.Below(4) switch
            {
                0 => fill.Append(Invariant, $"M{x} {y}h{Tile}a{Tile} {Tile} 0 0 1-{Tile} {Tile}"),
                1 => fill.Append(Invariant, $"M{x} {y}v{Tile}h{Tile}a{Tile} {Tile} 0 0 0-{Tile}-{Tile}"),
                2 => fill.Append(Invariant, $"M{x + Tile} {y}v{Tile}h-{Tile}a{Tile} {Tile} 0 0 1 {Tile}-{Tile}"),
                _ => fill.Append(Invariant, $"M{x} {y}a{Tile} {Tile} 0 0 0 {Tile} {Tile}v-{Tile}"),
            };
        }
    }

    // Signs that point the way.
    private static void Arrows(Canvas canvas)
    {
        int start = -160 + canvas.Dice.Below(120);
        int step = 250 + canvas.Dice.Below(80);
        for (int i = 0; i < 5; i++)
        {
            int x = start + (i * step);
            canvas.Fill(1 + (i % 4), new Field(x, 0, 460, Height)).Append(Invariant, $"M{x} 0h150l310 338-310 337h-150l310-337");
        }
    }

    // Boxes stacked on a quay; their ribs are drawn in the colour of the ground, which shows on the boxes alone.
    private static void Containers(Canvas canvas)
    {
        canvas.LineWidth = 110;
        canvas.Fill(2, new Field(0, 610, Width, 65)).Append("M0 610h1200v65H0");
        for (int stack = 0; stack < 5; stack++)
        {
            int height = 2 + canvas.Dice.Below(4);
            for (int level = 0; level < height; level++)
            {
                (int x, int y) = (24 + (stack * 234), 547 - (level * 118));
                canvas.Bar(1 + ((stack + level + canvas.Dice.Below(2)) % 4), new Field(x, y - 55, 216, 110))
                    .Append(Invariant, $"M{x} {y}h216");
            }
        }

        IEnumerable<int> rows = ((int[])[547, 429, 311, 193, 75]).Where(y => canvas.Shows(new Field(42, y - 39, Width, 78)));
        canvas.Stroke(0, string.Concat(rows.Select(y => string.Create(Invariant, $"M42 {y}H1200"))), 78, "4 14");
    }

    // Sails before a low sun.
    private static void Sails(Canvas canvas)
    {
        canvas.Circle(4, 150 + canvas.Dice.Below(900), 230, 130);
        for (int i = 0; i < 5; i++)
        {
            int x = 30 + (i * 235) + canvas.Dice.Below(50);
            int top = 40 + canvas.Dice.Below(260);
            canvas.Fill(1 + (i % 3), new Field(x, top, 230, 560 - top))
                .Append(Invariant, $"M{x} 560V{top}Q{x + 210} {top + 190} {x + 230} 560");
        }

        canvas.Fill(2, new Field(0, 585, Width, 90)).Append("M0 585h1200v90H0");
    }

    // Pavilion roofs: each with a lit and a shaded face.
    private static void Roofs(Canvas canvas)
    {
        int bay = 240 + (canvas.Dice.Below(3) * 60);
        for (int row = 0; row < 3; row++)
        {
            int y = 130 + (row * 200);
            for (int x = row % 2 * -bay / 2; x < Width; x += bay)
            {
                canvas.Fill(1 + (row % 2 * 3), new Field(x, y, bay / 2, 200))
                    .Append(Invariant, $"M{x} {y + 200}v-90l{bay / 2}-110v200");
                int ridge = x + (bay / 2);
                if (ridge < Width)
                    canvas.Fill(2, new Field(ridge, y, bay / 2, 200)).Append(Invariant, $"M{ridge} {y}l{bay / 2} 110v90h{-bay / 2}");
            }
        }
    }

    // Lines of a tide, with a buoy.
    private static void Tides(Canvas canvas)
    {
        int wave = 200 + (canvas.Dice.Below(3) * 50);
        int lift = 60 + canvas.Dice.Below(60);
        canvas.LineWidth = 34;
        canvas.Circle(4, 200 + canvas.Dice.Below(800), 210 + canvas.Dice.Below(60), 150);
        for (int i = 0; i < 6; i++)
        {
            int y = 250 + (i * 75);
            int x = (i % 2 * wave / 2) - wave;
            // After two waves the line is where it began.
            while (x + (2 * wave) <= canvas.Field.X)
                x += 2 * wave;
            var line = new StringBuilder().Append(Invariant, $"M{x} {y}q{wave / 2}-{lift} {wave} 0t");
            for (x += wave; x < canvas.Field.Right; x += wave)
                line.Append(Invariant, $"{wave} 0 ");
            if (canvas.Shows(new Field(0, y - lift, Width, 2 * lift)))
                canvas.Line(1 + (i % 3), line.ToString().TrimEnd());
        }
    }

    // A coarse printing raster whose dots grow towards one edge.
    private static void Raster(Canvas canvas)
    {
        bool down = canvas.Dice.Below(2) == 0;
        int accent = canvas.Dice.Below(9);
        for (int row = 0; row < 9; row++)
            canvas.Dots(row == accent ? 4 : 1, row % 2 * 38, 38 + (row * 75), 10 + (7 * (down ? row : 8 - row)));
    }

    /// <summary>Collects shapes by colour, so that each colour is one path element.</summary>
    private sealed class Canvas(Dice dice, int[] palette, Field field)
    {
        private readonly StringBuilder[] fills = [new(), new(), new(), new(), new()];
        private readonly StringBuilder[] bars = [new(), new(), new(), new(), new()];
        private readonly StringBuilder[] dots = [new(), new(), new(), new(), new()];
        private readonly StringBuilder lines = new();
        private readonly StringBuilder strokes = new();

        private readonly StringBuilder unseen = new();

        public Dice Dice { get; } = dice;

        /// <summary>The part of the drawing that is shown.</summary>
        public Field Field { get; } = field;

        public string Markup
        {
            get
            {
                var markup = new StringBuilder()
                    .Append(Invariant, $"<path class=\"c{palette[0]}\" ")
                    .Append(Invariant, $"d=\"M{Field.X} {Field.Y}h{Field.Width}v{Field.Height}H{Field.X}\"/>");
                foreach (int part in (ReadOnlySpan<int>)[4, 1, 3, 2])
                {
                    if (fills[part].Length > 0)
                        markup.Append(Invariant, $"<path class=\"c{palette[part]}\" d=\"{fills[part]}\"/>");
                    if (bars[part].Length > 0)
                    {
                        markup.Append(Invariant, $"<path class=\"c{palette[part]} line\" stroke-width=\"{LineWidth}\" ")
                            .Append(Invariant, $"d=\"{bars[part]}\"/>");
                    }

                    if (dots[part].Length > 0)
                    {
                        markup.Append(Invariant, $"<g class=\"c{palette[part]} line\" stroke-dasharray=\"0 {DotPitch}\" ")
                            .Append(Invariant, $"stroke-linecap=\"round\">{dots[part]}</g>");
                    }
                }

                if (lines.Length > 0)
                    markup.Append(Invariant, $"<g stroke-width=\"{LineWidth}\">{lines}</g>");
                return markup.Append(strokes).ToString();
            }
        }

        /// <summary>True when something of what fills that place is seen.</summary>
        public bool Shows(Field place) =>
            place.X < Field.Right && place.Right > Field.X && place.Y < Field.Bottom && place.Bottom > Field.Y;

        /// <summary>The path data of all shapes in one colour.</summary>
        /// <param name="place">Of the shape that comes next: one that is not seen is not written.</param>
        public StringBuilder Fill(int part, Field place) => Shows(place) ? fills[part] : unseen;

        /// <summary>The path data of all bars in one colour: a bar is as short to write as a line, and half as long as a box.</summary>
        /// <param name="place">As above.</param>
        public StringBuilder Bar(int part, Field place) => Shows(place) ? bars[part] : unseen;

        /// <summary>Of bars and lines.</summary>
        public int LineWidth { get; set; }

        /// <summary>A line above those before it.</summary>
        public void Line(int part, string path) => lines.Append(Invariant, $"<path class=\"c{palette[part]} line\" d=\"{path}\"/>");

        /// <summary>A row of dots: a round line broken by dashes of no length.</summary>
        public void Dots(int part, int x, int y, int width)
        {
            x += Math.Max(0, (Field.X - x) / DotPitch * DotPitch);
            if (Shows(new Field(x, y - (width / 2), Width, width)))
                dots[part].Append(Invariant, $"<path stroke-width=\"{width}\" d=\"M{x} {y}H{Field.Right + 40}\"/>");
        }

        public void Circle(int part, int x, int y, int radius) =>
            Fill(part, new Field(x - radius, y - radius, 2 * radius, 2 * radius)).Append(
                Invariant, $"M{x - radius} {y}a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0 {-2 * radius} 0");

        /// <summary>A line of that width, broken by dashes.</summary>
        public void Stroke(int part, string path, int width, string dashes) => strokes.Append(
            Invariant, $"<path class=\"c{palette[part]} line\" stroke-width=\"{width}\" d=\"{path}\" stroke-dasharray=\"{dashes}\"/>");
    }

    /// <summary>A part of the drawing, in its units.</summary>
    private readonly record struct Field(int X, int Y, int Width, int Height)
    {
        public int Right => X + Width;

        public int Bottom => Y + Height;
    }

    /// <summary>SplitMix64 (Steele, Lea, Flood 2014) over an id: the same everywhere, unlike System.Random.</summary>
    private sealed class Dice
    {
        private ulong state;

        public Dice(Guid id)
        {
            Span<byte> bytes = stackalloc byte[16];
            id.TryWriteBytes(bytes, bigEndian: true, out _);
            state = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes)
                ^ System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        }

        /// <summary>A whole number from 0 to below the bound.</summary>
        public int Below(int bound)
        {
            state += 0x9E3779B97F4A7C15;
            return (int)(TextHash.Mix(state) % (ulong)bound);
        }
    }
}
