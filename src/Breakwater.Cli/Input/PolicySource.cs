using System.Text;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Input;

/// <summary>Reads a policy and the lists beside it.</summary>
internal static class PolicySource
{
    // A million addresses of ordinary length.
    private const long MaxListBytes = 64 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a policy.</summary>
    /// <exception cref="BadInputException">It cannot be read or is broken; the message tells the first mistake.</exception>
    public static SpamPolicy Open(string path)
    {
        var read = Read(path);
        var more = read.Errors.Count > 1 ? $" (and {read.Errors.Count - 1} more; see breakwater policy test {path})" : "";
        return read.IsSound ? read.Policy : throw new BadInputException($"{path}:{read.Errors[0]}{more}");
    }

    /// <summary>Reads a policy, or the mistakes in it.</summary>
    /// <exception cref="BadInputException">It cannot be read.</exception>
    public static PolicyReading Read(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        return PolicyFile.Parse(
            TextOf(path, PolicyFile.MaxLength * 4L) ?? throw new BadInputException($"{path}: no such policy"),
            list => TextOf(Path.Combine(folder, list), MaxListBytes));
    }

    private static string? TextOf(string path, long maxBytes)
    {
        if (Directory.Exists(path))
        {
            throw new BadInputException($"{path}: this is a folder; name a file");
        }

        try
        {
            return new FileInfo(path).Length <= maxBytes
                ? Strict.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF')
                : throw new BadInputException($"{path}: the file is longer than {maxBytes >> 10} KiB");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception exception) when (exception is DecoderFallbackException or IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(exception is DecoderFallbackException ? $"{path}: this is not UTF-8" : $"{path}: {MessageFile.Describe(exception)}", exception);
        }
    }
}
