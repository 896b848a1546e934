namespace Breakwater.Lab.Senders;

/// <summary>A prober of number lists: number after number of a range, most of them nobody's, to learn which exist.</summary>
public sealed record ProberAttacker : Attacker
{
    /// <summary>A prober whose numbers are mostly nobody's.</summary>
    public ProberAttacker() => UnreachableShare = 0.7;

    /// <summary>Messages a minute, 0.01 to 600.</summary>
    public double PerMinute { get; init; } = 20;

    internal override IEnumerable<IEnumerable<Draft>> Senders(World world, string name) => [Run(world, world.Random(name))];

    internal override void Check()
    {
        base.Check();
        ArgumentOutOfRangeException.ThrowIfLessThan(PerMinute, 0.01);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(PerMinute, 600);
    }

    private IEnumerable<Draft> Run(World world, SeededRandom random)
    {
        var at = BeginsAt(world);
        var area = random.Pick<NumberArea>(NumberArea.All);
        var account = Account.Rented(ActorKind.Prober, Service, area, at - random.Within(Spans.Day), random);
        var approach = new Approach(world, this, random, area);
        var first = random.Below(NumberArea.Size);
        for (var sent = 0L; sent < Messages; sent++)
        {
            var draft = approach.Write(account, area.Number(first + sent), at, LureTexts.Probe(random));
            yield return approach.React(draft with { IsUnreachable = random.Chance(UnreachableShare) }, null, ReplyShare);
            at += (long)((0.5 + random.NextDouble()) * Spans.Minute / PerMinute);
        }
    }
}
