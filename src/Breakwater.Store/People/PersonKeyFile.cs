using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Breakwater.Store.Files;

namespace Breakwater.Store.People;

/// <summary>The file of keys: a line for each with number, time and secret in base64, then a line with the SHA-256 of the lines before it.</summary>
internal static class PersonKeyFile
{
    private const string Sum = "sha256 ";

    public static void Write(string path, IReadOnlyList<PersonKey> keys)
    {
        var lines = string.Concat(keys.Select(key =>
            string.Create(CultureInfo.InvariantCulture, $"{key.Number} {key.Made.UtcDateTime:O} {Convert.ToBase64String(key.Secret)}\n")));
        DurableFile.Write(path, file => file.Write(Encoding.ASCII.GetBytes($"{lines}{Sum}{SumOf(lines)}\n")));
    }

    public static IReadOnlyList<PersonKey> Read(string path)
    {
        var text = File.ReadAllText(path, Encoding.ASCII);
        var end = text.LastIndexOf(Sum, StringComparison.Ordinal);
        if (end <= 0 || text[end..].Trim() != Sum + SumOf(text[..end]))
        {
            throw new InvalidDataException($"{path} is damaged: its checksum is wrong. Put back a copy of it; without its keys no person can be found in the events.");
        }

        return [.. text[..end].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Line)];
    }

    private static PersonKey Line(string line)
    {
        var words = line.Split(' ');
        return new PersonKey(
            short.Parse(words[0], CultureInfo.InvariantCulture),
            DateTimeOffset.Parse(words[1], CultureInfo.InvariantCulture),
            Convert.FromBase64String(words[2]));
    }

    private static string SumOf(string lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(lines)));
}
