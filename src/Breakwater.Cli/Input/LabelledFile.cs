using System.Globalization;
using Breakwater.Engine.Messages;
using Breakwater.Lab.Training;

namespace Breakwater.Cli.Input;

/// <summary>A file of labelled messages, as FILE or FILE:WEIGHT names it.</summary>
/// <param name="Path">Its path; - is standard input.</param>
/// <param name="Weight">How many ordinary messages each of its messages stands for.</param>
internal readonly record struct LabelledFile(string Path, double Weight)
{
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
            : throw new BadInputException($"{written}: a weight is above 0 and at most 1000");
    }

    /// <summary>Loads its messages.</summary>
    /// <param name="name">What the corpus is called.</param>
    /// <param name="surroundings">Where standard input comes from.</param>
    /// <exception cref="BadInputException">It cannot be read, or nothing in it is labelled.</exception>
    public Corpus Load(string name, Surroundings surroundings)
    {
        var messages = MessageLoading.All(Path, surroundings);
        return messages.Any(message => message.Label != Label.None)
            ? new Corpus(name, messages) { Weight = Weight }
            : throw new BadInputException($"{(Path == "-" ? "stdin" : Path)}: no message has a label; each line needs \"label\":\"ham\", \"spam\" or \"smishing\"");
    }
}
