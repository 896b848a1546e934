using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;
using Breakwater.Lab.Evaluation;
using Breakwater.Lab.Mutators;

namespace Breakwater.Lab.Training;

/// <summary>Examines a model: lets it decide on labelled messages.</summary>
public static class Examination
{
    /// <summary>Decides on messages with the default policy.</summary>
    /// <param name="model">The model.</param>
    /// <param name="messages">Labelled messages.</param>
    /// <param name="attack">How each is rewritten before it is judged, or null.</param>
    /// <param name="seed">Seed of the rewriting; each message draws from its own sequence.</param>
    public static Judged[] Of(SpamModel model, IEnumerable<Message> messages, Mutator? attack = null, ulong seed = 1)
    {
        var judge = new Judge(model);
        var judged = new List<Judged>();
        foreach (var message in messages)
        {
            var text = attack?.Mutate(message.Text, new SeededRandom(StableHash.Mix(seed, (ulong)judged.Count))) ?? message.Text;
            judged.Add(Decide(judge, attack is null ? message : message with { Text = text }));
        }

        return [.. judged];
    }

    /// <summary>Lets a judge decide on one labelled message.</summary>
    public static Judged Decide(Judge judge, Message message)
    {
        var decision = judge.Decide(message);
        return new Judged(decision.Score, decision.Action != DecisionAction.Allow, Corpus.IsSpam(message.Label));
    }
}
