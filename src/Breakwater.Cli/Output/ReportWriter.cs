using Breakwater.Campaigns.Reports;
using Breakwater.Campaigns.Trust;

namespace Breakwater.Cli.Output;

/// <summary>Shows weighed reports, one after another.</summary>
internal abstract class ReportWriter : IDisposable
{
    /// <summary>Shows a report.</summary>
    public abstract void Write(WeighedReport report);

    /// <summary>Shows verdicts that were made or undone.</summary>
    public abstract void Write(IReadOnlyList<VerdictChange> changes);

    /// <summary>Says that a line could not be read.</summary>
    public abstract void WriteError(string file, long line, string error);

    /// <summary>Sums up.</summary>
    public abstract void WriteSummary(ReportTally tally, ServiceInference services, IReadOnlyList<ReporterRing> rings);

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>The name of a verdict, a basis of a match or a standing, as it is written: lower case, words joined by a hyphen.</summary>
    protected static string NameOf<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return string.Concat(name.Select((c, at) => at > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
    }
}
