using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Trust;

/// <summary>What is known of one reporter: how often each kind of its reports was right, and with whom it reports.</summary>
internal sealed class Reporter(ulong key, ulong block)
{
    private const double SecondsPerDay = 86_400;

    // Who tells advertising from fraud well tells it from junk about half as well: counts of one kind are half counts of another.
    private const double OfOtherKinds = 0.5;

    private static readonly int Kinds = Enum.GetValues<ReportReason>().Length;

    private readonly double[] _right = new double[Kinds];
    private readonly double[] _wrong = new double[Kinds];
    private long _time;
    private double _today;

    public ulong Key => key;

    /// <summary>The block of numbers it is in; 0 if it has none.</summary>
    public ulong Block => block;

    /// <summary>Texts it reported.</summary>
    public int Texts { get; set; }

    public Partners Partners { get; } = new();

    /// <summary>The text it reported last; who else did is known by the time of its next report.</summary>
    public Ballot? Last { get; set; }

    /// <summary>Takes note of a report, and tells how much of one it is, 0 to 1, after all others of the last day.</summary>
    public double CountToday(TrustOptions options)
    {
        _today++;
        var share = Math.Min(1, options.DailyReports / _today);
        return share * share;
    }

    /// <summary>The probability that a report of this kind is right, as a Beta distribution's mean.</summary>
    public double Reliability(ReportReason reason, TrustOptions options)
    {
        var (right, wrong) = Counts(reason);
        return (options.PriorRight + right) / (options.PriorRight + options.PriorWrong + right + wrong);
    }

    /// <summary>Whether enough is known of reports of this kind to rely on them.</summary>
    public bool IsProven(ReportReason reason, TrustOptions options)
    {
        var (right, wrong) = Counts(reason);
        return right + wrong >= options.ProvenAfter;
    }

    /// <summary>Whether it is proven for any kind.</summary>
    public bool IsProven(TrustOptions options) => _right.Sum() + _wrong.Sum() >= options.ProvenAfter;

    /// <summary>Lets what was learned fade up to a time; times that go back change nothing.</summary>
    public void AgeTo(long time, TrustOptions options)
    {
        var days = (time - _time) / SecondsPerDay;
        if (_time != 0 && days > 0)
        {
            var kept = Math.Pow(2, -days / options.HalfLifeDays);
            for (var kind = 0; kind < Kinds; kind++)
            {
                _right[kind] *= kept;
                _wrong[kind] *= kept;
            }

            _today *= Math.Exp(-days);
        }

        _time = Math.Max(_time, time);
    }

    /// <summary>Changes what was learned from one report: the new credit takes the place of the old.</summary>
    public void Learn(ReportReason reason, double before, double now)
    {
        Add(reason, before, -1);
        Add(reason, now, 1);
    }

    private void Add(ReportReason reason, double credit, int sign)
    {
        // What has faded since may not be taken away twice.
        var counts = credit > 0 ? _right : _wrong;
        counts[(int)reason] = Math.Max(0, counts[(int)reason] + (sign * Math.Abs(credit)));
    }

    // That a message was wanted is another skill, and other people's.
    private (double Right, double Wrong) Counts(ReportReason reason)
    {
        var (right, wrong) = (_right[(int)reason], _wrong[(int)reason]);
        for (var kind = 0; reason != ReportReason.NotSpam && kind < Kinds; kind++)
        {
            if (kind != (int)reason && kind != (int)ReportReason.NotSpam)
            {
                right += OfOtherKinds * _right[kind];
                wrong += OfOtherKinds * _wrong[kind];
            }
        }

        return (right, wrong);
    }
}
