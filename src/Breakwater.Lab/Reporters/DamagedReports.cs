using System.Text;

namespace Breakwater.Lab.Reporters;

/// <summary>Damages texts as reports arrive at 7726: forwarded, cut off, shouted, typed or read off a screenshot, or several of these.</summary>
public static class DamagedReports
{
    private const double OfLetters = 0.03;
    private const int OfOneMessage = 160;

    private static readonly string[] Marks = ["FWD: ", "Fwd: ", "FW: ", "Fw:", "[FWD] ", "Forwarded message:\n", "> ", "\"", "转发: "];

    private static readonly string[] Heads = ["Text Message\nToday 10:42 AM\n", "iMessage\nYesterday 9:03 PM\n", "Tue, Aug 12 at 9:41 AM\n", "SMS\n", "From: +13105550123\n"];

    // What optical character recognition takes for one another.
    private const string Read = "0O1lI5S8B2Zeacouvrnmhbg9";
    private const string As = "O0lI1S5B8Z2ceoaovunmnhq";

    /// <summary>The ways, by name.</summary>
    public static IReadOnlyList<string> Ways { get; } = ["forwarded", "truncated", "case", "transcribed", "all"];

    /// <summary>Damages a text in one way.</summary>
    /// <param name="way">One of <see cref="Ways"/>.</param>
    /// <param name="text">The text.</param>
    /// <param name="random">Chance.</param>
    public static string Damage(string way, string text, SeededRandom random) => way switch
    {
        "forwarded" => random.Pick<string>(Marks) + text,
        "truncated" => Truncate(text, random),
        "case" => random.Chance(0.5) ? text.ToUpperInvariant() : text.ToLowerInvariant(),
        "transcribed" => random.Pick<string>(Heads) + Transcribe(text, random),
        "all" => random.Pick<string>(Marks) + Transcribe(Truncate(random.Chance(0.5) ? text.ToUpperInvariant() : text, random), random),
        _ => throw new ArgumentException($"There is no way \"{way}\".", nameof(way)),
    };

    // To what one message holds, or to half to nine tenths of it; a forward never cuts within a pair of surrogates.
    private static string Truncate(string text, SeededRandom random)
    {
        var length = text.Length > OfOneMessage && random.Chance(0.5) ? OfOneMessage : text.Length * random.Between(50, 90) / 100;
        length = length > 0 && length < text.Length && char.IsSurrogatePair(text[length - 1], text[length]) ? length - 1 : length;
        return text[..Math.Max(length, Math.Min(1, text.Length))];
    }

    private static string Transcribe(string text, SeededRandom random)
    {
        var typed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == ' ' && random.Chance(OfLetters * 3))
            {
                typed.Append('\n');
            }
            else if (!random.Chance(OfLetters))
            {
                typed.Append(c);
            }
            else if (Read.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at && at < As.Length)
            {
                typed.Append(As[at]);
            }
            else if (random.Chance(0.5))
            {
                // Half of what is not misread is left out, the rest was read right after all.
                typed.Append(c);
            }
        }

        return typed.ToString();
    }
}
