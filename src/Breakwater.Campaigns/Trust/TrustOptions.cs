namespace Breakwater.Campaigns.Trust;

/// <summary>How reports are believed, and when they suffice. The reasons stand in docs/decisions/013-reports-and-trust.md.</summary>
public sealed record TrustOptions
{
    /// <summary>Reports of the prior that were right: with <see cref="PriorWrong"/>, three in four, the published share of 7726 reports that were spam or scam.</summary>
    public double PriorRight { get; init; } = 6;

    /// <summary>Reports of the prior that were wrong.</summary>
    public double PriorWrong { get; init; } = 2;

    /// <summary>The highest reliability that counts: at 0.75 two reporters never reach <see cref="BlockAt"/>, and three do with 5,000 silent deliveries.</summary>
    public double MaxReliability { get; init; } = 0.75;

    /// <summary>Days after which what was learned of a reporter counts half.</summary>
    public double HalfLifeDays { get; init; } = 90;

    /// <summary>Outcomes, or what weighs as much, after which a reporter is proven.</summary>
    public double ProvenAfter { get; init; } = 1.5;

    /// <summary>All that reporters who are not proven can add together, in log-odds: less than <see cref="BlockAt"/> needs, however many they are.</summary>
    public double UnprovenCap { get; init; } = 1.5;

    /// <summary>What agreement with proven reporters teaches of a reporter, against 1 for an outcome.</summary>
    public double AgreementWeight { get; init; } = 0.5;

    /// <summary>Texts that a reporter may report in a day before each weighs less: people do not come upon more.</summary>
    public double DailyReports { get; init; } = 5;

    /// <summary>What the score of the content can add or take, in log-odds.</summary>
    public double ScoreCap { get; init; } = 0.75;

    /// <summary>Deliveries that nobody reported which weigh as much as one unit of log-odds for ham.</summary>
    public double SilencePerUnit { get; init; } = 10_000;

    /// <summary>The most that silence weighs, in log-odds.</summary>
    public double MaxSilence { get; init; } = 50;

    /// <summary>Probability of spam from which on a subject is blocked.</summary>
    public double BlockAt { get; init; } = 0.91;

    /// <summary>Probability of spam below which a verdict is undone.</summary>
    public double ReleaseBelow { get; init; } = 0.8;

    /// <summary>Deliveries to one report from which on a text is held back rather than blocked: many got it and few complained.</summary>
    public double MessagesPerReport { get; init; } = 1_000;

    /// <summary>Days after its first message when a sender can count as established.</summary>
    public double EstablishedDays { get; init; } = 14;

    /// <summary>Messages of an established sender, at least.</summary>
    public long EstablishedMessages { get; init; } = 1_000;

    /// <summary>Reporters remembered that are proven, and half as many that are not; 450 bytes each.</summary>
    public int Reporters { get; init; } = 1 << 16;

    /// <summary>Subjects remembered; 0.75 KiB with five reports, 5 KiB with 64, which is the most that is kept.</summary>
    public int Subjects { get; init; } = 1 << 15;

    /// <summary>Senders whose history is remembered.</summary>
    public int Senders { get; init; } = 1 << 17;

    /// <summary>Messages listed for a verdict that is undone; more are counted.</summary>
    public int Decided { get; init; } = 1_000;

    /// <summary>Key of the hashes under which addresses are kept.</summary>
    public long Seed { get; init; }
}
