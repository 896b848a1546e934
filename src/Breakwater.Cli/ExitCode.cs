namespace Breakwater.Cli;

/// <summary>What the shell is told.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The answer is no.</summary>
    public const int No = 1;

    /// <summary>The command line, or a part of the input, could not be used.</summary>
    public const int BadInput = 2;

    /// <summary>Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;
}
