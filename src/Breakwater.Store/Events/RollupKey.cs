using Breakwater.Store.Records;

namespace Breakwater.Store.Events;

/// <summary>What events are counted by: an hour of one service, kind, place and outcome.</summary>
/// <param name="Hour">Beginning of the hour, UTC.</param>
/// <param name="Reported">Counts reports, and not messages.</param>
/// <param name="Service">The service.</param>
/// <param name="Category">What kind of spam; empty if not known.</param>
/// <param name="Campaign">The campaign; empty for none.</param>
/// <param name="Country">Country of the sender's provider; empty if not known.</param>
/// <param name="Region">Region of the recipient or reporter; empty if not known.</param>
/// <param name="Action">What was decided; empty if not known.</param>
internal readonly record struct RollupKey(
    DateTime Hour, bool Reported, string Service, string Category, string Campaign, string Country, string Region, string Action)
{
    /// <summary>What an event is counted by; nothing for an intervention.</summary>
    public static RollupKey? Of(StoredEvent stored, DateTime time)
    {
        var hour = new DateTime(time.Ticks - (time.Ticks % TimeSpan.TicksPerHour), DateTimeKind.Utc);
        return stored switch
        {
            StoredMessage message => new RollupKey(
                hour, false, message.Message.Service.Name, message.Decision.Category, message.Decision.Campaign, message.Country, message.Region, message.Decision.Action),
            StoredReport report => new RollupKey(
                hour, true, report.Report.Service.Name, report.Category, report.Campaign, report.Country, report.Region, report.Action),
            _ => null,
        };
    }
}
