using System.Globalization;
using Breakwater.Engine.Messages;
using Breakwater.Lab.Training;

namespace Breakwater.Cli.Input;

/// <summary>A file of labelled messages, as FILE or FILE:WEIGHT names it.</summary>
/// <param name="Path">Its path; - is standard input.</param>
/// <param name="Weight">How many ordinary messages each of its messages stands for.</param>
internal readonly record struct LabelledFile(string Path, double Weight)
{
    private static readonly string[] Endings = [".gz", ".zst", ".zstd", ".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".txt"];

    /// <summary>Reads FILE:WEIGHT; a colon that no number follows belongs to the name.</summary>
    /// <exception cref="BadInputException">The weight is none.</exception>
    public static LabelledFile Parse(string written)
    {
        var colon = written.LastIndexOf(':');
        if (colon <= 0 || File.Exists(written) || !double.TryParse(written.AsSpan(colon + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
        {
            return new LabelledFile(written, 1);
        }

        return weight is > 0 and <= 1000 ? new LabelledFile(written[..colon], weight)
            : throw new BadInputException($"{written}: a weight lies between 0 and 1000");
    }

    /// <summary>Loads its messages.</summary>
    /// <exception cref="BadInputException">It cannot be read, or nothing in it is labelled.</exception>
    public Corpus Load(Surroundings surroundings)
    {
        var messages = MessageLoading.All(Path, surroundings);
        return messages.Any(message => message.Label != Label.None)
            ? new Corpus(NameOf(Path), messages) { Weight = Weight }
            : throw new BadInputException($"{Path}: no message has a label; each line needs \"label\":\"ham\", \"spam\" or \"smishing\"");
    }

    private static string NameOf(string path)
    {
        var name = path == "-" ? "stdin" : System.IO.Path.GetFileName(path);
        while (Array.Find(Endings, ending => name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending)
        {
            name = name[..^ending.Length];
        }

        return name;
    }
}
