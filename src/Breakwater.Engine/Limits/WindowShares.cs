namespace Breakwater.Engine.Limits;

/// <summary>How much of each window before lies within a whole window that ends now, 0 to 1. Worked out once for a message: divisions are what counting costs most.</summary>
/// <param name="Minute">Of the minute before.</param>
/// <param name="Hour">Of the hour before.</param>
/// <param name="Day">Of the day before.</param>
internal readonly record struct WindowShares(double Minute, double Hour, double Day)
{
    public static WindowShares At(Moment now) => new(
        1 - ((double)(now.Seconds % Moment.PerMinute) / Moment.PerMinute),
        1 - ((double)(now.Seconds % Moment.PerHour) / Moment.PerHour),
        1 - ((double)(now.Seconds % Moment.PerDay) / Moment.PerDay));
}
