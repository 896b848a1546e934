using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Training;

/// <summary>A labelled message on its way into a model.</summary>
/// <param name="Message">The message.</param>
/// <param name="Corpus">Index of its corpus.</param>
/// <param name="IsSpam">Its label.</param>
/// <param name="Group">Its group of near-duplicates.</param>
/// <param name="Weight">How many ordinary messages it stands for; 0 for one that must not be trained on.</param>
/// <param name="IsHeldOut">Whether it is kept for the examination.</param>
/// <param name="Features">Its features.</param>
public sealed record TrainingRow(
    Message Message, int Corpus, bool IsSpam, ulong Group, double Weight, bool IsHeldOut, FeatureVector Features)
{
    /// <summary>Whether the model learns from it.</summary>
    public bool IsTrainedOn => !IsHeldOut && Weight > 0;
}
