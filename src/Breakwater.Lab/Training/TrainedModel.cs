using Breakwater.Engine.Classifier;

namespace Breakwater.Lab.Training;

/// <summary>A model and all that its card tells.</summary>
/// <param name="Model">The model.</param>
/// <param name="Set">What it was trained on, and what was held out.</param>
/// <param name="Options">How.</param>
/// <param name="HoldOut">The share that was held out.</param>
public sealed record TrainedModel(SpamModel Model, TrainingSet Set, TrainingOptions Options, double HoldOut);
