using Breakwater.Engine;

namespace Breakwater.Cli.Output;

/// <summary>Shows decisions, one after another.</summary>
internal abstract class VerdictWriter : IDisposable
{
    /// <summary>Shows a decision.</summary>
    /// <param name="judge">The judge, who has read no other message since.</param>
    /// <param name="verdict">The decision.</param>
    public abstract void Write(Judge judge, Verdict verdict);

    /// <summary>Says that a line could not be read.</summary>
    public abstract void WriteError(string file, long line, string error);

    /// <summary>Hands over what was written so far.</summary>
    public abstract void Flush();

    /// <inheritdoc/>
    public abstract void Dispose();
}
