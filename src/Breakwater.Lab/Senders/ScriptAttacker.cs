namespace Breakwater.Lab.Senders;

/// <summary>The four-line script: one account that writes one text with a changing link to strangers, as fast as it can.</summary>
public sealed record ScriptAttacker : Attacker
{
    /// <summary>Messages a second, 0.001 to 100.</summary>
    public double PerSecond { get; init; } = 2;

    /// <summary>Age of the account when it begins.</summary>
    public TimeSpan Age { get; init; } = TimeSpan.FromHours(3);

    internal override IEnumerable<IEnumerable<Draft>> Senders(World world, string name) => [Run(world, world.Random(name))];

    internal override void Check()
    {
        base.Check();
        ArgumentOutOfRangeException.ThrowIfLessThan(PerSecond, 0.001);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(PerSecond, 100);
    }

    private IEnumerable<Draft> Run(World world, SeededRandom random)
    {
        var begins = BeginsAt(world);
        var area = random.Pick<NumberArea>(NumberArea.All);
        var account = Account.Rented(ActorKind.Script, Service, area, begins - (long)Age.TotalMilliseconds, random);
        var approach = new Approach(world, this, random, area);
        var campaign = new Campaign(Lure, wordings: 1, hosts: 5, random);
        var at = begins;
        for (var left = Messages; left > 0; left--)
        {
            yield return approach.ToStranger(account, at, campaign.Text(random));
            at += (long)((0.5 + random.NextDouble()) * Spans.Second / PerSecond);
        }
    }
}
