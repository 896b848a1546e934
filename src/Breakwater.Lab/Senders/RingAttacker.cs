using System.Net;
using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>A ring of throw-away accounts that share the work, each at the pace of a lively person.</summary>
public sealed record RingAttacker : Attacker
{
    /// <summary>How many accounts there are, from 1 on.</summary>
    public int Accounts { get; init; } = 500;

    /// <summary>The least messages of an account on a day, from 1 on.</summary>
    public int LeastPerDay { get; init; } = 10;

    /// <summary>The most messages of an account on a day.</summary>
    public int MostPerDay { get; init; } = 40;

    /// <summary>At how many e-mail providers the accounts are registered; numbers are of as many blocks.</summary>
    public int Providers { get; init; } = 1;

    /// <summary>From how many address blocks the accounts are used.</summary>
    public int Blocks { get; init; } = 4;

    /// <summary>Share of the accounts that are used through proxies in private homes instead, 0 to 1.</summary>
    public double ProxyShare { get; init; }

    /// <summary>How many wordings its text has.</summary>
    public int Wordings { get; init; } = 8;

    /// <summary>Hours before the beginning in which the accounts are registered.</summary>
    public int RegistrationHours { get; init; } = 72;

    internal override IEnumerable<IEnumerable<Draft>> Senders(World world, string name)
    {
        var random = world.Random(name);
        var area = random.Pick<NumberArea>(NumberArea.All);
        var campaign = new Campaign(Lure, Wordings, hosts: 20, random);
        var providers = new string[Providers];
        foreach (ref var provider in providers.AsSpan())
        {
            provider = Mailboxes.ThrowAwayProvider(random);
        }

        var (firstBlock, firstNumber) = (random.Below(256), random.Below(NumberArea.Size));
        for (var account = 0; account < Accounts; account++)
        {
            var own = world.Random($"{name}/{account}");
            var ip = own.Chance(ProxyShare) ? Networks.Home(own.NextUInt64()) : Networks.Hosted(firstBlock + own.Below(Blocks), own.NextUInt64());
            yield return Run(world, own, area, Register(world, own, own.Pick<string>(providers), NumberOf(area, firstNumber, account), ip), campaign);
        }
    }

    internal override void Check()
    {
        base.Check();
        ArgumentOutOfRangeException.ThrowIfLessThan(Accounts, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(LeastPerDay, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostPerDay, LeastPerDay);
        ArgumentOutOfRangeException.ThrowIfLessThan(Providers, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Blocks, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Wordings, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(RegistrationHours, 1);
        SenderSimulationOptions.ThrowIfNoShare(ProxyShare, nameof(ProxyShare));
    }

    private IEnumerable<Draft> Run(World world, SeededRandom random, NumberArea area, Account account, Campaign campaign)
    {
        var approach = new Approach(world, this, random, area);
        var left = Messages;
        foreach (var at in WorkDay.Times(random, BeginsAt(world), area.Zone, LeastPerDay, MostPerDay))
        {
            if (left-- <= 0)
            {
                yield break;
            }

            yield return approach.ToStranger(account, at, campaign.Text(random));
        }
    }

    private Account Register(World world, SeededRandom random, string provider, Address number, IPAddress ip) => Account.ThrowAway(
        ActorKind.Ring, Service, provider, number, BeginsAt(world) - random.Within(RegistrationHours * Spans.Hour), ip, random);

    // SIM cards are bought by the box: their numbers follow each other, a box in each block.
    private Address NumberOf(NumberArea area, int first, int account) =>
        area.Number(first + ((long)(account % Providers) * NumberArea.BlockSize) + (account / Providers));
}
