using System.Numerics;

namespace Breakwater.Engine.Limits;

/// <summary>Counting in windows that slide, with two counters: of this window and of the one before.</summary>
internal static class Sliding
{
    /// <summary>The longest that both halves can hold of a window of bits: 64 ln 64.</summary>
    private const int Bits = 64;

    /// <summary>Estimate of the count in the last window: all of this one, and of the one before the share that still lies within.
    /// Exact for events spread evenly over the window before; never more than the two counters together.</summary>
    /// <param name="now">Count of this window.</param>
    /// <param name="before">Count of the window before.</param>
    /// <param name="share">Share of the window before, from <see cref="WindowShares"/>.</param>
    public static double Estimate(uint now, uint before, double share) => now + (before * share);

    /// <summary>Estimate of the different things in the last window, by their bits: what was met in both windows counts once.</summary>
    public static double Distinct(ulong now, ulong before, double share)
    {
        var current = Distinct(now);
        return current + ((Distinct(now | before) - current) * share);
    }

    /// <summary>Moves two counters on by so many windows.</summary>
    public static void Shift<T>(ref T now, ref T before, uint windows)
        where T : struct
    {
        if (windows > 0)
        {
            before = windows == 1 ? now : default;
            now = default;
        }
    }

    /// <summary>Counts different things by the bits they set (linear counting; Whang et al., 1990): a standard error of 12 % at 100, 17 % at 200; at most 266.</summary>
    public static double Distinct(ulong bits)
    {
        var zeros = Bits - BitOperations.PopCount(bits);
        return DistinctOf[zeros];
    }

    private static readonly double[] DistinctOf = [.. Enumerable.Range(0, Bits + 1).Select(zeros => Bits * Math.Log((double)Bits / Math.Max(zeros, 1)))];

    public static ushort Increment(ushort counter) => counter == ushort.MaxValue ? counter : (ushort)(counter + 1);

    public static byte Increment(byte counter) => counter == byte.MaxValue ? counter : (byte)(counter + 1);
}
