using Breakwater.Engine.Policy;

namespace Breakwater.Lab.Senders;

/// <summary>What became of one sender's messages on one day.</summary>
/// <param name="Day">Which day since its first message, from 0 on.</param>
/// <param name="Messages">Messages.</param>
/// <param name="Allowed">Of these, allowed.</param>
/// <param name="Junked">Of these, delivered as junk.</param>
/// <param name="Limited">Of these, limited.</param>
/// <param name="Blocked">Of these, blocked.</param>
public readonly record struct SenderDay(int Day, int Messages, int Allowed, int Junked, int Limited, int Blocked)
{
    /// <summary>Messages that reached their recipients, be it as junk.</summary>
    public int Delivered => Allowed + Junked;

    internal SenderDay With(DecisionAction action) => action switch
    {
        DecisionAction.Allow => this with { Messages = Messages + 1, Allowed = Allowed + 1 },
        DecisionAction.Junk => this with { Messages = Messages + 1, Junked = Junked + 1 },
        DecisionAction.Limit => this with { Messages = Messages + 1, Limited = Limited + 1 },
        _ => this with { Messages = Messages + 1, Blocked = Blocked + 1 },
    };
}
