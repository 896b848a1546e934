using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Breakwater.Engine.Messages;

namespace Breakwater.Engine.Fingerprints;

/// <summary>The fingerprint that a client computes where the service may not read the text: the reference for docs/client-contract.md.</summary>
/// <remarks>It is comparable with other fingerprints of the same key only, never with <see cref="Fingerprint"/>.</remarks>
public static class ClientFingerprint
{
    /// <summary>Characters of the plain form below which a text has no fingerprint: it would tell too little of who wrote it, and too much of what.</summary>
    public const int LeastLength = 20;

    /// <summary>The fingerprint of a text; null if it is too short for one.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="key">The key of the service, 32 random bytes; without one whoever has fingerprints can try texts on them.</param>
    public static ulong? Of(string text, ReadOnlySpan<byte> key)
    {
        var form = ClientText.Of(text).Form;
        if (LengthOf(form) < LeastLength)
        {
            return null;
        }

        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(form), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    private static int LengthOf(string form)
    {
        var count = 0;
        foreach (var _ in form.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
