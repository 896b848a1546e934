namespace Breakwater.Lab.Senders;

/// <summary>Scenarios to compose simulations of: each kind of attacker with its usual figures, people to set it against, and a mix of everything.</summary>
public static class Scenario
{
    /// <summary>Messages that are sent on a day for each simulated person, answers included; measured over 5,584 people and 7 days with three
    /// seeds: 21.7 to 22.3.</summary>
    internal const double MessagesPerPersonDay = 22;

    private const double FirmShare = 0.08;
    private const double CodeShare = 0.06;

    private static readonly SenderSimulationOptions Default = new();

    /// <summary>The four-line script.</summary>
    /// <param name="perSecond">Messages a second.</param>
    public static ScriptAttacker Script(double perSecond = 2) => new() { PerSecond = perSecond };

    /// <summary>A ring of throw-away accounts, each with 10 to 40 messages a day.</summary>
    public static RingAttacker Ring(int accounts = 500) => new() { Accounts = accounts };

    /// <summary>A patient spammer.</summary>
    public static PatientAttacker Patient(int perDay = 20) => new() { PerDay = perDay };

    /// <summary>A patient spammer who opens acquaintances as if by a wrong number: no link, and one in ten answers.</summary>
    public static PatientAttacker Opener(int perDay = 15) => new() { PerDay = perDay, Lure = Lure.Opener, ReplyShare = 0.1, Wordings = 12 };

    /// <summary>A prober of a list of numbers.</summary>
    public static ProberAttacker Prober(double perMinute = 20) => new() { PerMinute = perMinute };

    /// <summary>The bombing of one victim.</summary>
    public static BomberAttacker Bomber(int messages = 300) => new() { Messages = messages };

    /// <summary>An account taken over.</summary>
    public static TakeoverAttacker Takeover() => new();

    /// <summary>People, and the firms and senders of codes that write to as many.</summary>
    public static SenderSimulationOptions People(int people) => Default with
    {
        People = people,
        Firms = (int)Math.Ceiling(people * MessagesPerPersonDay * FirmShare / Default.FirmMessagesPerDay),
        CodeSenders = (int)Math.Ceiling(people * MessagesPerPersonDay * CodeShare / Default.CodesPerDay),
    };

    /// <summary>A mix of everything: so many messages in about so many days, of which attackers send a share.</summary>
    /// <param name="messages">Messages, exactly; 1 to 1,000,000,000.</param>
    /// <param name="days">Days that they take, about, 0.1 to 365; more where that would need more than
    /// <see cref="SenderSimulationOptions.MaxPeople"/> people.</param>
    /// <param name="attackers">Share of the messages that attackers send, about; 0 to 0.9.</param>
    /// <param name="seed">Seed of everything that is drawn.</param>
    public static SenderSimulationOptions Mix(long messages, double days = 7, double attackers = 0.2, ulong seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(messages, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(messages, 1_000_000_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 0.1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 365);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(attackers, 0.9);
        ArgumentOutOfRangeException.ThrowIfNegative(attackers);
        var perDay = messages * (1 - attackers) / days;
        var (firms, codes) = (Math.Ceiling(perDay * FirmShare / Default.FirmMessagesPerDay), Math.Ceiling(perDay * CodeShare / Default.CodesPerDay));
        return Default with
        {
            Seed = seed,
            Duration = null,
            Messages = messages,
            // A service of less than two people has no messages.
            People = (int)Math.Clamp(perDay * (1 - FirmShare - CodeShare) / MessagesPerPersonDay, 2, SenderSimulationOptions.MaxPeople),
            Firms = (int)firms,
            FirmMessagesPerDay = perDay * FirmShare / firms,
            CodeSenders = (int)codes,
            CodesPerDay = perDay * CodeShare / codes,
            Attackers = new AttackPlan(messages * attackers, days, seed).Attackers(),
        };
    }
}
