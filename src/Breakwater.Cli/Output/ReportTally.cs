using Breakwater.Campaigns.Reports;
using Breakwater.Campaigns.Trust;

namespace Breakwater.Cli.Output;

/// <summary>Counts what reports came to.</summary>
internal sealed class ReportTally
{
    private readonly long[] _byBasis = new long[Enum.GetValues<MatchBasis>().Length];

    public long Messages { get; set; }

    public long Unreadable { get; set; }

    public long Reports => _byBasis.Sum();

    public long Resent { get; private set; }

    public long Blocked { get; private set; }

    public long Quarantined { get; private set; }

    public long Undone { get; private set; }

    /// <summary>Reports that were matched by something.</summary>
    public long By(MatchBasis basis) => _byBasis[(int)basis];

    public void Count(ReceivedReport received, Weighing weighing)
    {
        _byBasis[(int)received.Match.Basis]++;
        Resent += received.Standing == ReportStanding.Resent ? 1 : 0;
        Count(weighing.Changes);
    }

    public void Count(IReadOnlyList<VerdictChange> changes)
    {
        foreach (var change in changes)
        {
            Blocked += change.To == ReportVerdict.Block ? 1 : 0;
            Quarantined += change.To == ReportVerdict.Quarantine ? 1 : 0;
            Undone += change.IsUndone ? 1 : 0;
        }
    }
}
