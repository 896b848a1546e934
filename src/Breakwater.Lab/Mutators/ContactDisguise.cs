using System.Text;

namespace Breakwater.Lab.Mutators;

/// <summary>Writes a contact: mostly as it is, since a broken link earns nothing, at times so that a reader can undo
/// it.</summary>
internal static class ContactDisguise
{
    /// <summary>The share of contacts that is left as it is.</summary>
    public const double LeftAlone = 0.85;

    private static readonly string[] Dots = ["[.]", " dot ", "。", "(.)", " . ", "•"];
    private static readonly string[] Ats = [" at ", "(at)", "[at]", " @ "];
    private static readonly string[] Separators = [" ", "-", ".", " - ", "~"];
    private static readonly (string Open, string Close)[] Brackets =
        [("[", "]"), ("(", ")"), ("【", "】"), ("«", "»"), ("\"", "\"")];

    public static void Append(ReadOnlySpan<char> contact, ContactKind kind, StringBuilder output, SeededRandom random)
    {
        // Settled once for the message: when several mutators come one after the other, each asks again.
        if (random.ChanceOf(contact, LeftAlone))
        {
            output.Append(contact);
            return;
        }

        switch (kind)
        {
            case ContactKind.Link: AppendLink(contact, output, random); break;
            case ContactKind.Mail: AppendMail(contact, output, random); break;
            case ContactKind.Number: AppendNumber(contact, output, random); break;
            default: AppendHandle(contact, output, random); break;
        }
    }

    private static void AppendLink(ReadOnlySpan<char> link, StringBuilder output, SeededRandom random)
    {
        var hostStart = link.IndexOf("://") is var scheme && scheme < 0 ? 0 : scheme + "://".Length;
        var hostLength = link[hostStart..].IndexOfAny("/?#:");
        var host = hostLength < 0 ? link[hostStart..] : link.Slice(hostStart, hostLength);
        var dot = host.LastIndexOf('.') + hostStart;
        if (link.StartsWith("http", StringComparison.OrdinalIgnoreCase) && random.Chance(0.5))
        {
            output.Append("hxxp").Append(link["http".Length..]);
        }
        else if (dot >= hostStart)
        {
            output.Append(link[..dot]).Append(random.Pick<string>(Dots)).Append(link[(dot + 1)..]);
        }
        else
        {
            output.Append(link);
        }
    }

    private static void AppendMail(ReadOnlySpan<char> mail, StringBuilder output, SeededRandom random)
    {
        var at = mail.IndexOf('@');
        output.Append(mail[..at]).Append(random.Pick<string>(Ats)).Append(mail[(at + 1)..]);
    }

    // The digits stay and so does their order; only what stands between them changes.
    private static void AppendNumber(ReadOnlySpan<char> number, StringBuilder output, SeededRandom random)
    {
        var separator = random.Pick<string>(Separators);
        var everywhere = random.Chance(0.5) || number.IndexOfAnyExceptInRange('0', '9') < 0;
        var pending = false;
        var any = false;
        foreach (var unit in number)
        {
            if (!char.IsAsciiDigit(unit) && unit != '+')
            {
                pending = true;
                continue;
            }

            output.Append(any && (pending || everywhere) ? separator : "").Append(unit);
            (pending, any) = (false, char.IsAsciiDigit(unit));
        }
    }

    private static void AppendHandle(ReadOnlySpan<char> handle, StringBuilder output, SeededRandom random)
    {
        var (open, close) = random.Pick<(string, string)>(Brackets);
        output.Append(open).Append(handle).Append(close);
    }
}
