using Breakwater.Lab.Mutators;

namespace Breakwater.Cli.Commands;

/// <summary>What <c>evaluate</c> is to do.</summary>
internal sealed record EvaluateOptions
{
    /// <summary>Labelled files.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Path of the model; null for the shipped one.</summary>
    public string? Model { get; init; }

    /// <summary>Parts of a cross-validation; 0 to judge by a model.</summary>
    public int Folds { get; init; }

    /// <summary>Whether near-duplicates stay in one part.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>Whether to learn each file from nothing, message by message.</summary>
    public bool IsOnline { get; init; }

    /// <summary>How messages are rewritten before they are judged.</summary>
    public IReadOnlyList<Mutator> Attacks { get; init; } = [];

    /// <summary>The share that training held out, to be judged alone; 0 for all messages.</summary>
    public double HoldOut { get; init; }

    /// <summary>Seed of everything that is drawn.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Whether machines read the output.</summary>
    public bool IsJson { get; init; }

    /// <exception cref="BadInputException">Two of these do not go together.</exception>
    public void Check()
    {
        var isTraining = Folds > 0 || IsOnline;
        Refuse(Folds > 0 && IsOnline, "--cv and --online are two ways of learning; choose one");
        Refuse(isTraining && Model is not null, "--cv and --online train models of their own; --model does not go with them");
        Refuse(isTraining && Attacks.Count > 0, "--attack goes with a model, not with --cv or --online");
        Refuse(isTraining && HoldOut > 0, "--holdout goes with a model, not with --cv or --online");
        Refuse(IsGrouped && Folds == 0, "--group says how --cv deals out messages; add --cv 5");
    }

    private static void Refuse(bool isWrong, string complaint)
    {
        if (isWrong)
        {
            throw new BadInputException(complaint);
        }
    }
}
