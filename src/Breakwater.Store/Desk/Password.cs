using System.Globalization;
using System.Security.Cryptography;

namespace Breakwater.Store.Desk;

/// <summary>Passwords as they are kept: PBKDF2 with HMAC-SHA-256 and 600,000 rounds (OWASP Password Storage Cheat Sheet, 2023), with a salt of their own.</summary>
internal static class Password
{
    public const int MinLength = 10;
    public const int MaxLength = 1024;

    private const string Scheme = "pbkdf2-sha256";
    private const int Rounds = 600_000;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    // Checked where there is no such account, so that the time of the answer does not tell whether there is.
    private static readonly string Nobodys = Hash("nobody's password");

    public static string Hash(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var hash = Rfc2898DeriveBytes.Pbkdf2(password, salt, Rounds, HashAlgorithmName.SHA256, HashBytes);
        return string.Create(CultureInfo.InvariantCulture, $"{Scheme}${Rounds}${Convert.ToBase64String(salt)}${Convert.ToBase64String(hash)}");
    }

    public static bool IsRight(string password, string? kept)
    {
        var words = (kept ?? Nobodys).Split('$');
        var hash = Convert.FromBase64String(words[3]);
        var given = Rfc2898DeriveBytes.Pbkdf2(
            password[..Math.Min(password.Length, MaxLength)], Convert.FromBase64String(words[2]), int.Parse(words[1], CultureInfo.InvariantCulture), HashAlgorithmName.SHA256, hash.Length);
        return CryptographicOperations.FixedTimeEquals(hash, given) && kept is not null;
    }
}
