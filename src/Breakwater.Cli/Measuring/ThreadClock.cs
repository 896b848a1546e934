using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Breakwater.Cli.Measuring;

/// <summary>The processor time of this thread: other programs on the machine do not count, as they would on the wall clock.</summary>
internal static partial class ThreadClock
{
    private const int ThreadProcessorTime = 3;
    private const double NanosecondsPerSecond = 1e9;

    /// <summary>Which clock it is.</summary>
    public static string Name { get; } = OperatingSystem.IsLinux() ? "thread CPU time" : "wall clock (no thread CPU clock on this system)";

    /// <summary>Nanoseconds since some moment.</summary>
    public static double Now()
    {
        if (!OperatingSystem.IsLinux())
        {
            return Stopwatch.GetTimestamp() * (NanosecondsPerSecond / Stopwatch.Frequency);
        }

        _ = GetTime(ThreadProcessorTime, out var time);
        return (time.Seconds * NanosecondsPerSecond) + time.Nanoseconds;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
