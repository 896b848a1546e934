using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Senders;

/// <summary>Deals a number of messages out to attackers of all kinds, who begin at different times.</summary>
internal sealed class AttackPlan(double messages, double days, ulong seed)
{
    private const double ScriptShare = 0.35;
    private const double RingShare = 0.25;
    private const double PatientShare = 0.15;
    private const double ProberShare = 0.08;
    private const double BomberShare = 0.05;
    private const double TakeoverShare = 0.12;

    private const double RingAccountPerDay = 25;
    private const double PatientPerDay = 20;

    private static readonly Lure[] Lures = [Lure.Bags, Lure.Glasses, Lure.Bags, Lure.Glasses, Lure.Loan, Lure.GiftCard, Lure.Parcel, Lure.Casino];

    private static readonly Service[] Services = [Service.IMessage, Service.IMessage, Service.Sms, Service.App];

    private readonly SeededRandom _random = new(seed, "plan");
    private readonly List<Attacker> _attackers = [];

    public IReadOnlyList<Attacker> Attackers()
    {
        Deal(ScriptShare, 2000, share => new ScriptAttacker { PerSecond = 1 + (4 * _random.NextDouble()), Messages = share });
        DealRings();
        DealPatience();
        Deal(ProberShare, 800, share => new ProberAttacker { Messages = share, Service = _random.Chance(0.5) ? Service.Sms : Service.IMessage });
        Deal(BomberShare, 300, share => new BomberAttacker { Messages = share, Accounts = (int)Math.Max(1, share / 2) });
        Deal(TakeoverShare, 500, share => new TakeoverAttacker { Messages = share });
        return _attackers;
    }

    /// <summary>As many attackers of one kind as there are messages for, each with about so many.</summary>
    private void Deal(double share, double each, Func<long, Attacker> make)
    {
        for (var left = messages * share; left >= 1; left -= each)
        {
            var attacker = make((long)Math.Min(left, each));
            _attackers.Add(attacker with
            {
                Begins = TimeSpan.FromDays(days * _random.NextDouble()),
                Lure = _random.Pick<Lure>(Lures),
                Service = attacker is ProberAttacker or BomberAttacker ? attacker.Service : _random.Pick<Service>(Services),
                UnreachableShare = attacker is ProberAttacker ? attacker.UnreachableShare : 0.02 + (0.28 * _random.NextDouble()),
            });
        }
    }

    /// <summary>One ring for each 10,000 messages, which ends on the last day.</summary>
    private void DealRings()
    {
        var rings = Math.Ceiling(messages * RingShare / 10_000);
        for (var ring = 0; ring < rings; ring++)
        {
            var begins = days * 0.6 * _random.NextDouble();
            var accounts = messages * RingShare / rings / RingAccountPerDay / (days - begins);
            _attackers.Add(new RingAttacker
            {
                Begins = TimeSpan.FromDays(begins),
                Accounts = (int)Math.Max(1, accounts),
                Providers = _random.Between(1, 3),
                Blocks = _random.Between(2, 6),
                Lure = _random.Pick<Lure>(Lures),
                Service = _random.Pick<Service>(Services),
                UnreachableShare = 0.02 + (0.28 * _random.NextDouble()),
            });
        }
    }

    private void DealPatience()
    {
        var spammers = messages * PatientShare / PatientPerDay / days;
        for (var spammer = 0; spammer < spammers; spammer++)
        {
            var patient = spammer % 4 == 3 ? Scenario.Opener() : Scenario.Patient() with { Lure = _random.Pick<Lure>(Lures) };
            _attackers.Add(patient with { Service = _random.Pick<Service>(Services), UnreachableShare = 0.02 + (0.28 * _random.NextDouble()) });
        }
    }
}
