namespace Breakwater.Cli.Input;

/// <summary>How messages are written in a file.</summary>
internal enum InputFormat
{
    /// <summary>One message a line, nothing but its text.</summary>
    Text,

    /// <summary>One JSON object a line.</summary>
    Ndjson,

    /// <summary>A header line, then one row a message; a quoted field may have several lines.</summary>
    Csv,
}
