namespace Breakwater.Lab.Senders;

/// <summary>What a trial comes to: spam that got through, people who were stopped.</summary>
public sealed record TrialFigures
{
    /// <summary>Counts the senders of a trial.</summary>
    public static TrialFigures Of(SenderTrial trial)
    {
        var attackers = trial.Senders.Where(sender => SenderTrial.IsAttacker(sender.Actor)).ToArray();
        var people = trial.Senders.Where(sender => sender.Actor == ActorKind.Person).ToArray();
        var firms = trial.Senders.Where(sender => sender.Actor is ActorKind.Firm or ActorKind.Codes).ToArray();
        return new TrialFigures
        {
            Caught = trial.Senders.Sum(sender => (long)sender.Counts.Caught),
            Missed = trial.Senders.Sum(sender => (long)sender.Counts.Missed),
            WronglyCaught = trial.Senders.Sum(sender => (long)sender.Counts.Wrong),
            RightlyAllowed = trial.Senders.Sum(sender => (long)sender.Counts.Right),
            MostBeforeStop = attackers.Select(sender => sender.DeliveredBeforeStop).DefaultIfEmpty().Max(),
            MostOnFirstDay = attackers.Select(sender => OnFirstDay(sender).Delivered).DefaultIfEmpty().Max(),
            FirstDayShare = Share(attackers.Sum(sender => (long)OnFirstDay(sender).Delivered), attackers.Sum(sender => (long)OnFirstDay(sender).Messages)),
            PersonDays = people.Sum(person => (long)person.Days.Count),
            LimitedPersonDays = people.Sum(person => (long)person.Days.Count(day => day.Limited > 0)),
            BlockedPersonDays = people.Sum(person => (long)person.Days.Count(day => day.Blocked > 0)),
            FirmMessages = firms.Sum(firm => firm.Days.Sum(day => (long)day.Messages)),
            FirmMessagesStopped = firms.Sum(firm => firm.Days.Sum(day => (long)day.Limited + day.Blocked)),
        };
    }

    /// <summary>Spam that was junked, limited or blocked.</summary>
    public required long Caught { get; init; }

    /// <summary>Spam that was allowed.</summary>
    public required long Missed { get; init; }

    /// <summary>Ham that was junked, limited or blocked.</summary>
    public required long WronglyCaught { get; init; }

    /// <summary>Ham that was allowed.</summary>
    public required long RightlyAllowed { get; init; }

    /// <summary>Messages that any one attacker got delivered before its first was limited or blocked, at most.</summary>
    public required int MostBeforeStop { get; init; }

    /// <summary>Messages that any one attacker got delivered in its first 24 hours, at most.</summary>
    public required int MostOnFirstDay { get; init; }

    /// <summary>Share of the attackers' messages of their first 24 hours that was delivered, 0 to 1.</summary>
    public required double FirstDayShare { get; init; }

    /// <summary>Days on which a person wrote.</summary>
    public required long PersonDays { get; init; }

    /// <summary>Days on which a person was limited.</summary>
    public required long LimitedPersonDays { get; init; }

    /// <summary>Days on which a person was blocked.</summary>
    public required long BlockedPersonDays { get; init; }

    /// <summary>Messages of firms and of senders of one-time codes.</summary>
    public required long FirmMessages { get; init; }

    /// <summary>Of these, limited or blocked.</summary>
    public required long FirmMessagesStopped { get; init; }

    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Share(2 * Caught, (2 * Caught) + Missed + WronglyCaught);

    private static SenderDay OnFirstDay(SenderRecord sender) => sender.Days.FirstOrDefault(day => day.Day == 0);

    private static double Share(long part, long whole) => whole == 0 ? 0 : part / (double)whole;
}
