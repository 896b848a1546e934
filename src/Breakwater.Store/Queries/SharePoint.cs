namespace Breakwater.Store.Queries;

/// <summary>The share of spam in the messages of one service in one step.</summary>
/// <param name="Time">Beginning of its step.</param>
/// <param name="Service">The service.</param>
/// <param name="Stopped">Messages that were junked, limited or blocked: the numerator.</param>
/// <param name="Messages">All messages: the denominator, never 0.</param>
public sealed record SharePoint(DateTimeOffset Time, string Service, long Stopped, long Messages)
{
    /// <summary>The share, 0 to 1.</summary>
    public double Share => (double)Stopped / Messages;
}
