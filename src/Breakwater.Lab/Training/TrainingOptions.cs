using Breakwater.Engine.Classifier;

namespace Breakwater.Lab.Training;

/// <summary>How a model is trained. The defaults are the best found for one corpus of personal messages (docs/decisions/004-learner.md).</summary>
public sealed record TrainingOptions
{
    /// <summary>How the weights are learnt.</summary>
    public LearnerOptions Learner { get; init; } = new();

    /// <summary>Seed of everything that is drawn.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Copies of each message that are cut out of it, so that no one part of it is all that is learnt.</summary>
    public int CutCopies { get; init; } = 8;

    /// <summary>What a cut copy counts beside the message itself.</summary>
    public double CutWeight { get; init; } = 0.3;

    /// <summary>Copies of each message that are rewritten by the red team or set into real ham.</summary>
    public int DisguisedCopies { get; init; }

    /// <summary>What a disguised copy counts beside the message itself.</summary>
    public double DisguiseWeight { get; init; } = 0.5;

    /// <summary>By which power of their number near-duplicates count less: 0, each counts as one; 1, all together count as one.</summary>
    public double DuplicateDiscount { get; init; }

    /// <summary>Into how many parts the messages are dealt to learn how margins become probabilities.</summary>
    public int CalibrationFolds { get; init; } = 3;
}
