namespace Breakwater.Lab.Evaluation;

/// <summary>The online protocol of the TREC spam track (Cormack and Lynam, 2005): score a message, then learn its
/// label, then the next.</summary>
// No message is ever scored by a filter that has learned from it, so the whole sequence serves as training and as test.
public static class ImmediateFeedback
{
    /// <summary>Runs a filter over messages in the order given, with a point of the learning curve after each so
    /// many.</summary>
    public static OnlineRun Run<TMessage>(
        IEnumerable<(TMessage Message, bool IsSpam)> messages,
        Func<TMessage, double> score,
        Action<TMessage, bool> learn,
        int every)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(every);
        var scores = new List<Scored>();
        foreach (var (message, isSpam) in messages)
        {
            scores.Add(new Scored(score(message), isSpam));
            learn(message, isSpam);
        }

        return new OnlineRun(scores, LearningCurve.Of([.. scores], every));
    }
}
