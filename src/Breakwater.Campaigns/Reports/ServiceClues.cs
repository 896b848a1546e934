using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Reports;

/// <summary>What a message shows of the service it travelled on, each clue as one of a few values.</summary>
internal static class ServiceClues
{
    /// <summary>Clues that are looked at.</summary>
    public const int Count = 6;

    // The bounds of one SMS: 70 units with letters beyond its alphabet, 160 without, 306 and 459 in two and three parts (3GPP TS 23.038, 23.040).
    private static readonly int[] LengthBounds = [1, 21, 71, 161, 307, 460];

    private const int HoursInBand = 3;
    private const string GsmSigns = "@£$¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¡ÄÖÑÜ§¿äöñüà€";

    private static readonly int[] Values = [Enum.GetValues<AddressKind>().Length, LengthBounds.Length + 1, 4, (24 / HoursInBand) + 1, 2, 2];

    /// <summary>How many values a clue can have.</summary>
    public static int ValuesOf(int clue) => Values[clue];

    /// <summary>Reads the clues.</summary>
    /// <param name="sender">Who sent the message.</param>
    /// <param name="text">Its text.</param>
    /// <param name="time">When it was sent, if told.</param>
    /// <param name="clues">Receives one value for each clue.</param>
    public static void Read(Address sender, ReadOnlySpan<char> text, DateTimeOffset? time, Span<int> clues)
    {
        clues[0] = (int)sender.Kind;
        clues[1] = LengthBand(text.Length);
        clues[2] = Alphabet(text);
        clues[3] = time is { } told ? 1 + (told.UtcDateTime.Hour / HoursInBand) : 0;
        clues[4] = text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        clues[5] = text.Contains('\n') ? 1 : 0;
    }

    private static int LengthBand(int length)
    {
        var band = 0;
        while (band < LengthBounds.Length && length >= LengthBounds[band])
        {
            band++;
        }

        return band;
    }

    // 0 ASCII, 1 the alphabet of SMS, 2 letters beyond it, 3 emoji and other characters beyond 16 bits.
    private static int Alphabet(ReadOnlySpan<char> text)
    {
        var alphabet = 0;
        foreach (var c in text)
        {
            alphabet = Math.Max(alphabet, c < 0x80 ? 0 : GsmSigns.Contains(c, StringComparison.Ordinal) ? 1 : char.IsSurrogate(c) ? 3 : 2);
            if (alphabet == 3)
            {
                break;
            }
        }

        return alphabet;
    }
}
