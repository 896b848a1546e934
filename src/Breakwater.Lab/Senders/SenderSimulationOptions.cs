namespace Breakwater.Lab.Senders;

/// <summary>What a simulation consists of.</summary>
public sealed record SenderSimulationOptions
{
    /// <summary>Seed of everything that is drawn.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>When it begins; kept to the millisecond.</summary>
    public DateTimeOffset Start { get; init; } = new(2014, 8, 21, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How long it lasts, if <see cref="Messages"/> does not end it before; null is for ever.</summary>
    public TimeSpan? Duration { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How many messages there are at most; reports do not count.</summary>
    public long Messages { get; init; } = long.MaxValue;

    /// <summary>How many people there are, 0 to <see cref="MaxPeople"/>.</summary>
    public int People { get; init; } = 1000;

    /// <summary>How many small firms there are.</summary>
    public int Firms { get; init; }

    /// <summary>About how many messages a firm sends on a day.</summary>
    public double FirmMessagesPerDay { get; init; } = 120;

    /// <summary>How many senders of one-time codes there are.</summary>
    public int CodeSenders { get; init; }

    /// <summary>About how many codes such a sender sends on a day.</summary>
    public double CodesPerDay { get; init; } = 600;

    /// <summary>Who attacks, and how.</summary>
    public IReadOnlyList<Attacker> Attackers { get; init; } = [];

    /// <summary>Share of the people who got spam that report it, 0 to 1.</summary>
    public double ReportShare { get; init; } = 0.02;

    /// <summary>Share of the wanted messages of firms that are reported all the same, 0 to 1.</summary>
    public double FalseReportShare { get; init; } = 0.0005;

    /// <summary>What events tell of texts.</summary>
    public TextTold Told { get; init; } = TextTold.Text;

    /// <summary>Whether the service tells that a recipient knows the sender.</summary>
    public bool TellsKnown { get; init; } = true;

    /// <summary>The most people: beyond, two would have one number.</summary>
    public const int MaxPeople = 500_000;

    /// <summary>The earliest beginning: there were no messages before, and all accounts are younger than their epoch.</summary>
    public static DateTimeOffset Earliest { get; } = new(1990, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The latest beginning: times of events have four digits for the year.</summary>
    public static DateTimeOffset Latest { get; } = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Throws if the options do not make sense.</summary>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Start, Earliest, nameof(Start));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Start, Latest, nameof(Start));
        ArgumentOutOfRangeException.ThrowIfNegative(People);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(People, MaxPeople);
        ArgumentOutOfRangeException.ThrowIfNegative(Firms);
        ArgumentOutOfRangeException.ThrowIfNegative(CodeSenders);
        ArgumentOutOfRangeException.ThrowIfNegative(Messages);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(FirmMessagesPerDay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(CodesPerDay);
        ThrowIfNoShare(ReportShare, nameof(ReportShare));
        ThrowIfNoShare(FalseReportShare, nameof(FalseReportShare));
        foreach (var attacker in Attackers)
        {
            attacker.Check();
        }
    }

    /// <summary>Throws unless a number is a share, 0 to 1.</summary>
    internal static void ThrowIfNoShare(double share, string name)
    {
        if (!(share is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(name, share, "a share is 0 to 1");
        }
    }
}
