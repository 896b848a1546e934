using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Signals;

namespace Breakwater.Engine.Policy;

/// <summary>The policy that is used where nobody wrote another: seven rules over the score and the signals.</summary>
public sealed class DefaultPolicy
{
    // A message with none of these asks its reader to go nowhere and to call nobody.
    private const ulong Leads =
        1UL << (int)SignalId.Link | 1UL << (int)SignalId.ContactInvite | 1UL << (int)SignalId.ContactEmail | 1UL << (int)SignalId.ContactPhone
        | 1UL << (int)SignalId.ContactShortCode | 1UL << (int)SignalId.ContactHandle | 1UL << (int)SignalId.ContactWallet;

    private const ulong Tricks =
        1UL << (int)SignalId.TextInvisible | 1UL << (int)SignalId.TextReversed | 1UL << (int)SignalId.TextMarkStack | 1UL << (int)SignalId.TextHomoglyph
        | 1UL << (int)SignalId.TextStyled | 1UL << (int)SignalId.TextSpaced | 1UL << (int)SignalId.TextHomophone | 1UL << (int)SignalId.TextSplitRadical;

    private readonly Thresholds _thresholds;

    /// <summary>The policy with these thresholds.</summary>
    /// <exception cref="ArgumentException">A threshold is not a probability, or less is needed to block than to junk.</exception>
    public DefaultPolicy(Thresholds thresholds)
    {
        if (thresholds is not { Junk: >= 0 and <= 1, Block: >= 0 and <= 1, Notice: >= 0 and <= 1, LookAlike: >= 0 and <= 1 } || thresholds.Block < thresholds.Junk)
        {
            throw new ArgumentException("Thresholds lie between 0 and 1, and that of block is not below that of junk.", nameof(thresholds));
        }

        _thresholds = thresholds;
        var words = string.Create(CultureInfo.InvariantCulture, $"default 1 {thresholds.Junk:R} {thresholds.Block:R} {thresholds.Notice:R} {thresholds.LookAlike:R}");
        Hash = XxHash3.HashToUInt64(Encoding.ASCII.GetBytes(words)).ToString("x16", CultureInfo.InvariantCulture)[..8];
    }

    /// <summary>Names this policy in decisions: two with the same hash decide alike.</summary>
    public string Hash { get; }

    /// <summary>Whether a message that raised these signals asks for nothing and hides nothing, and gives a one-time code.</summary>
    public static bool IsPlainCode(SignalList signals) => signals.Has(SignalId.NoticeOneTimeCode) && IsPlain(signals);

    /// <summary>Decides on a message.</summary>
    public Decision Decide(SignalList signals, FeatureList features, SpamModel model)
    {
        var logOdds = model.LogOddsOf(features);
        var score = Calibration.ToProbability(logOdds);
        var (rule, action, leading) = Apply(signals, score);
        var decision = new Decision(action, rule, score);
        if (leading != SignalId.None)
        {
            decision.Add(ReasonOf(signals[leading], features, model), 0);
        }

        decision.Add(new Reason(SignalId.ContentModel, (float)logOdds, 1, default, -1), decision.Reasons.Length);
        AddSignals(ref decision, leading, signals, features, model);
        return decision;
    }

    private (Rule Rule, DecisionAction Action, SignalId Leading) Apply(SignalList signals, double score)
    {
        if (signals.Has(SignalId.TextOversize))
        {
            return (Rule.Oversize, DecisionAction.Junk, SignalId.TextOversize);
        }

        if (IsPlainCode(signals))
        {
            return (Rule.OneTimeCode, DecisionAction.Allow, SignalId.NoticeOneTimeCode);
        }

        if (signals.Has(SignalId.NoticeTransaction) && IsPlain(signals) && score < _thresholds.Notice)
        {
            return (Rule.TransactionNotice, DecisionAction.Allow, SignalId.NoticeTransaction);
        }

        if (signals.Has(SignalId.LinkLookAlike) && score >= _thresholds.LookAlike)
        {
            return (Rule.LookAlike, DecisionAction.Block, SignalId.LinkLookAlike);
        }

        return score >= _thresholds.Block ? (Rule.ScoreBlock, DecisionAction.Block, SignalId.None)
            : score >= _thresholds.Junk ? (Rule.ScoreJunk, DecisionAction.Junk, SignalId.None)
            : (Rule.Default, DecisionAction.Allow, SignalId.None);
    }

    /// <summary>Adds the signals that speak for what was decided; those that speak against it explain nothing.</summary>
    private static void AddSignals(ref Decision decision, SignalId leading, SignalList signals, FeatureList features, SpamModel model)
    {
        var first = decision.Reasons.Length;
        foreach (ref readonly var signal in signals.All)
        {
            var reason = ReasonOf(signal, features, model);
            if (signal.Id != leading && reason.Weight != 0 && (reason.Weight > 0) == (decision.Action != DecisionAction.Allow))
            {
                decision.Add(reason, first);
            }
        }
    }

    private static Reason ReasonOf(in Signal signal, FeatureList features, SpamModel model) =>
        new(signal.Id, (float)SignalFeatures.WeightOf(signal, features, model), signal.Count, signal.Evidence, signal.Mention);

    private static bool IsPlain(SignalList signals) => (signals.Mask & (Leads | Tricks)) == 0;
}
