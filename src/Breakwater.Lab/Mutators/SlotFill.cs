using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>Fills a slot with something of the same kind and shape.</summary>
internal static class SlotFill
{
    // Shorter hosts belong to link shorteners, whose path alone differs from copy to copy.
    private const int LongestShortener = 8;
    private const int KeptOfNumber = 3;
    private const double SameEnding = 0.6;
    private const double SameProvider = 0.7;

    private static readonly string[] HostWords =
    [
        "secure", "verify", "parcel", "track", "deal", "bonus", "club", "best", "my", "get", "pay", "gift", "promo",
        "shop", "outlet", "care", "info", "home", "direct", "express", "smart", "lucky", "vip", "fast", "easy", "cash",
    ];

    private static readonly string[] Endings =
        [".com", ".net", ".info", ".top", ".xyz", ".shop", ".online", ".site", ".cn", ".ru", ".click", ".vip"];

    public static void Append(ReadOnlySpan<char> contact, ContactKind kind, StringBuilder output, SeededRandom random)
    {
        switch (kind)
        {
            case ContactKind.Link: AppendLink(contact, output, random); break;
            case ContactKind.Mail: AppendMail(contact, output, random); break;
            case ContactKind.Number: AppendNumber(contact, output, random); break;
            default: AppendHandle(contact, output, random); break;
        }
    }

    /// <summary>Random letters for the letters and random digits for the digits of a model.</summary>
    public static string Like(ReadOnlySpan<char> model, SeededRandom random)
    {
        var output = new StringBuilder(model.Length);
        foreach (var unit in model)
        {
            output.Append(Like(unit, random, lettersToo: true));
        }

        return output.ToString();
    }

    /// <summary>Other digits in the places of digits, everything else as it is; a number does not come to begin with
    /// 0.</summary>
    public static void AppendLike(ReadOnlySpan<char> stretch, StringBuilder output, SeededRandom random)
    {
        for (var i = 0; i < stretch.Length; i++)
        {
            var leads = stretch[i] is >= '1' and <= '9' && (i == 0 || !char.IsAsciiDigit(stretch[i - 1]));
            output.Append(leads ? (char)random.Between('1', '9') : Like(stretch[i], random, lettersToo: false));
        }
    }

    private static char Like(char unit, SeededRandom random, bool lettersToo) => unit switch
    {
        >= '0' and <= '9' => (char)random.Between('0', '9'),
        >= 'a' and <= 'z' when lettersToo => (char)random.Between('a', 'z'),
        >= 'A' and <= 'Z' when lettersToo => (char)random.Between('A', 'Z'),
        _ => unit,
    };

    private static void AppendLink(ReadOnlySpan<char> link, StringBuilder output, SeededRandom random)
    {
        var start = link.IndexOf("://") is var scheme && scheme < 0 ? 0 : scheme + "://".Length;
        var length = link[start..].IndexOfAny("/?#:") is var found && found < 0 ? link.Length - start : found;
        var host = link.Slice(start, length);
        var path = link[(start + length)..];
        output.Append(link[..start]);
        if (host.Length > LongestShortener || path.Length < 2)
        {
            AppendHost(host, output, random);
        }
        else
        {
            output.Append(host);
        }

        output.Append(Like(path, random));
    }

    private static void AppendHost(ReadOnlySpan<char> host, StringBuilder output, SeededRandom random)
    {
        var dot = Math.Max(0, host.LastIndexOf('.'));
        output.Append(random.Pick<string>(HostWords)).Append(random.Chance(0.5) ? "-" : "");
        output.Append(random.Pick<string>(HostWords)).Append(random.Chance(0.4) ? Like("00", random) : "");
        output.Append(random.Chance(SameEnding) ? host[dot..] : random.Pick<string>(Endings));
    }

    private static void AppendMail(ReadOnlySpan<char> mail, StringBuilder output, SeededRandom random)
    {
        var at = mail.IndexOf('@');
        output.Append(Like(mail[..at], random)).Append('@');
        if (random.Chance(SameProvider))
        {
            output.Append(mail[(at + 1)..]);
        }
        else
        {
            AppendHost(mail[(at + 1)..], output, random);
        }
    }

    // The first digits say country and carrier: they stay, as a bank of SIM cards has them in common.
    private static void AppendNumber(ReadOnlySpan<char> number, StringBuilder output, SeededRandom random)
    {
        var kept = number.Length > 2 * KeptOfNumber ? KeptOfNumber : 0;
        output.Append(number[..kept]);
        AppendLike(number[kept..], output, random);
    }

    private static void AppendHandle(ReadOnlySpan<char> handle, StringBuilder output, SeededRandom random)
    {
        var kept = handle[0] == '@' ? 2 : 1;
        output.Append(handle[..kept]).Append(Like(handle[kept..], random));
    }
}
