namespace Breakwater.Tests.Robustness;

/// <summary>Measures what a path allocates once it is warm.</summary>
internal static class SteadyState
{
    // Code that was compiled in haste may allocate where optimised code does not, vectors above all; the runtime compiles it
    // once more while it goes on running. Nothing tells when, so runs are measured until one allocates nothing.
    private const int MaxRounds = 20_000;

    /// <summary>Bytes allocated on this thread by the cheapest of many runs.</summary>
    public static long Bytes(Action run)
    {
        run();
        var least = long.MaxValue;
        for (var round = 0; round < MaxRounds && least > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
