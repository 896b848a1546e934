using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>A bomber: hundreds of messages from many senders to one victim within minutes, part of them codes that forms were made to send.</summary>
public sealed record BomberAttacker : Attacker
{
    /// <summary>A bomber that sends 300 messages.</summary>
    public BomberAttacker()
    {
        Messages = 300;
        Service = Service.Sms;
    }

    /// <summary>How many throw-away accounts it has, from 1 on.</summary>
    public int Accounts { get; init; } = 150;

    /// <summary>Minutes that it takes, from 1 on.</summary>
    public int Minutes { get; init; } = 10;

    /// <summary>Share of the messages that are one-time codes which somebody asked for in the victim's name, 0 to 1.</summary>
    public double FormShare { get; init; } = 0.5;

    /// <summary>How many senders of codes are abused, from 1 on.</summary>
    public int Forms { get; init; } = 60;

    internal override IEnumerable<IEnumerable<Draft>> Senders(World world, string name) => [Run(world, world.Random(name))];

    internal override void Check()
    {
        base.Check();
        ArgumentOutOfRangeException.ThrowIfLessThan(Accounts, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Minutes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Forms, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Messages, 1_000_000);
        SenderSimulationOptions.ThrowIfNoShare(FormShare, nameof(FormShare));
    }

    private IEnumerable<Draft> Run(World world, SeededRandom random)
    {
        var begins = BeginsAt(world);
        var area = random.Pick<NumberArea>(NumberArea.All);
        var approach = new Approach(world, this, random, area);
        var victim = world.Population.Anybody(random, begins);
        var recipient = victim?.AddressOn(Service, begins) ?? area.Any(random);
        var accounts = Register(random, area, begins);
        for (var sent = 0L; sent < Messages; sent++)
        {
            var at = begins + (long)((sent + random.NextDouble()) * Minutes * Spans.Minute / Messages);
            var draft = random.Chance(FormShare)
                ? CodeSender.Code(world, random.Below(Forms), recipient, at, random) with { Actor = ActorKind.Bomber }
                : approach.Write(random.Pick<Account>(accounts), recipient, at, LureTexts.Bomb(random));
            yield return approach.React(draft, victim, replyShare: 0);
        }
    }

    private Account[] Register(SeededRandom random, NumberArea area, long begins)
    {
        var accounts = new Account[Accounts];
        foreach (ref var account in accounts.AsSpan())
        {
            account = Account.Rented(ActorKind.Bomber, Service, area, begins - random.Within(7 * Spans.Day), random);
        }

        return accounts;
    }
}
