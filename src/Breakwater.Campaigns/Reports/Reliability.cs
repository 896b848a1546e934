namespace Breakwater.Campaigns.Reports;

/// <summary>Counts how often what was called "80 % likely" came true, in ten bins of one width (Murphy and Winkler, 1977).</summary>
public sealed class Reliability
{
    /// <summary>Bins.</summary>
    public const int Bins = 10;

    private readonly double[] _stated = new double[Bins];
    private readonly long[] _true = new long[Bins];
    private readonly long[] _all = new long[Bins];

    /// <summary>Counts a probability and whether what it spoke of was so.</summary>
    public void Count(double probability, bool isTrue)
    {
        var bin = Math.Clamp((int)(probability * Bins), 0, Bins - 1);
        _stated[bin] += probability;
        _true[bin] += isTrue ? 1 : 0;
        _all[bin]++;
    }

    /// <summary>A bin: the mean of the probabilities stated, how often it was so, of how many; means of an empty bin are 0.</summary>
    /// <param name="bin">0 to 9.</param>
    public (double Stated, long True, long All) Of(int bin) =>
        (_all[bin] == 0 ? 0 : _stated[bin] / _all[bin], _true[bin], _all[bin]);

    /// <summary>The widest gap between stated and observed, over bins of at least so many cases.</summary>
    public double WidestGap(long least)
    {
        var widest = 0.0;
        for (var bin = 0; bin < Bins; bin++)
        {
            var (stated, isTrue, all) = Of(bin);
            widest = all >= least && all > 0 ? Math.Max(widest, Math.Abs(stated - ((double)isTrue / all))) : widest;
        }

        return widest;
    }
}
