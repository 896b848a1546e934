namespace Breakwater.Lab.Senders;

/// <summary>Spans of time in milliseconds, the unit in which the simulation counts.</summary>
internal static class Spans
{
    public const long Second = 1000;
    public const long Minute = 60 * Second;
    public const long Hour = 60 * Minute;
    public const long Day = 24 * Hour;
}
