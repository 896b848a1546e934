namespace Breakwater.Lab.Senders;

/// <summary>A slow and patient spammer: few messages a day, in waking hours, day after day.</summary>
public sealed record PatientAttacker : Attacker
{
    /// <summary>Messages a day, from 1 on.</summary>
    public int PerDay { get; init; } = 20;

    /// <summary>How many such spammers there are, who know nothing of each other, from 1 on.</summary>
    public int Accounts { get; init; } = 1;

    /// <summary>Age of an account when it begins, at most; it is at least a day.</summary>
    public TimeSpan Age { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How many wordings the text of each has.</summary>
    public int Wordings { get; init; } = 3;

    internal override IEnumerable<IEnumerable<Draft>> Senders(World world, string name)
    {
        for (var account = 0; account < Accounts; account++)
        {
            yield return Run(world, world.Random($"{name}/{account}"));
        }
    }

    internal override void Check()
    {
        base.Check();
        ArgumentOutOfRangeException.ThrowIfLessThan(PerDay, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Accounts, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Wordings, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Age, TimeSpan.FromDays(1));
    }

    private IEnumerable<Draft> Run(World world, SeededRandom random)
    {
        var begins = BeginsAt(world);
        var area = random.Pick<NumberArea>(NumberArea.All);
        var since = begins - Spans.Day - random.Within((long)Age.TotalMilliseconds - Spans.Day);
        var account = Account.ThrowAway(
            ActorKind.Patient, Service, Mailboxes.ThrowAwayProvider(random), area.Any(random), since, Networks.Home(random.NextUInt64()), random);
        var approach = new Approach(world, this, random, area);
        var campaign = new Campaign(Lure, Wordings, hosts: 2, random);
        var left = Messages;
        foreach (var at in WorkDay.Times(random, begins, area.Zone, PerDay, PerDay))
        {
            if (left-- <= 0)
            {
                yield break;
            }

            yield return approach.ToStranger(account, at, campaign.Text(random));
        }
    }
}
