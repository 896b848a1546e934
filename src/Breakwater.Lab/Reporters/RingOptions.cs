namespace Breakwater.Lab.Reporters;

/// <summary>A world of reporters: what is sent, who reports it, and the ring among them. The figures stand for a service of middling size.</summary>
public sealed record RingOptions
{
    /// <summary>Reporters, the ring included.</summary>
    public int Reporters { get; init; } = 5_000;

    /// <summary>The ring's share of all reporters, 0 to 1.</summary>
    public double RingShare { get; init; }

    /// <summary>The careless reporters' share of those who are honest, 0 to 1; half of what they report is spam.</summary>
    public double CarelessShare { get; init; } = 0.1;

    /// <summary>How the ring behaves.</summary>
    public RingTactic Tactic { get; init; } = RingTactic.Sleeper;

    /// <summary>Share of an honest reporter's reports that are of spam: the published share for 7726.</summary>
    public double HonestRight { get; init; } = 0.75;

    /// <summary>Reports of one reporter in a day.</summary>
    public double ReportsADay { get; init; } = 0.2;

    /// <summary>Legitimate bulk senders that were there before the first day.</summary>
    public int EstablishedSenders { get; init; } = 1_000;

    /// <summary>Legitimate bulk senders that come new on the day of the attack.</summary>
    public int NewSenders { get; init; } = 200;

    /// <summary>Messages of each legitimate sender in a day.</summary>
    public int MessagesADay { get; init; } = 20_000;

    /// <summary>Spam campaigns that begin each day.</summary>
    public int CampaignsADay { get; init; } = 40;

    /// <summary>Messages of a campaign between two reports of it.</summary>
    public int MessagesAReport { get; init; } = 500;

    /// <summary>Share of campaigns, and of legitimate senders that were stopped, that a person looks at.</summary>
    public double Reviewed { get; init; } = 0.2;

    /// <summary>Days before the attack.</summary>
    public int Days { get; init; } = 60;

    /// <summary>Reports that the ring makes of each target.</summary>
    public int RingReportsATarget { get; init; } = 10;

    /// <summary>Seed of all chance.</summary>
    public ulong Seed { get; init; } = 1;
}
