using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;
using Breakwater.Engine.Signals;
using Breakwater.Tests.Classifier;

namespace Breakwater.Tests.Policy;

public sealed class PolicyEdgeTests
{
    private const string Notice = "Card **1234 was debited by $50.00 at STORE, balance $12.50";
    private const string Parcel = "Your parcel is held, pay £1.99 at http://royalmail-redelivery.top/x";

    private static readonly SignalId[] LeadsAndTricks =
    [
        SignalId.Link, SignalId.ContactInvite, SignalId.ContactEmail, SignalId.ContactPhone, SignalId.ContactShortCode, SignalId.ContactHandle,
        SignalId.ContactWallet, SignalId.TextInvisible, SignalId.TextReversed, SignalId.TextMarkStack, SignalId.TextHomoglyph, SignalId.TextStyled,
        SignalId.TextSpaced, SignalId.TextHomophone, SignalId.TextSplitRadical,
    ];

    [Fact]
    public void A_code_is_plain_unless_it_comes_with_a_lead_or_a_trick() => Assert.All(Enum.GetValues<SignalId>().Where(id => (int)id < 64), id =>
    {
        var signals = new SignalList();
        signals.Raise(SignalId.NoticeOneTimeCode, 1, default);
        signals.Raise(id, 1, default);

        Assert.Equal(!LeadsAndTricks.Contains(id), PlainText.IsPlainCode(signals));
    });

    [Fact]
    public void What_is_no_code_is_no_plain_code() => Assert.False(PlainText.IsPlainCode(new SignalList()));

    [Fact]
    public void A_score_just_at_a_threshold_has_reached_it()
    {
        var even = SpamPolicy.Default.With(("junk", 0.5), ("block", 1), ("notice", 0.5), ("look-alike", 0.5));

        Assert.Equal("score-junk", EvenlyDecided("some words", even).Rule.Name);
        Assert.Equal("score-block", EvenlyDecided("some words", even.With(("block", 0.5))).Rule.Name);
        Assert.Equal("score-junk", EvenlyDecided(Notice, even).Rule.Name);
        Assert.Equal("transaction-notice", EvenlyDecided(Notice, even.With(("notice", 0.51))).Rule.Name);
        Assert.Equal("look-alike", EvenlyDecided(Parcel, even).Rule.Name);
        Assert.Equal("score-junk", EvenlyDecided(Parcel, even.With(("look_alike", 0.51))).Rule.Name);
    }

    [Theory]
    [InlineData(-30)]
    [InlineData(0)]
    [InlineData(30)]
    public void Behind_what_decided_and_the_score_stand_the_signals_that_speak_for_the_decision(double offset)
    {
        var model = NoisyModel.With(offset);
        var judge = new Judge(model);
        foreach (var text in (string[])[Notice, Parcel, "Your code is 482913", "FREE!!! call 08001234567, 50% off, pay £5 at http://a.top/x", "加微信abc123领取优惠"])
        {
            var decision = judge.Decide(new Message { Text = text });
            var features = judge.Understanding.Features;
            var leading = decision.Rule.Name switch
            {
                "one-time-code" => SignalId.NoticeOneTimeCode,
                "transaction-notice" => SignalId.NoticeTransaction,
                "look-alike" => SignalId.LinkLookAlike,
                _ => SignalId.None,
            };
            var expected = new List<Reason>();
            foreach (var signal in judge.Understanding.Signals.All)
            {
                var weight = (float)SignalFeatures.WeightOf(signal, features, model);
                if (signal.Id == leading || weight > 0 == (decision.Action != DecisionAction.Allow))
                {
                    expected.Add(new Reason(signal.Id, weight, signal.Count, signal.Evidence, signal.Mention));
                }
            }

            expected.Add(new Reason(SignalId.ContentModel, (float)model.LogOddsOf(features), 1, default, -1));
            Assert.Equal(
                expected.OrderBy(reason => reason.Signal == leading ? 0 : reason.Signal == SignalId.ContentModel ? 1 : 2)
                    .ThenByDescending(reason => Math.Abs(reason.Weight)).Take(Decision.MaxReasons),
                decision.Reasons.ToArray());
        }
    }

    [Fact]
    public void A_signal_that_weighs_nothing_explains_nothing_unless_it_decided()
    {
        var decision = EvenlyDecided(Notice, SpamPolicy.Default);

        Assert.Equal(DecisionAction.Allow, decision.Action);
        Assert.Equal([SignalId.NoticeTransaction, SignalId.ContentModel], decision.Reasons.ToArray().Select(reason => reason.Signal));
        Assert.Equal([SignalId.ContentModel], EvenlyDecided("it was $50.00, ok?", SpamPolicy.Default).Reasons.ToArray().Select(reason => reason.Signal));
    }

    /// <summary>Decides by a model that knows nothing.</summary>
    private static Decision EvenlyDecided(string text, SpamPolicy policy)
    {
        var calibrations = new Calibration[TinyModel.Model.Calibrations.Length];
        return new Judge(TinyModel.Model.With(calibrations), policy).Decide(new Message { Text = text });
    }
}
