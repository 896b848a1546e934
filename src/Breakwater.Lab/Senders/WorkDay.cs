namespace Breakwater.Lab.Senders;

/// <summary>The times at which a simulated spammer works who wants to look like a person: so many a day, by day.</summary>
internal static class WorkDay
{
    private const long Rises = 8 * Spans.Hour;
    private const long Hours = 14 * Spans.Hour;

    /// <summary>Times from the first morning on, between eight and ten o'clock at night, for ever.</summary>
    public static IEnumerable<long> Times(SeededRandom random, long begins, long zone, int least, int most)
    {
        var morning = begins - ((begins + zone - Rises) % Spans.Day);
        for (var day = morning < begins ? morning + Spans.Day : morning; ; day += Spans.Day)
        {
            var count = random.Between(least, most);
            for (var turn = 0; turn < count; turn++)
            {
                yield return day + (long)((turn + random.NextDouble()) * Hours / count);
            }
        }
    }
}
