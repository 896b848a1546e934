namespace Breakwater.Store.Queries;

/// <summary>What is counted. The two are never added up: how many people report is another thing than how many messages there were.</summary>
public enum Measure : byte
{
    /// <summary>Messages that were decided on.</summary>
    Measured,

    /// <summary>Reports that people made.</summary>
    Reported,
}
