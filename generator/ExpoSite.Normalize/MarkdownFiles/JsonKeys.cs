using System.Text.Json;

namespace ExpoSite.Normalize.MarkdownFiles;

/// <summary>Reads JSON front matter, token by token.</summary>
internal static class JsonKeys
{
    private const int MaxDepth = 16;

    private static readonly JsonReaderOptions Options = new()
    { MaxDepth = MaxDepth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The values, or null for what is no JSON object.</summary>
    public static ForeignKeys? Read(string json)
    {
        var keys = new ForeignKeys();
        return EndOf(json, keys) == json.TrimEnd().Length ? keys : null;
    }

    /// <summary>0-based offset behind the object that the text begins with; 0 when it begins with none that can be read.</summary>
    public static int EndOf(string json, ForeignKeys? keys = null)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes, isFinalBlock: true, new JsonReaderState(Options));
        try
        {
            return ReadObject(ref reader, bytes, keys) is > 0 and int end ? Encoding.UTF8.GetCharCount(bytes, 0, end) : 0;
        }
        catch (JsonException)
        {
            return 0;
        }
    }

    private static int ReadObject(ref Utf8JsonReader reader, byte[] bytes, ForeignKeys? keys)
    {
        // One name for each open object, empty for arrays and for an object that has none yet.
        var path = new List<string>();
        int line = 1, counted = 0;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return 0;
        path.Add("");
        while (path.Count > 0 && reader.Read())
        {
            line += bytes.AsSpan(counted, (int)reader.TokenStartIndex - counted).Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    path.Add("");
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    path.RemoveAt(path.Count - 1);
                    break;
                case JsonTokenType.PropertyName:
                    path[^1] = SafeText(ref reader);
                    break;
                case JsonTokenType.String:
                    keys?.Add(path, SafeText(ref reader), line);
                    break;
                case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                    keys?.Add(path, Encoding.UTF8.GetString(reader.ValueSpan), line);
                    break;
                default:
                    break;
            }
        }

        return path.Count == 0 ? (int)reader.BytesConsumed : 0;
    }

    // Half a surrogate pair can be written in JSON, and read by nobody.
    private static string SafeText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }
}
