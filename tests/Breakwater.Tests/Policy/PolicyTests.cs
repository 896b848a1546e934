using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;
using Breakwater.Engine.Signals;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Policy;

public sealed class PolicyTests
{
    private const double Sure = 12;

    [Theory]
    [InlineData("Your code is 482913. Do not share it.", "one-time-code")]
    [InlineData("G-482913 is your verification code", "one-time-code")]
    [InlineData("验证码：482913，请勿泄露", "one-time-code")]
    public void A_plain_one_time_code_is_allowed_however_it_reads(string text, string rule)
    {
        var decision = Decide(text, Sure);

        Assert.Equal((DecisionAction.Allow, rule), (decision.Action, decision.Rule.Name));
        Assert.Equal(SignalId.NoticeOneTimeCode, decision.Reasons[0].Signal);
    }

    [Theory]
    [InlineData("Your code is 482913. Confirm at http://secure-login.top/a")]
    [InlineData("Your code is 482913. Not you? Call 08001234567")]
    [InlineData("Your code is 482913. Add me on WhatsApp +12025550143")]
    [InlineData("Your c\u200Bode is 482913. Your verification code, do not sh\u200Bare it")]
    public void A_code_that_leads_somewhere_or_hides_something_is_judged_by_its_score(string text)
    {
        Assert.Equal(DecisionAction.Block, Decide(text, Sure).Action);
        Assert.Equal(DecisionAction.Allow, Decide(text, -Sure).Action);
    }

    [Fact]
    public void The_plain_notice_of_a_transaction_is_allowed_unless_it_surely_reads_like_spam()
    {
        const string notice = "Card **1234 was debited by $50.00 at STORE, balance $12.50";

        Assert.Equal("transaction-notice", Decide(notice, 1.5).Rule.Name);
        Assert.Equal(DecisionAction.Allow, Decide(notice, 1.5).Action);
        Assert.Equal(DecisionAction.Block, Decide(notice, Sure).Action);
    }

    [Fact]
    public void A_link_that_poses_as_a_brand_needs_little_else_to_be_blocked()
    {
        const string text = "track it at http://royalmail-redelivery.top/x";

        Assert.Equal((DecisionAction.Block, "look-alike"), ActionOf(Decide(text, 0)));
        Assert.Equal((DecisionAction.Allow, "default"), ActionOf(Decide(text, -3)));
        Assert.Equal((DecisionAction.Allow, "default"), ActionOf(Decide("track it at http://example.com/x", 0)));
    }

    [Fact]
    public void The_score_decides_where_no_rule_speaks_first()
    {
        Assert.Equal((DecisionAction.Allow, "default"), ActionOf(Decide("some words", 0.84)));
        Assert.Equal((DecisionAction.Junk, "score-junk"), ActionOf(Decide("some words", 0.86)));
        Assert.Equal((DecisionAction.Junk, "score-junk"), ActionOf(Decide("some words", 3.8)));
        Assert.Equal((DecisionAction.Block, "score-block"), ActionOf(Decide("some words", 3.95)));
    }

    [Fact]
    public void A_text_that_is_not_read_to_its_end_is_junk()
    {
        var decision = Decide(new string('a', FoldedText.MaxLength + 1), -Sure);

        Assert.Equal((DecisionAction.Junk, "oversize"), ActionOf(decision));
        Assert.Equal(SignalId.TextOversize, decision.Reasons[0].Signal);
    }

    [Fact]
    public void The_score_is_the_probability_of_the_log_odds_and_its_reason_says_so()
    {
        var decision = Decide("some words", 1);

        Assert.Equal(1 / (1 + Math.Exp(-1)), decision.Score, 1e-9);
        Assert.Equal((SignalId.ContentModel, 1f), (decision.Reasons[0].Signal, decision.Reasons[0].Weight));
    }

    [Theory]
    [InlineData("junks", 0.5)]
    [InlineData("", 0.5)]
    [InlineData("junk", double.NaN)]
    [InlineData("junk", double.PositiveInfinity)]
    public void A_constant_that_is_none_is_refused(string name, double value) =>
        Assert.Throws<ArgumentException>(() => SpamPolicy.Default.With((name, value)));

    [Fact]
    public void Other_constants_are_another_policy()
    {
        var usual = SpamPolicy.Default;

        Assert.Equal(8, usual.Hash.Length);
        Assert.Equal(usual.Hash, usual.With().Hash);
        Assert.Equal(usual.Hash, usual.With(("junk", 0.6)).With(("junk", 0.7)).Hash);
        Assert.Equal(usual.Constants.Count + 1, usual.Constants.Select(constant => usual.With((constant.Key, constant.Value + 0.01)).Hash).Append(usual.Hash).Distinct().Count());
    }

    [Fact]
    public void Every_action_has_its_name() =>
        Assert.Equal(["allow", "junk", "limit", "block"], Enum.GetValues<DecisionAction>().Select(ActionNames.Of));

    private static (DecisionAction, string) ActionOf(Decision decision) => (decision.Action, decision.Rule.Name);

    /// <summary>Decides by a model that gives every text the same log-odds.</summary>
    private static Decision Decide(string text, double logOdds)
    {
        var calibrations = new Calibration[TinyModelCalibrations];
        Array.Fill(calibrations, new Calibration(0, logOdds));
        return new Judge(Classifier.TinyModel.Model.With(calibrations)).Decide(new Message { Text = text });
    }

    private static int TinyModelCalibrations => Classifier.TinyModel.Model.Calibrations.Length;
}
