using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Cli.Measuring;

/// <summary>Counts what one policy decided, and of labelled messages whether it was right.</summary>
internal sealed class ActionCounts
{
    private readonly long[] _actions = new long[Enum.GetValues<DecisionAction>().Length];

    /// <summary>Messages labelled ham.</summary>
    public long Ham { get; private set; }

    /// <summary>Messages labelled spam or smishing.</summary>
    public long Spam { get; private set; }

    /// <summary>Spam that was junked, limited or blocked.</summary>
    public long Caught { get; private set; }

    /// <summary>Ham that was.</summary>
    public long FalsePositives { get; private set; }

    /// <summary>Messages with an action.</summary>
    public long this[DecisionAction action] => _actions[(int)action];

    public void Count(DecisionAction action, Label label)
    {
        _actions[(int)action]++;
        var isStopped = action != DecisionAction.Allow ? 1 : 0;
        if (label == Label.Ham)
        {
            Ham++;
            FalsePositives += isStopped;
        }
        else if (label != Label.None)
        {
            Spam++;
            Caught += isStopped;
        }
    }
}
