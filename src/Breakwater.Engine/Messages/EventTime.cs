using System.Globalization;

namespace Breakwater.Engine.Messages;

/// <summary>Reads the times of events.</summary>
public static class EventTime
{
    /// <summary>What a time must be, in words.</summary>
    public const string Expected = "an ISO 8601 time such as 2014-08-21T14:03:11Z";

    /// <summary>Reads a time; without an offset it is UTC.</summary>
    public static bool TryRead(string text, out DateTimeOffset? time)
    {
        DateTimeOffset parsed = default;
        var isTime = BeginsWithDate(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out parsed);
        time = isTime ? parsed : null;
        return isTime;
    }

    // Without the whole date the parser would guess it from the clock of this host.
    private static bool BeginsWithDate(string text) => text.Length >= "2014-08-21".Length && text[4] == '-' && text[7] == '-';
}
