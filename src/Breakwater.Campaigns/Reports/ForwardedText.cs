using System.Buffers;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Text;

namespace Breakwater.Campaigns.Reports;

/// <summary>A text that a person forwarded, without what forwarding put before it: marks of forwarding, a sender's line, the head of a screenshot.</summary>
/// <param name="Text">What is left, as written.</param>
/// <param name="Sender">The sender that a line named, or none.</param>
/// <param name="Service">The service that the head of a screenshot named, or unknown.</param>
public readonly record struct ForwardedText(string Text, Address Sender, Service Service)
{
    // Nobody forwards a forward of a forward more often than this; a text of a thousand prefixes is not worth more work.
    private const int MaxMarks = 8;
    private const int MaxHead = 48;

    // Followed by a colon, in the languages of the mail and message programs that write them.
    private static readonly string[] Prefixes =
    [
        "fwd", "fw", "forwarded", "forwarded message", "forwarded text", "spam", "msg", "message", "text", "sms",
        "wg", "tr", "rv", "enc", "i", "vs", "vb", "doorst", "转发", "轉寄", "轉發", "転送", "fyi",
    ];

    private static readonly string[] SenderPrefixes = ["from", "sender", "von", "de", "da", "van", "发件人", "寄件者", "差出人"];

    // Lines of their own above the text, as a screenshot shows them.
    private static readonly string[] HeadLines = ["text message", "imessage", "sms", "rcs", "whatsapp", "forwarded message", "begin forwarded message", "unknown sender"];

    private static readonly string[] Days = ["today", "yesterday", "mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly SearchValues<char> ClockSigns = SearchValues.Create("0123456789:. apmAPM");

    private const string Quotes = " \t\r\n\"'“”„«»‘’>|*_`「」『』";

    /// <summary>Reads a reported text.</summary>
    public static ForwardedText Read(string text)
    {
        var rest = text.AsSpan(0, Math.Min(text.Length, FoldedText.MaxLength)).Trim(Quotes);
        var (sender, service) = (Address.None, Service.Unknown);
        for (var mark = 0; mark < MaxMarks; mark++)
        {
            if (!TryBracketed(ref rest) && !TryPrefix(ref rest) && !TrySender(ref rest, ref sender) && !TryHead(ref rest, ref service))
            {
                break;
            }

            rest = rest.TrimStart(Quotes);
        }

        // A text of marks alone says nothing without them.
        return rest.IsEmpty ? new ForwardedText(text, sender, service) : new ForwardedText(rest.ToString(), sender, service);
    }

    private static bool TryBracketed(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IsEmpty || rest[0] is not ('[' or '(' or '【') ? -1 : rest[..Math.Min(rest.Length, MaxHead)].IndexOfAny(']', ')', '】');
        if (end < 0 || !IsAny(rest[1..end].Trim(), Prefixes))
        {
            return false;
        }

        rest = rest[(end + 1)..];
        return true;
    }

    private static bool TryPrefix(ref ReadOnlySpan<char> rest)
    {
        var colon = ColonOf(rest);
        if (colon < 0 || !IsAny(rest[..colon].Trim(), Prefixes))
        {
            return false;
        }

        rest = rest[(colon + 1)..];
        return true;
    }

    private static bool TrySender(ref ReadOnlySpan<char> rest, ref Address sender)
    {
        var colon = ColonOf(rest);
        if (colon < 0 || !IsAny(rest[..colon].Trim(), SenderPrefixes))
        {
            return false;
        }

        // On a line of its own the rest of it is the sender; otherwise only its first word can be.
        var line = rest[(colon + 1)..].TrimStart(" \t");
        var lineEnd = line.IndexOfAny('\r', '\n');
        var end = lineEnd < 0 ? line.IndexOf(' ') : lineEnd;
        var named = end < 0 ? Address.None : Address.Parse(line[..end].Trim(Quotes).ToString());
        var isSender = named.Kind is AddressKind.E164 or AddressKind.National or AddressKind.ShortCode or AddressKind.Email
            || (lineEnd >= 0 && named.Kind is AddressKind.Alphanumeric or AddressKind.Handle);
        if (!isSender)
        {
            return false;
        }

        sender = sender.Kind == AddressKind.None ? named : sender;
        rest = line[end..];
        return true;
    }

    private static bool TryHead(ref ReadOnlySpan<char> rest, ref Service service)
    {
        var end = rest[..Math.Min(rest.Length, MaxHead)].IndexOfAny('\r', '\n');
        if (end < 0)
        {
            return false;
        }

        var line = rest[..end].Trim("- \t•·");
        if (line.Equals("imessage", StringComparison.OrdinalIgnoreCase) || line.Equals("whatsapp", StringComparison.OrdinalIgnoreCase))
        {
            service = Service.Parse(line.ToString());
        }
        else if (!IsAny(line, HeadLines) && !IsTime(line))
        {
            return false;
        }

        rest = rest[end..];
        return true;
    }

    // "Today 10:42 AM", "Tue, Aug 12 at 9:41", "10:42".
    private static bool IsTime(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        var hasClock = colon > 0 && colon < line.Length - 1 && char.IsAsciiDigit(line[colon - 1]) && char.IsAsciiDigit(line[colon + 1]);
        if (!hasClock)
        {
            return IsAny(line, Days);
        }

        foreach (var day in Days)
        {
            if (line.StartsWith(day, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return !line.ContainsAnyExcept(ClockSigns);
    }

    private static int ColonOf(ReadOnlySpan<char> rest) => rest[..Math.Min(rest.Length, MaxHead)].IndexOfAny(':', '：');

    private static bool IsAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
