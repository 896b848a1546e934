using Breakwater.Engine.Text;

namespace Breakwater.Engine.Classifier;

/// <summary>The features of one message, kept after its <see cref="FeatureList"/> went on to the next.</summary>
/// <param name="Slots">The slots, each once.</param>
/// <param name="Script">The script of most of its letters.</param>
public sealed record FeatureVector(int[] Slots, Script Script)
{
    /// <summary>What each feature counts: 1 / sqrt(number of features).</summary>
    public double Value { get; } = 1 / Math.Sqrt(Math.Max(Slots.Length, 1));
}
