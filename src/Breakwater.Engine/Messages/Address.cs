using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Breakwater.Engine.Messages;

/// <summary>The address of a sender or recipient, typed by its form; two spellings of one address are equal.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Value">Its canonical spelling; empty when there is none.</param>
public readonly record struct Address(AddressKind Kind, string Value)
{
    /// <summary>The longest address: 64 characters before the @ and 255 behind it (RFC 5321, 4.5.3.1).</summary>
    public const int MaxLength = 320;

    private const int MaxMalformed = 64;
    private const int MaxAlphanumeric = 11;
    private const int MaxE164Digits = 15;
    private const int MinE164Digits = 7;
    private const int MaxShortCode = 8;
    private const int MinShortCode = 3;

    /// <summary>No address.</summary>
    public static Address None { get; } = new(AddressKind.None, "");

    /// <summary>The part behind the @ of an e-mail address, otherwise empty.</summary>
    public ReadOnlySpan<char> Domain => Kind == AddressKind.Email ? Value.AsSpan(Value.LastIndexOf('@') + 1) : default;

    /// <summary>Reads an address as people and services write it; never fails, what has no known form is a handle.</summary>
    public static Address Parse(string? written)
    {
        var text = written.AsSpan().Trim();
        if (text.Length > MaxLength)
        {
            return Malformed(text);
        }

        if (text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
        {
            text = text[4..].Trim();
        }

        if (text.IsEmpty)
        {
            return None;
        }

        return TryNumber(text, out var number) ? number : IsEmail(text) ? Email(text) : Name(text);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    // The hash keeps two oversize addresses with one head apart.
    private static Address Malformed(ReadOnlySpan<char> text) => new(
        AddressKind.Malformed,
        $"{text[..MaxMalformed]}~{XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text)):x16}");

    private static bool TryNumber(ReadOnlySpan<char> text, out Address address)
    {
        Span<char> digits = stackalloc char[MaxE164Digits + 3];
        var count = 0;
        var isInternational = text[0] == '+';
        foreach (var c in isInternational ? text[1..] : text)
        {
            if (char.IsAsciiDigit(c) && count < digits.Length)
            {
                digits[count++] = c;
            }
            else if (c is not (' ' or '-' or '.' or '(' or ')' or '/' or '\u00A0'))
            {
                address = None;
                return false;
            }
        }

        address = Number(digits[..count], isInternational);
        return address.Kind != AddressKind.None;
    }

    private static Address Number(ReadOnlySpan<char> digits, bool isInternational)
    {
        if (!isInternational && digits.StartsWith("00"))
        {
            digits = digits[2..];
            isInternational = true;
        }

        return digits.Length switch
        {
            >= MinE164Digits and <= MaxE164Digits when isInternational => new Address(AddressKind.E164, $"+{digits}"),
            >= MinShortCode and <= MaxShortCode when !isInternational => new Address(AddressKind.ShortCode, digits.ToString()),
            > MaxShortCode and <= MaxE164Digits => new Address(AddressKind.National, digits.ToString()),
            _ => None,
        };
    }

    private static bool IsEmail(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && at < text.Length - 1 && !text.ContainsAny(' ', '\t', ':');
    }

    private static Address Email(ReadOnlySpan<char> text) => new(AddressKind.Email, text.ToString().ToLowerInvariant());

    private static Address Name(ReadOnlySpan<char> text) =>
        new(IsAlphanumeric(text) ? AddressKind.Alphanumeric : AddressKind.Handle, text.ToString());

    private static bool IsAlphanumeric(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not (' ' or '-' or '_' or '.' or '&' or '\'' or '+' or '!'))
            {
                return false;
            }
        }

        return text.Length <= MaxAlphanumeric;
    }
}
