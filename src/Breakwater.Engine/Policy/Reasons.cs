using Breakwater.Engine.Classifier;
using Breakwater.Engine.Policy.Language;
using Breakwater.Engine.Signals;

namespace Breakwater.Engine.Policy;

/// <summary>Finds the reasons of a decision: what its rule reads, the reading of the text, and what else in the text speaks for it.</summary>
internal static class Reasons
{
    public static void Add(ref Decision decision, PolicyFacts facts, in ContentReading content)
    {
        var leading = AddLeading(ref decision, facts, content);
        if ((facts.Evidence & Evidence.Text) != 0)
        {
            decision.Add(new Reason(SignalId.ContentModel, (float)content.LogOdds, 1, default, -1), decision.Reasons.Length);
            AddSupport(ref decision, leading, content);
        }
    }

    /// <summary>Adds the signals that the rule reads.</summary>
    /// <returns>The content signals among them: bit n stands for signal n.</returns>
    private static ulong AddLeading(ref Decision decision, PolicyFacts facts, in ContentReading content)
    {
        var leading = 0UL;
        foreach (ref readonly var reading in decision.Rule.Condition.Readings.AsSpan())
        {
            var id = reading.Fact.Signal;
            if (SignalNames.IsBehaviour(id) && Speaks(id, facts))
            {
                decision.Add(OfBehaviour(reading, facts[id], decision.Action), 0);
            }
            else if (id is not SignalId.None && !SignalNames.IsBehaviour(id) && content.Signals.Has(id))
            {
                leading |= 1UL << (int)id;
                decision.Add(OfContent(content.Signals[id], content), 0);
            }
        }

        return leading;
    }

    /// <summary>Adds the signals that speak for what was decided; those that speak against it explain nothing.</summary>
    private static void AddSupport(ref Decision decision, ulong leading, in ContentReading content)
    {
        var first = decision.Reasons.Length;
        foreach (ref readonly var signal in content.Signals.All)
        {
            var reason = OfContent(signal, content);
            if ((leading >> (int)signal.Id & 1) == 0 && reason.Weight != 0 && (reason.Weight > 0) == (decision.Action != DecisionAction.Allow))
            {
                decision.Add(reason, first);
            }
        }
    }

    // Nothing is a reason only where something was hoped for: an answer.
    private static bool Speaks(SignalId id, PolicyFacts facts) => facts[id] != 0 || id switch
    {
        SignalId.SenderReplyShare => facts[SignalId.SenderStrangers] > 0,
        SignalId.ProviderReplyShare => facts[SignalId.ProviderStrangers] > 0,
        SignalId.BlockReplyShare => facts[SignalId.BlockStrangers] > 0,
        SignalId.NetworkReplyShare => facts[SignalId.NetworkStrangers] > 0,
        _ => false,
    };

    private static Reason OfBehaviour(in FactReading reading, double value, DecisionAction action)
    {
        var weight = (float)reading.WeightOf(value);
        return new Reason(reading.Fact.Signal, action == DecisionAction.Allow ? -weight : weight, 1, default, -1, value);
    }

    private static Reason OfContent(in Signal signal, in ContentReading content) =>
        new(signal.Id, (float)SignalFeatures.WeightOf(signal, content.Features, content.Model), signal.Count, signal.Evidence, signal.Mention);
}
