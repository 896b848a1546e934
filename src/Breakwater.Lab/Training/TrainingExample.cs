using Breakwater.Engine.Classifier;

namespace Breakwater.Lab.Training;

/// <summary>What a learner is shown of a row: the message itself or an altered copy.</summary>
/// <param name="Row">Index of the row it comes from.</param>
/// <param name="Features">Its features.</param>
/// <param name="Weight">How many ordinary messages it stands for.</param>
internal readonly record struct TrainingExample(int Row, FeatureVector Features, double Weight);
