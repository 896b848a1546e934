using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Engine;

/// <summary>Decides on message after message, on one thread; many judges share one model and one policy. Allocates only to grow.</summary>
/// <param name="model">The trained model.</param>
/// <param name="policy">The policy.</param>
public sealed class Judge(SpamModel model, DefaultPolicy policy)
{
    /// <summary>A judge with the default thresholds.</summary>
    public Judge(SpamModel model)
        : this(model, new DefaultPolicy(new Thresholds()))
    {
    }

    /// <summary>The model.</summary>
    public SpamModel Model => model;

    /// <summary>The policy.</summary>
    public DefaultPolicy Policy => policy;

    /// <summary>What was understood of the last message.</summary>
    public Understanding Understanding { get; } = new();

    /// <summary>Reads a message and decides on it.</summary>
    public Decision Decide(Message message)
    {
        Understanding.Read(message);
        return policy.Decide(Understanding.Signals, Understanding.Features, model);
    }
}
