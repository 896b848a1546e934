namespace Breakwater.Cli;

/// <summary>All that a command meets of the world: streams, the terminal, the clock, the place of the program.</summary>
internal sealed record Surroundings
{
    /// <summary>Columns when nothing says how many there are.</summary>
    public const int DefaultWidth = 160;

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person types the input.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Whether a person reads the output as it comes.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person reads the errors as they come.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns that a line may have.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>The folder of the program; models and the repository are looked for from here upwards.</summary>
    public string ProgramFolder { get; init; } = AppContext.BaseDirectory;

    /// <summary>Environment variables.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Cancelled when the person has had enough.</summary>
    public CancellationToken Cancelled { get; init; }

    /// <summary>Whether output may be coloured (no-color.org).</summary>
    public bool HasColor => OutputIsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>Finds a file or folder from the program's folder upwards; null if there is none.</summary>
    public string? FindUpwards(string relative)
    {
        for (var folder = new DirectoryInfo(ProgramFolder); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, relative);
            if (Path.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
