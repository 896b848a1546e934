using System.Globalization;

namespace Breakwater.Engine.Policy.Reading;

/// <summary>Reads times as people write them: 30s, 10m, 2h, 1d.</summary>
internal static class Duration
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    public static bool TryParse(string written, out TimeSpan time)
    {
        time = TimeSpan.Zero;
        if (written.Length < 2 || !int.TryParse(written.AsSpan(0, written.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var unit = written[^1] switch { 's' => 1, 'm' => 60, 'h' => 3600, 'd' => 86400, _ => 0 };
        time = TimeSpan.FromSeconds((long)number * unit);
        return time > TimeSpan.Zero && time <= Longest;
    }
}
