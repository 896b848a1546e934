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

        Assert.Equal(!LeadsAndTricks.Contains(id), DefaultPolicy.IsPlainCode(signals));
    });

    [Fact]
    public void What_is_no_code_is_no_plain_code() => Assert.False(DefaultPolicy.IsPlainCode(new SignalList()));

    [Fact]
    public void A_score_just_at_a_threshold_has_reached_it()
    {
        var even = new Thresholds { Junk = 0.5, Block = 1, Notice = 0.5, LookAlike = 0.5 };

        Assert.Equal(Rule.ScoreJunk, EvenlyDecided("some words", even).Rule);
        Assert.Equal(Rule.ScoreBlock, EvenlyDecided("some words", even with { Block = 0.5 }).Rule);
        Assert.Equal(Rule.ScoreJunk, EvenlyDecided(Notice, even).Rule);
        Assert.Equal(Rule.TransactionNotice, EvenlyDecided(Notice, even with { Notice = 0.51 }).Rule);
        Assert.Equal(Rule.LookAlike, EvenlyDecided(Parcel, even).Rule);
        Assert.Equal(Rule.ScoreJunk, EvenlyDecided(Parcel, even with { LookAlike = 0.51 }).Rule);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void Certainty_is_a_threshold_and_that_of_block_may_be_that_of_junk(double all) =>
        Assert.NotEmpty(new DefaultPolicy(new Thresholds { Junk = all, Block = all, Notice = all, LookAlike = all }).Hash);

    [Theory]
    [InlineData(0.7, 0.98, -0.1, 0.3)]
    [InlineData(0.7, 0.98, 1.1, 0.3)]
    [InlineData(0.7, 0.98, 0.9, -0.1)]
    [InlineData(-0.2, -0.1, 0.9, 0.3)]
    public void A_threshold_that_is_no_probability_is_refused(double junk, double block, double notice, double lookAlike) =>
        Assert.Throws<ArgumentException>(() => new DefaultPolicy(new Thresholds { Junk = junk, Block = block, Notice = notice, LookAlike = lookAlike }));

    [Fact]
    public void Every_threshold_has_a_part_in_the_hash()
    {
        var usual = new Thresholds();
        Thresholds[] all = [usual, usual with { Junk = 0.6 }, usual with { Block = 0.97 }, usual with { Notice = 0.8 }, usual with { LookAlike = 0.4 }];

        Assert.Equal(all.Length, all.Select(thresholds => new DefaultPolicy(thresholds).Hash).Distinct().Count());
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
            var leading = decision.Rule switch
            {
                Rule.OneTimeCode => SignalId.NoticeOneTimeCode,
                Rule.TransactionNotice => SignalId.NoticeTransaction,
                Rule.LookAlike => SignalId.LinkLookAlike,
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
        var decision = EvenlyDecided(Notice, new Thresholds());

        Assert.Equal(DecisionAction.Allow, decision.Action);
        Assert.Equal([SignalId.NoticeTransaction, SignalId.ContentModel], decision.Reasons.ToArray().Select(reason => reason.Signal));
        Assert.Equal([SignalId.ContentModel], EvenlyDecided("it was $50.00, ok?", new Thresholds()).Reasons.ToArray().Select(reason => reason.Signal));
    }

    /// <summary>Decides by a model that knows nothing.</summary>
    private static Decision EvenlyDecided(string text, Thresholds thresholds)
    {
        var calibrations = new Calibration[TinyModel.Model.Calibrations.Length];
        return new Judge(TinyModel.Model.With(calibrations), new DefaultPolicy(thresholds)).Decide(new Message { Text = text });
    }
}
