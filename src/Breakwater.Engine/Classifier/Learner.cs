using System.Numerics;
using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>Learns the weights of a linear model from labelled examples, all at once or one by one.</summary>
/// <remarks>
/// Dual coordinate descent for squared hinge loss (Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", 2008)
/// over features weighed by their naive-Bayes log-ratio r (Wang and Manning, "Baselines and bigrams", 2012). With u = Σ a_i y_i x_i
/// the weight of feature j is (r_j² + floor) u_j: the duals a never mention r, so counts may change with every example while they stay valid.
/// That makes one learner out of the batch and the online case.
/// </remarks>
public sealed class Learner(LearnerOptions options)
{
    private const int ExamplesBetweenUpdates = 500;

    private readonly Cell[] _cells = new Cell[1 << FeatureList.SlotBits];
    private readonly List<Example> _examples = [];
    private double _bias;
    private double _spamTotal;
    private double _hamTotal;
    private ulong _random = options.Seed;

    private struct Cell
    {
        public float Dual;
        public float Gain;
        public float Spam;
        public float Ham;
    }

    private sealed class Example(FeatureVector features, bool isSpam, double cost)
    {
        public readonly int[] Slots = features.Slots;
        public readonly double Value = features.Value;
        public readonly double Sign = isSpam ? 1 : -1;
        public readonly double Slack = 0.5 / cost;
        public double Dual;
    }

    /// <summary>Number of examples learnt from.</summary>
    public int Count => _examples.Count;

    /// <summary>Learns one example at once: takes it into the counts and the weights, and goes over a few of the past again.</summary>
    /// <param name="features">Its features.</param>
    /// <param name="isSpam">Its label.</param>
    /// <param name="weight">How many ordinary examples it stands for.</param>
    public void Learn(FeatureVector features, bool isSpam, double weight = 1)
    {
        Remember(features, isSpam, weight);
        foreach (var slot in features.Slots)
        {
            UpdateGain(ref _cells[slot]);
        }

        Visit(_examples[^1]);
        for (var visit = 0; visit < options.Rehearsals; visit++)
        {
            Visit(_examples[(int)(Next() % (ulong)_examples.Count)]);
        }

        // Early on every example moves the class totals, later ever less.
        if (BitOperations.IsPow2(_examples.Count) || _examples.Count % ExamplesBetweenUpdates == 0)
        {
            UpdateGains();
        }
    }

    /// <summary>Takes an example into the counts only, for a <see cref="Fit"/> to come.</summary>
    public void Remember(FeatureVector features, bool isSpam, double weight = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight);
        _examples.Add(new Example(features, isSpam, options.Cost * weight));
        foreach (var slot in features.Slots)
        {
            ref var cell = ref _cells[slot];
            cell.Spam += isSpam ? (float)weight : 0;
            cell.Ham += isSpam ? 0 : (float)weight;
        }

        _spamTotal += isSpam ? weight : 0;
        _hamTotal += isSpam ? 0 : weight;
    }

    /// <summary>Brings every feature's log-ratio up to date with the class totals.</summary>
    private void UpdateGains()
    {
        foreach (ref var cell in _cells.AsSpan())
        {
            if (cell.Spam + cell.Ham > 0)
            {
                UpdateGain(ref cell);
            }
        }
    }

    /// <summary>Fits the weights to all examples; returns the number of passes it took.</summary>
    public int Fit()
    {
        UpdateGains();
        var order = _examples.ToArray();
        for (var pass = 1; pass <= options.MaxPasses; pass++)
        {
            Shuffle(order);
            var largest = 0.0;
            foreach (var example in order)
            {
                largest = Math.Max(largest, Visit(example));
            }

            if (largest < options.Tolerance)
            {
                return pass;
            }
        }

        return options.MaxPasses;
    }

    /// <summary>The margin of a message: positive for spam, 1 and more for an example that is learnt well.</summary>
    public double MarginOf(FeatureVector features)
    {
        var sum = 0.0;
        foreach (var slot in features.Slots)
        {
            ref readonly var cell = ref _cells[slot];
            sum += cell.Dual * cell.Gain;
        }

        return (sum + _bias) * features.Value;
    }

    /// <summary>Packs what was learnt into a model that is not yet calibrated.</summary>
    public SpamModel ToModel()
    {
        var weights = new float[_cells.Length];
        for (var slot = 0; slot < weights.Length; slot++)
        {
            weights[slot] = _cells[slot].Dual * _cells[slot].Gain;
        }

        return SpamModel.Quantize(weights, _bias);
    }

    /// <summary>One step of coordinate descent on the example's dual; returns the size of its projected gradient.</summary>
    private double Visit(Example example)
    {
        double sum = 0, norm = 0;
        foreach (var slot in example.Slots)
        {
            ref readonly var cell = ref _cells[slot];
            sum += cell.Dual * cell.Gain;
            norm += cell.Gain;
        }

        var curvature = ((norm + 1) * example.Value * example.Value) + example.Slack;
        var gradient = (example.Sign * (sum + _bias) * example.Value) - 1 + (example.Slack * example.Dual);
        var projected = example.Dual == 0 ? Math.Min(gradient, 0) : gradient;
        if (Math.Abs(projected) < 1e-9)
        {
            return 0;
        }

        var before = example.Dual;
        example.Dual = Math.Max(0, before - (gradient / curvature));
        var step = (float)((example.Dual - before) * example.Sign * example.Value);
        foreach (var slot in example.Slots)
        {
            _cells[slot].Dual += step;
        }

        _bias += step;
        return Math.Abs(projected);
    }

    private void UpdateGain(ref Cell cell)
    {
        var smoothing = options.Smoothing;
        var spam = (cell.Spam + smoothing) / (_spamTotal + (2 * smoothing));
        var ham = (cell.Ham + smoothing) / (_hamTotal + (2 * smoothing));
        var ratio = PortableMath.Log(spam / ham);
        cell.Gain = (float)((ratio * ratio) + options.Floor);
    }

    private void Shuffle(Example[] order)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }

    // SplitMix64 (Steele, Lea and Flood, 2014): the order must be the same on every host and runtime.
    private ulong Next() => HashBits.Mix(_random += HashBits.Golden);
}
