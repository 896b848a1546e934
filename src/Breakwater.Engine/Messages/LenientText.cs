using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Breakwater.Engine.Messages;

/// <summary>Reads a JSON text even where it is no Unicode: a broken byte becomes U+FFFD, an escaped lone surrogate stays what it is.</summary>
/// <remarks><see cref="Utf8JsonReader.GetString"/> throws on both, and either is one line of a stranger's script.</remarks>
internal static class LenientText
{
    public static string Read(ref Utf8JsonReader reader)
    {
        var utf8 = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (!reader.ValueIsEscaped)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        return Utf8.IsValid(utf8) && utf8.IndexOf("\\ud"u8) < 0 && utf8.IndexOf("\\uD"u8) < 0 ? reader.GetString()! : Unescape(utf8);
    }

    private static string Unescape(ReadOnlySpan<byte> utf8)
    {
        var text = new StringBuilder(utf8.Length);
        while (!utf8.IsEmpty)
        {
            var escape = utf8.IndexOf((byte)'\\');
            var plain = escape < 0 ? utf8 : utf8[..escape];
            text.Append(Encoding.UTF8.GetString(plain));
            utf8 = utf8[plain.Length..];
            if (!utf8.IsEmpty)
            {
                text.Append(Escaped(utf8, out var length));
                utf8 = utf8[length..];
            }
        }

        return text.ToString();
    }

    // The JSON reader has already checked that every escape is one of these.
    private static char Escaped(ReadOnlySpan<byte> escape, out int length)
    {
        length = 2;
        switch (escape[1])
        {
            case (byte)'n':
                return '\n';
            case (byte)'r':
                return '\r';
            case (byte)'t':
                return '\t';
            case (byte)'b':
                return '\b';
            case (byte)'f':
                return '\f';
            case (byte)'u':
                length = 6;
                return (char)ushort.Parse(escape.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            default:
                return (char)escape[1];
        }
    }
}
