namespace Breakwater.Cli.Measuring;

/// <summary>What <c>bench engine</c> found.</summary>
internal sealed record EngineFigures
{
    /// <summary>Where.</summary>
    public required Machine Machine { get; init; }

    /// <summary>The file of messages.</summary>
    public required string File { get; init; }

    /// <summary>How many messages.</summary>
    public required int Messages { get; init; }

    /// <summary>Their mean length, in UTF-16 units.</summary>
    public required double MeanCharacters { get; init; }

    /// <summary>Rounds over all messages.</summary>
    public required int Rounds { get; init; }

    /// <summary>Stage by stage, each alone.</summary>
    public required IReadOnlyList<(string Name, Timing Timing)> Stages { get; init; }

    /// <summary>All stages, as a caller runs them.</summary>
    public required Timing Total { get; init; }

    /// <summary>UTF-8 checked and transcoded, nothing more.</summary>
    public required Timing Floor { get; init; }

    /// <summary>By length in characters.</summary>
    public required IReadOnlyList<(int Characters, Timing Timing)> Curve { get; init; }

    /// <summary>How many times the floor all stages cost.</summary>
    public double RatioToFloor => Total.Nanoseconds / Floor.Nanoseconds;
}
