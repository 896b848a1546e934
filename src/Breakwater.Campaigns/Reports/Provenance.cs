namespace Breakwater.Campaigns.Reports;

/// <summary>How a report's account of the message came about, from the least to the most reliable.</summary>
public enum Provenance : byte
{
    /// <summary>Another organisation tells what its users said: ARF, XARF, any channel that is not known.</summary>
    Relayed,

    /// <summary>A person forwarded, retyped or photographed the text: 7726.</summary>
    Forwarded,

    /// <summary>A program of the reporter's device copied the text: Apple's report extension, an app without message ids.</summary>
    Copied,

    /// <summary>The report names the message that the service itself delivered.</summary>
    Named,
}
