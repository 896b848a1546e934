using System.Security.Cryptography;
using System.Text;

namespace Breakwater.Tables;

/// <summary>A table as it lies in the repository: comments, its version among them, then lines.</summary>
internal static class TableFile
{
    private const int VersionDigits = 8;

    public static void Write(string path, IReadOnlyList<string> comments, IReadOnlyList<string> lines)
    {
        var body = string.Concat(lines.Select(line => line + "\n"));
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))[..VersionDigits];
        var header = string.Concat(comments.Append($"version {version}").Select(comment => $"# {comment}\n"));
        File.WriteAllText(path, header + body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Console.Error.WriteLine($"{Path.GetFileName(path)}: {lines.Count} lines, version {version}");
    }

    /// <summary>Names a source that carries no version by the beginning of its hash.</summary>
    public static string HashOf(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..VersionDigits];
}
