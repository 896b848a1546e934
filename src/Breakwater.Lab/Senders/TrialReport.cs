namespace Breakwater.Lab.Senders;

/// <summary>The figures of all trials of a policy.</summary>
public sealed record TrialReport
{
    private static readonly double[] Factors = [0.25, 0.5, 1, 2, 4, 8];

    /// <summary>One script among people, by what is told of texts.</summary>
    public required IReadOnlyList<(TextTold Told, TrialFigures Figures)> Script { get; init; }

    /// <summary>A ring of 500 among people, by what is told of texts.</summary>
    public required IReadOnlyList<(TextTold Told, TrialFigures Figures)> Ring { get; init; }

    /// <summary>A mix of everything, by what is told of texts.</summary>
    public required IReadOnlyList<(TextTold Told, TrialFigures Figures)> Mix { get; init; }

    /// <summary>People, firms and senders of codes alone for two weeks, without texts.</summary>
    public required TrialFigures People { get; init; }

    /// <summary>Patient spammers day by day, without texts, by the share of recipients that report.</summary>
    public required IReadOnlyList<(double ReportShare, IReadOnlyList<(int Day, int Delivered, int Sent)> Days)> Patient { get; init; }

    /// <summary>The trade-off, without texts: what strangers a sender may reach, multiplied.</summary>
    public required IReadOnlyList<(double Factor, TrialFigures Mix, TrialFigures People)> TradeOff { get; init; }

    /// <summary>Runs all trials.</summary>
    /// <param name="trials">The trials.</param>
    /// <param name="messages">Messages of a mix.</param>
    /// <param name="people">People that are alone.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <param name="cancelled">Cancelled when nobody waits for the figures any more.</param>
    public static TrialReport Run(Trials trials, long messages, int people, Action<string> progress, CancellationToken cancelled)
    {
        T Do<T>(string name, Func<T> trial)
        {
            progress(name);
            cancelled.ThrowIfCancellationRequested();
            return trial();
        }

        var all = Enum.GetValues<TextTold>();
        return new TrialReport
        {
            Script = [.. all.Select(told => (told, Do($"script, {told}", () => trials.Script(told))))],
            Ring = [.. all.Select(told => (told, Do($"ring, {told}", () => trials.Ring(told))))],
            Mix = [.. all.Select(told => (told, Do($"mix, {told}", () => trials.Mix(messages, told))))],
            People = Do("people", () => trials.People(people, 14, TextTold.None)),
            Patient = [.. ((double[])[0, 0.02, 0.1]).Select(share => (share, Do($"patient, {share} report", () => trials.Patient(share, TextTold.None))))],
            TradeOff = [.. Factors.Select(factor => Do($"trade-off, {factor}", () => trials.AtAllowance(factor, messages / 4, TextTold.None)) is var (mix, alone) ? (factor, mix, alone) : default)],
        };
    }
}
