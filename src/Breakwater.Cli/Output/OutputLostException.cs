namespace Breakwater.Cli.Output;

/// <summary>Nothing more can be written. No <see cref="IOException"/>, so that nobody who reads a file takes it for a fault of that file.</summary>
/// <param name="reason">Why.</param>
/// <param name="isReaderGone">Whether the reader has simply seen enough.</param>
internal sealed class OutputLostException(string reason, bool isReaderGone) : Exception(reason)
{
    /// <summary>Whether the reader has simply seen enough.</summary>
    public bool IsReaderGone => isReaderGone;
}
