namespace Breakwater.Cli.Output;

/// <summary>One line on standard error that says how far the work is, where a person waits and sees nothing else.</summary>
/// <param name="surroundings">The terminal, if there is one.</param>
internal sealed class StatusLine(Surroundings surroundings)
{
    private const string EraseLine = "\r\e[K";

    private bool _isShown;

    /// <summary>Whether output comes on the same screen meanwhile, so that the line would be in its way.</summary>
    public bool IsAmidOutput { get; init; }

    /// <summary>Whether anybody sees it.</summary>
    public bool IsSeen => surroundings.ErrorIsTerminal && !(IsAmidOutput && surroundings.OutputIsTerminal);

    /// <summary>Shows a text in place of the one before.</summary>
    public void Show(string text)
    {
        if (IsSeen)
        {
            surroundings.Error.Write(EraseLine + text);
            surroundings.Error.Flush();
            _isShown = true;
        }
    }

    /// <summary>Takes it off the screen.</summary>
    public void Hide()
    {
        if (_isShown)
        {
            surroundings.Error.Write(EraseLine);
            _isShown = false;
        }
    }
}
