using System.Text;

namespace Breakwater.Cli.Input;

/// <summary>Tells by its name and first line how a file is written.</summary>
internal static class FormatDetection
{
    private static readonly string[] PackedEndings = [".gz", ".zst", ".zstd"];

    /// <summary>The format of a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="head">Its start, unpacked, with the whole of its first line.</param>
    /// <exception cref="InvalidDataException">It is none that is read here; the message says what to do.</exception>
    public static InputFormat Detect(string name, ReadOnlySpan<byte> head)
    {
        var text = head.TrimStart(" \t\r\n"u8);
        if (text.StartsWith("{"u8))
        {
            return InputFormat.Ndjson;
        }

        if (text.StartsWith("["u8) && text[1..].TrimStart(" \t\r\n"u8).StartsWith("{\""u8))
        {
            throw new InvalidDataException("this is a JSON array; write one object a line: jq -c '.[]'");
        }

        var end = text.IndexOf((byte)'\n');
        var firstLine = Encoding.UTF8.GetString((end < 0 ? text : text[..end]).TrimEnd((byte)'\r'));
        return IsNamedCsv(name) || CsvHeader.IsSurely(firstLine) ? InputFormat.Csv : InputFormat.Text;
    }

    private static bool IsNamedCsv(ReadOnlySpan<char> name)
    {
        foreach (var ending in PackedEndings)
        {
            name = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length] : name;
        }

        return name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);
    }
}
