using System.Globalization;

namespace Breakwater.Cli.Output;

/// <summary>Lengths of time for people, as policies write them: 10m, 6h, 1d.</summary>
internal static class TimeText
{
    public static string Of(TimeSpan time) =>
        time.TotalDays >= 1 ? Of(time.TotalDays, 'd') : time.TotalHours >= 1 ? Of(time.TotalHours, 'h') : time.TotalMinutes >= 1 ? Of(time.TotalMinutes, 'm') : Of(time.TotalSeconds, 's');

    private static string Of(double number, char unit) => string.Create(CultureInfo.InvariantCulture, $"{number:0.#}{unit}");
}
