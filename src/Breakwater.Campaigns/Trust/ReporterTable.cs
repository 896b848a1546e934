using Breakwater.Campaigns.Reports;
using Breakwater.Engine.Messages;

namespace Breakwater.Campaigns.Trust;

/// <summary>All reporters that are remembered. Who is proven moves to a table of their own, where a flood of new reporters cannot wash them out.</summary>
internal sealed class ReporterTable(TrustOptions options)
{
    private readonly BoundedTable<Reporter> _proven = new(options.Reporters);
    private readonly BoundedTable<Reporter> _new = new(Math.Max(1, options.Reporters / 2));

    public int Count => _proven.Count + _new.Count;

    public IEnumerable<Reporter> All => _proven.Values.Concat(_new.Values);

    /// <summary>The reporter of a report, as of a time; one without an address stands for all of its channel.</summary>
    public Reporter Of(Report report, long time)
    {
        var key = report.Reporter.Kind == AddressKind.None ? AddressKey.Of(report.Via, ~options.Seed) : AddressKey.Of(report.Reporter, options.Seed);
        if (!_proven.TryGet(key, out var reporter) && !_new.TryGet(key, out reporter))
        {
            reporter = new Reporter(key, AddressKey.OfBlock(report.Reporter, options.Seed));
            _new.Set(key, reporter);
        }

        reporter.AgeTo(time, options);
        return reporter;
    }

    /// <summary>Moves a reporter to the table it belongs to by now.</summary>
    public void Promote(Reporter reporter)
    {
        if (reporter.IsProven(options) && _new.TryGet(reporter.Key, out _))
        {
            _new.Remove(reporter.Key);
            _proven.Set(reporter.Key, reporter);
        }
    }
}
