using Breakwater.Engine.Classifier;
using Breakwater.Engine.Signals;

namespace Breakwater.Engine.Policy;

/// <summary>What the text of a message says, as far as reasons tell it.</summary>
/// <param name="Signals">What was noticed.</param>
/// <param name="Features">What the model weighs.</param>
/// <param name="Model">The model.</param>
/// <param name="LogOdds">Log-odds of spam, by the model.</param>
internal readonly record struct ContentReading(SignalList Signals, FeatureList Features, SpamModel Model, double LogOdds);
