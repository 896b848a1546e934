using Breakwater.Engine.Messages;

namespace Breakwater.Cli.Input;

/// <summary>The first line of a CSV file: which column holds what, and what stands between columns.</summary>
internal sealed class CsvHeader
{
    private static readonly string[] KnownColumns = ["id", "sender", "recipient", "service", "time", "label", "lang"];
    private static readonly char[] Delimiters = [',', ';', '\t'];

    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    private CsvHeader(char delimiter, List<string> names)
    {
        Delimiter = delimiter;
        for (var column = 0; column < names.Count; column++)
        {
            _columns.TryAdd(names[column].Trim(), column);
        }
    }

    /// <summary>What stands between columns.</summary>
    public char Delimiter { get; }

    /// <summary>Reads a header line.</summary>
    /// <exception cref="InvalidDataException">No column is named text.</exception>
    public static CsvHeader Read(string line)
    {
        foreach (var delimiter in Delimiters)
        {
            var header = new CsvHeader(delimiter, Split(line, delimiter));
            if (header._columns.ContainsKey("text"))
            {
                return header;
            }
        }

        throw new InvalidDataException($"the first line of a CSV file must name a column \"text\"; it is: {line.Trim()}");
    }

    /// <summary>Whether a line can hardly be anything but a header: it names text and another column that is known.</summary>
    /// <remarks>"Please,text,me" is a message: every name must be a word, and one besides text must be known.</remarks>
    public static bool IsSurely(string line) => Delimiters.Any(delimiter =>
    {
        var names = Split(line, delimiter).ConvertAll(name => name.Trim());
        return names.Contains("text", StringComparer.OrdinalIgnoreCase)
            && names.Intersect(KnownColumns, StringComparer.OrdinalIgnoreCase).Any()
            && names.TrueForAll(name => name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.'));
    });

    /// <summary>Makes a message of a row; null and the reason if that cannot be done.</summary>
    public Message? ToMessage(List<string> row, out string? error)
    {
        error = null;
        if (Field(row, "text") is not { } text)
        {
            error = $"the row has {row.Count} {(row.Count == 1 ? "column" : "columns")}, but text is column {_columns["text"] + 1}";
            return null;
        }

        var (time, label) = (ReadTime(Field(row, "time"), ref error), ReadLabel(Field(row, "label"), ref error));
        return error is not null ? null : new Message
        {
            Id = new MessageId(Field(row, "id") ?? ""),
            Time = time,
            Service = Service.Parse(Field(row, "service")),
            Sender = Address.Parse(Field(row, "sender")),
            Recipient = Address.Parse(Field(row, "recipient")),
            Text = text,
            Label = label,
        };
    }

    private static List<string> Split(string line, char delimiter)
    {
        var record = new CsvRecord(delimiter);
        record.Add(line);
        return record.Fields;
    }

    private static DateTimeOffset? ReadTime(string? written, ref string? error)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        if (EventTime.TryRead(written.Trim(), out var time))
        {
            return time;
        }

        error = $"\"time\" must be {EventTime.Expected}";
        return null;
    }

    private static Label ReadLabel(string? written, ref string? error)
    {
        switch (written?.Trim())
        {
            case null or "":
                return Label.None;
            case "ham":
                return Label.Ham;
            case "spam":
                return Label.Spam;
            case "smishing":
                return Label.Smishing;
            default:
                error = "\"label\" must be ham, spam or smishing";
                return Label.None;
        }
    }

    private string? Field(List<string> row, string name) =>
        _columns.TryGetValue(name, out var column) && column < row.Count ? row[column] : null;
}
