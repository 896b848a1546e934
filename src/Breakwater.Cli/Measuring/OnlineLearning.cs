using Breakwater.Engine.Classifier;
using Breakwater.Lab.Evaluation;
using Breakwater.Lab.Training;

namespace Breakwater.Cli.Measuring;

/// <summary>Learns a set from nothing, in its order: each message is scored, then its label told, as users report.</summary>
internal static class OnlineLearning
{
    private const int Points = 20;

    public static OnlineRun Run(TrainingSet set, LearnerOptions options, CancellationToken cancelled)
    {
        var learner = new Learner(options);
        return ImmediateFeedback.Run(
            set.Rows.Select(row => (row.Features, row.IsSpam)),
            learner.MarginOf,
            Learn,
            Math.Max(set.Rows.Count / Points, 1));

        void Learn(FeatureVector features, bool isSpam)
        {
            cancelled.ThrowIfCancellationRequested();
            learner.Learn(features, isSpam);
        }
    }
}
