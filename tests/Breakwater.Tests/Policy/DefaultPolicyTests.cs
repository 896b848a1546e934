using System.Buffers;
using System.Text;
using System.Text.Json;
using Breakwater.Engine;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;
using Breakwater.Engine.Signals;
using Breakwater.Tests.Classifier;
using Breakwater.Tests.Robustness;

namespace Breakwater.Tests.Policy;

/// <summary>policies/default.yaml.</summary>
[Collection(nameof(Alone))]
public sealed class DefaultPolicyTests
{
    private static readonly Message Blind = new() { Id = new MessageId("m1"), Sender = Address.Parse("liu8841@163.com"), Time = DateTimeOffset.UnixEpoch };

    [Fact]
    public void It_has_at_least_twenty_five_rules_that_decide_each_with_examples_of_what_it_spares()
    {
        Assert.True(SpamPolicy.Default.Rules.Count(rule => rule.Mode == RuleMode.Enforce) > 25);
        Assert.All(SpamPolicy.Default.Rules.SkipLast(1), rule => Assert.Contains(rule.Examples, example => !example.IsMatch));
        Assert.All(SpamPolicy.Default.Rules.SkipLast(1).Where(rule => !rule.Name.EndsWith("-list", StringComparison.Ordinal)), rule => Assert.Contains(rule.Examples, example => example.IsMatch));
    }

    [Fact]
    public void Its_examples_are_right() => Assert.Empty(PolicyExamples.Failures(SpamPolicy.Default, new Judge(TinyModel.Model)));

    [Fact]
    public void A_wrong_example_is_told_also_beside_a_rule_that_is_off()
    {
        var policy = Policies.Parse("""
            version: 1
            rules:
              - name: links
                when: link > 0
                then: junk
                mode: off
                because: x
                matches: [{text: see http://example.com/a}, {text: hello}]
                spares: [{link: 2}, {score: 1}]
            """);

        Assert.Equal([(8, true), (9, false)], PolicyExamples.Failures(policy, new Judge(TinyModel.Model)).Select(failure => (failure.Example.Line, failure.Example.IsMatch)));
        Assert.Equal("default", new Judge(TinyModel.Model, policy).Decide(new Message { Text = "see http://example.com/a" }).Rule.Name);
    }

    [Fact]
    public void Behaviour_alone_stops_nobody_whom_the_recipient_knows() => Gen.Double[0, 5000].Array[101].Sample(
        values =>
        {
            var judge = new Judge(TinyModel.Model);
            judge.Read(Blind with { Known = true });
            foreach (var id in Enum.GetValues<SignalId>().Where(SignalNames.IsBehaviour))
            {
                judge.Facts[id] = values[(int)id];
            }

            judge.Facts[SignalId.RecipientStranger] = 0;

            Assert.Equal(DecisionAction.Allow, judge.Decide().Action);
        },
        iter: 200);

    [Fact]
    public void What_a_sender_did_is_told_with_how_far_it_went()
    {
        var judge = Script();
        var decision = judge.Decide();
        var words = new DecisionText(judge, Blind);

        Assert.Equal((DecisionAction.Limit, "four-line-script", TimeSpan.FromHours(1)), (decision.Action, decision.Rule.Name, decision.RetryAfter));
        Assert.Equal(["at least 2 % of the strangers it wrote to answered", "wrote to 41 strangers in the last day", "neither had written to the other before"], decision.Reasons.ToArray().Select(reason => words.Of(reason)));
        Assert.Equal(41, decision.Reasons[1].Value);
        Assert.Equal(Math.Log(41 / 20.0), decision.Reasons[1].Weight, 1e-6);
        Assert.Equal(Evidence.Sender | Evidence.Time, decision.Evidence);
        Assert.Equal(0, decision.Score);
    }

    [Fact]
    public void The_format_of_a_limit_is_as_approved()
    {
        var judge = Script(Policies.Parse("""
            version: 1
            rules:
              - name: tried-out
                when: sender.strangers > 10
                then: block
                mode: shadow
                because: x
                spares: [{score: 1}]
              - name: script
                when: sender.strangers > 20 && sender.reply_share < 0.05
                then: limit
                retry-after: 90s
                because: x
                spares: [{score: 1}]
            """));
        judge.Facts[SignalId.SenderStrangers] = 18;
        var tried = Written(judge);
        judge.Facts[SignalId.SenderStrangers] = 41;

        Shape.Approved.Verify($"{tried}\n{Written(judge)}\n", "limit");
    }

    [Fact]
    public void Deciding_by_behaviour_allocates_nothing()
    {
        var judge = Script();
        var limited = 0;

        Assert.Equal(0, SteadyState.Bytes(() => limited += judge.Decide().Action == DecisionAction.Limit ? 1 : 0));
        Assert.True(limited > 0);
    }

    [Fact]
    public void Every_behaviour_has_words_of_its_own()
    {
        var judge = new Judge(TinyModel.Model);
        var told = Enum.GetValues<SignalId>().Where(SignalNames.IsBehaviour).Select(id => new DecisionText(judge, Blind).Of(new Reason(id, 1, 1, default, -1, 1))).ToList();

        Assert.All(told, words => Assert.Contains(' ', words));
        Assert.Contains("sent 1 message in the last minute", told);
    }

    [Fact]
    public void A_blind_message_has_no_score_and_its_hint_is_a_fact()
    {
        var judge = new Judge(TinyModel.Model, Policies.Of("hint.link && !hint.number && !evidence.text && evidence.hint && sender.domain == \"163.com\" && message.hour == 0"));

        Assert.Equal("r0", judge.Decide(Blind with { Hint = new Hint(HasLink: true, HasNumber: false) }).Rule.Name);
        Assert.Equal("default", judge.Decide(Blind).Rule.Name);
        Assert.Equal(0, judge.Decide(Blind).Reasons.Length);
    }

    private static string Written(Judge judge)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            DecisionJson.Write(writer, judge, Blind, judge.Decide());
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A judge that has read a message of somebody who wrote to 41 strangers.</summary>
    private static Judge Script(SpamPolicy? policy = null)
    {
        var judge = new Judge(TinyModel.Model, policy ?? SpamPolicy.Default);
        judge.Read(Blind);
        judge.Facts[SignalId.SenderAge] = 30;
        judge.Facts[SignalId.RecipientStranger] = 1;
        judge.Facts[SignalId.SenderStrangers] = 41;
        judge.Facts[SignalId.SenderReplyShare] = 0.02;
        return judge;
    }
}
