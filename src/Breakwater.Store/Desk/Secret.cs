using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Breakwater.Store.Desk;

/// <summary>Secrets that are drawn and not chosen: 256 random bits, of which the store keeps only the SHA-256. A slow hash would guard nothing more.</summary>
internal static class Secret
{
    private const int Bytes = 32;

    public static string Draw(string prefix) => prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
