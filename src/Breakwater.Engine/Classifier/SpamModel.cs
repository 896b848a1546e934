using System.Numerics;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>A trained linear model: a weight of one byte for each slot, and the calibrations. Immutable, shared by all threads.</summary>
/// <remarks>A byte q stands for the weight sign(q) q² × unit: fine steps near zero, where most weights lie, and room for the few large ones.
/// Sums are of integers, so every processor gives the same score.</remarks>
public sealed class SpamModel
{
    private const int Levels = sbyte.MaxValue;

    private const int Batch = 256;

    /// <summary>Number of scripts that are calibrated apart.</summary>
    internal static readonly int Scripts = Enum.GetValues<Script>().Length;

    private readonly sbyte[] _weights;

    private readonly Calibration[] _calibrations;

    internal SpamModel(sbyte[] weights, double unit, double bias, Calibration[] calibrations)
    {
        _weights = weights;
        Unit = unit;
        Bias = bias;
        _calibrations = calibrations;
    }

    /// <summary>How margins become probabilities, by <see cref="Script"/>: languages with few examples keep closer to the border.</summary>
    public ReadOnlySpan<Calibration> Calibrations => _calibrations;

    internal ReadOnlySpan<sbyte> Weights => _weights;

    internal double Unit { get; }

    internal double Bias { get; }

    /// <summary>The margin of a message: 0 at the border, 1 at the examples that support it.</summary>
    public double MarginOf(FeatureList features)
    {
        // At most 2^14 features of 127²: fits 32 bits.
        var sum = 0;
        Span<sbyte> levels = stackalloc sbyte[Batch];
        for (var rest = features.Slots; !rest.IsEmpty; rest = rest[Math.Min(Batch, rest.Length)..])
        {
            var batch = levels[..Math.Min(Batch, rest.Length)];
            for (var at = 0; at < batch.Length; at++)
            {
                batch[at] = _weights[rest[at]];
            }

            sum += SumOfSquares(batch);
        }

        return ((sum * Unit) + Bias) * features.Value;
    }

    /// <summary>Log-odds that a message is spam.</summary>
    public double LogOddsOf(FeatureList features) => Calibrations[(int)features.Script].LogOdds(MarginOf(features));

    /// <summary>Probability that a message is spam, 0 to 1.</summary>
    public double ScoreOf(FeatureList features) => Calibrations[(int)features.Script].Probability(MarginOf(features));

    /// <summary>What one feature adds to the log-odds of a message with these features.</summary>
    public double LogOddsOf(uint hash, FeatureList features) =>
        Square(_weights[FeatureList.SlotOf(hash)]) * Unit * features.Value * Calibrations[(int)features.Script].Slope;

    /// <summary>The same model with other calibrations, one for each script.</summary>
    public SpamModel With(ReadOnlySpan<Calibration> calibrations)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(calibrations.Length, Scripts, nameof(calibrations));
        return new SpamModel(_weights, Unit, Bias, calibrations.ToArray());
    }

    /// <summary>Packs weights into a model.</summary>
    internal static SpamModel Quantize(ReadOnlySpan<float> weights, double bias)
    {
        var largest = 0f;
        foreach (var weight in weights)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        var packed = new sbyte[weights.Length];
        for (var slot = 0; slot < packed.Length && largest > 0; slot++)
        {
            var level = Math.Round(Levels * Math.Sqrt(Math.Abs(weights[slot]) / largest));
            packed[slot] = (sbyte)(weights[slot] < 0 ? -level : level);
        }

        var calibrations = new Calibration[Scripts];
        Array.Fill(calibrations, new Calibration(1, 0));
        return new SpamModel(packed, largest / (double)(Levels * Levels), bias, calibrations);
    }

    // Gathered first and squared by the register: half the time of squaring one after the other.
    private static int SumOfSquares(ReadOnlySpan<sbyte> levels)
    {
        var sums = Vector<int>.Zero;
        for (; levels.Length >= Vector<sbyte>.Count; levels = levels[Vector<sbyte>.Count..])
        {
            Vector.Widen(new Vector<sbyte>(levels), out var low, out var high);
            Vector.Widen(low * Vector.Abs(low), out var first, out var second);
            Vector.Widen(high * Vector.Abs(high), out var third, out var fourth);
            sums += first + second + third + fourth;
        }

        var sum = Vector.Sum(sums);
        foreach (var level in levels)
        {
            sum += Square(level);
        }

        return sum;
    }

    // Signs are as good as random: Math.Abs branches on them and takes three times as long.
    private static int Square(int level)
    {
        var sign = level >> 31;
        return ((level * level) ^ sign) - sign;
    }
}
