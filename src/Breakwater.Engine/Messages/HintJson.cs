using System.Text.Json;

namespace Breakwater.Engine.Messages;

/// <summary>Reads a hint: a number of two bits (1 a link, 2 a number), or a list of what the text has: ["link","number"].</summary>
internal static class HintJson
{
    public static string? Read(ref Utf8JsonReader reader, out Hint? hint)
    {
        hint = null;
        var column = reader.TokenStartIndex + 1;
        var bits = reader.TokenType switch
        {
            JsonTokenType.Null => 0,
            JsonTokenType.Number => reader.TryGetInt32(out var number) && number is >= 0 and <= 3 ? number : -1,
            JsonTokenType.StartArray => ReadList(ref reader),
            _ => -1,
        };
        if (bits < 0)
        {
            return $"column {column}: \"hint\" must be 0 to 3 (1 a link, 2 a number) or a list such as [\"link\",\"number\"]";
        }

        hint = reader.TokenType == JsonTokenType.Null ? null : new Hint((bits & 1) != 0, (bits & 2) != 0);
        return null;
    }

    private static int ReadList(ref Utf8JsonReader reader)
    {
        var bits = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var bit = reader.TokenType != JsonTokenType.String ? 0 : LenientText.Read(ref reader) switch { "link" => 1, "number" => 2, _ => 0 };
            if (bit == 0)
            {
                return -1;
            }

            bits |= bit;
        }

        return bits;
    }
}
