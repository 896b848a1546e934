namespace Breakwater.Campaigns.Index;

/// <summary>The name of a campaign: the hash of the text that founded it, so that it is the same on every host.</summary>
/// <param name="Founder">The hash; 0 for no campaign.</param>
public readonly record struct CampaignId(ulong Founder)
{
    private const string Prefix = "c-";
    private const int Digits = 13;
    private const int BitsPerDigit = 5;

    // RFC 4648, section 6, in lower case: no 0, 1 or 8 that could be read as a letter.
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>No campaign.</summary>
    public static CampaignId None { get; }

    /// <summary>Reads a name as it is written.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CampaignId id)
    {
        id = None;
        if (text.Length != Prefix.Length + Digits || !text.StartsWith(Prefix))
        {
            return false;
        }

        var founder = 0UL;
        foreach (var c in text[Prefix.Length..])
        {
            var digit = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
            {
                return false;
            }

            founder = (founder << BitsPerDigit) | (uint)digit;
        }

        id = new CampaignId(founder);
        return id.ToString().AsSpan().SequenceEqual(text);
    }

    /// <summary>c- and 13 letters and digits.</summary>
    public override string ToString() => string.Create(Prefix.Length + Digits, Founder, static (text, founder) =>
    {
        Prefix.CopyTo(text);
        for (var at = text.Length - 1; at >= Prefix.Length; at--)
        {
            text[at] = Alphabet[(int)(founder & ((1 << BitsPerDigit) - 1))];
            founder >>= BitsPerDigit;
        }
    });
}
