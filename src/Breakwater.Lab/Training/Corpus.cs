using Breakwater.Engine.Messages;

namespace Breakwater.Lab.Training;

/// <summary>A named set of labelled messages.</summary>
/// <param name="Name">Its name in figures and model cards.</param>
/// <param name="Messages">Its messages; those without a label are passed over.</param>
public sealed record Corpus(string Name, IReadOnlyList<Message> Messages)
{
    /// <summary>How many ordinary messages each of these stands for in training.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Whether a label means that a message should be stopped.</summary>
    public static bool IsSpam(Label label) => label is Label.Spam or Label.Smishing;
}
