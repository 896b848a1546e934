namespace Breakwater.Engine.Links;

/// <summary>A host that is an IP address.</summary>
/// <param name="Address">The address of version 4.</param>
/// <param name="End">Where it ends in the folded characters.</param>
/// <param name="IsOdd">Whether it is not written as four decimal numbers.</param>
internal readonly record struct IpHost(uint Address, int End, bool IsOdd)
{
    private const int MaxParts = 4;
    private const int MaxDigits = 12;
    private const int MaxIpv6 = 45;

    /// <summary>Reads an address of version 4 in any form that browsers take: decimal, hexadecimal, octal, of one to four parts
    /// (WHATWG URL, "IPv4 parser").</summary>
    public static bool TryRead(in Scan scan, int start, out IpHost host)
    {
        host = default;
        Span<long> parts = stackalloc long[MaxParts];
        var (count, at, isOdd) = (0, start, false);
        while (count < MaxParts && TryReadNumber(scan, ref at, out parts[count], ref isOdd))
        {
            count++;
            var form = DotReader.Read(scan, at, out var next);
            if (count == MaxParts || form is not (DotForm.Plain or DotForm.Bracketed) || !scan.IsDigit(next))
            {
                break;
            }

            at = next;
        }

        if (count == 0 || scan.IsLetterOrDigit(at) || (scan.At(at) is '.' or '-' or '_' && scan.IsLetterOrDigit(at + 1)))
        {
            return false;
        }

        return TryJoin(parts[..count], out var address) && (host = new IpHost(address, at, isOdd || count < MaxParts)) != default;
    }

    /// <summary>Reads an address of version 6 in brackets; its end, or 0.</summary>
    public static int EndOfVersion6(in Scan scan, int start)
    {
        var colons = 0;
        for (var at = start + 1; at < Math.Min(scan.Chars.Length, start + MaxIpv6 + 2); at++)
        {
            var c = scan.Chars[at];
            if (c == ']')
            {
                return colons >= 2 ? at + 1 : 0;
            }

            if (!char.IsAsciiHexDigitLower(c) && c is not (':' or '.'))
            {
                return 0;
            }

            colons += c == ':' ? 1 : 0;
        }

        return 0;
    }

    /// <summary>Writes the address as four decimal numbers.</summary>
    public void AppendTo(MeantText meant)
    {
        for (var shift = 24; shift >= 0; shift -= 8)
        {
            meant.Append((Address >> shift) & 0xFF);
            if (shift > 0)
            {
                meant.Append('.');
            }
        }
    }

    private static bool TryReadNumber(in Scan scan, ref int at, out long value, ref bool isOdd)
    {
        value = 0;
        var radix = 10;
        var start = at;
        if (scan.At(at) == '0' && (scan.At(at + 1) == 'x' || scan.IsDigit(at + 1)))
        {
            radix = scan.At(at + 1) == 'x' ? 16 : 8;
            isOdd = true;
            at += radix == 16 ? 2 : 1;
        }

        for (; at < start + MaxDigits + 2 && char.IsAsciiHexDigitLower(scan.At(at)); at++)
        {
            var digit = scan.Chars[at] <= '9' ? scan.Chars[at] - '0' : scan.Chars[at] - 'a' + 10;
            if (digit >= radix)
            {
                return false;
            }

            value = (value * radix) + digit;
        }

        return at > start;
    }

    /// <summary>Each part but the last is one byte; the last fills what is left.</summary>
    private static bool TryJoin(ReadOnlySpan<long> parts, out uint address)
    {
        address = 0;
        var last = parts[^1];
        foreach (var part in parts[..^1])
        {
            if (part > 255)
            {
                return false;
            }

            address = (address << 8) | (uint)part;
        }

        var bits = 8 * (MaxParts + 1 - parts.Length);
        if (last < 0 || last >= 1L << bits)
        {
            return false;
        }

        address = (uint)(((ulong)address << bits) | (ulong)last);
        return true;
    }
}
