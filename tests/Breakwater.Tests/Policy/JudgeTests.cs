using System.Buffers;
using System.Text;
using System.Text.Json;
using Breakwater.Engine;
using Breakwater.Engine.Limits;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;
using Breakwater.Engine.Signals;
using Breakwater.Tests.Classifier;
using Breakwater.Tests.Limits;
using Breakwater.Tests.Robustness;

namespace Breakwater.Tests.Policy;

[Collection(nameof(Alone))]
public sealed class JudgeTests
{
    private const string Parcel = "Your parcel is held, pay £1.99 at http://royalmail-redelivery.top/x";

    private static readonly string[] Texts =
    [
        .. TinyModel.Ham, .. TinyModel.Spam, Parcel, "", "加微信abc123领取优惠", "Your code is 482913", "p a y p a l", "\uD800\0",
    ];

    [Fact]
    public void The_parcel_is_stopped_with_its_reasons_and_the_friend_is_not()
    {
        var judge = new Judge(TinyModel.Model);

        var parcel = judge.Decide(new Message { Text = Parcel });
        Assert.Equal((DecisionAction.Block, "look-alike"), (parcel.Action, parcel.Rule.Name));
        Assert.Equal(SignalId.LinkLookAlike, parcel.Reasons[0].Signal);
        Assert.Equal("royalmail-redelivery.top poses as Royal Mail", new DecisionText(judge, new Message { Text = Parcel }).Of(parcel.Reasons[0]));
        Assert.Equal(DecisionAction.Allow, judge.Decide(new Message { Text = TinyModel.Ham[0] }).Action);
    }

    [Fact]
    public void A_report_leaves_the_reasons_of_the_last_decision_alone()
    {
        var judge = new Judge(TinyModel.Model) { Ledger = new Ledger(LedgerTests.Small) };
        var message = new Message { Text = Parcel };
        var decision = judge.Decide(message);
        judge.Take(new Report { Text = "hello", Reason = ReportReason.Spam });
        Assert.Equal("royalmail-redelivery.top poses as Royal Mail", new DecisionText(judge, message).Of(decision.Reasons[0]));
    }

    [Fact]
    public void Deciding_allocates_nothing()
    {
        var judge = new Judge(TinyModel.Model);
        var messages = Array.ConvertAll(Texts, text => new Message { Text = text });
        var stopped = 0;

        var bytes = SteadyState.Bytes(() =>
        {
            foreach (var message in messages)
            {
                stopped += judge.Decide(message).Action == DecisionAction.Allow ? 0 : 1;
            }
        });

        Assert.Equal(0, bytes);
        Assert.True(stopped > 0);
    }

    [Fact]
    public void A_judge_decides_alike_whatever_it_decided_before()
    {
        var judge = new Judge(TinyModel.Model);
        Gen.OneOfConst(Texts).Array[1, 6].Sample(
            texts =>
            {
                Decision last = default;
                foreach (var text in texts)
                {
                    last = judge.Decide(new Message { Text = text });
                }

                var fresh = new Judge(TinyModel.Model).Decide(new Message { Text = texts[^1] });
                Assert.Equal((fresh.Action, fresh.Rule.Name, fresh.Score), (last.Action, last.Rule.Name, last.Score));
                Assert.Equal(fresh.Reasons.ToArray(), last.Reasons.ToArray());
            },
            threads: 1);
    }

    [Fact]
    public void Every_reason_can_be_put_into_words_and_every_decision_written()
    {
        var judge = new Judge(TinyModel.Model);
        Assert.All(Texts, text =>
        {
            var message = new Message { Text = text };
            var json = Json(judge, message, judge.Decide(message), 7);
            using var document = JsonDocument.Parse(json);
            Assert.Equal(7, document.RootElement.GetProperty("line").GetInt32());
            Assert.All(document.RootElement.GetProperty("reasons").EnumerateArray(), reason =>
                Assert.NotEmpty(reason.GetProperty("detail").GetString()!));
        });
    }

    [Fact]
    public void The_decision_format_is_as_approved()
    {
        var judge = new Judge(TinyModel.Model);
        var message = new Message { Id = new MessageId("m1"), Text = Parcel };

        Shape.Approved.Verify(Json(judge, message, judge.Decide(message), 0) + "\n", "decision");
    }

    [Fact]
    public void Leaving_out_a_telling_word_explains_a_score()
    {
        var message = new Message { Text = "hello, please claim your cash prize at http://prize.top/x" };
        var highlights = new Explainer(new Judge(TinyModel.Model)).Explain(message);

        string Written(Highlight highlight) => message.Text.Substring(highlight.Span.Start, highlight.Span.Length);
        Assert.Contains(highlights, highlight => Written(highlight) == "prize" && highlight.LogOdds > 0);
        Assert.Contains(highlights, highlight => Written(highlight) == "http://prize.top/x" && highlight.LogOdds > 0);
        Assert.Equal(highlights.OrderBy(highlight => highlight.Span.Start), highlights);
    }

    [Fact]
    public void A_long_text_is_explained_in_bounded_time() =>
        Assert.InRange(new Explainer(new Judge(TinyModel.Model)).Explain(new Message { Text = string.Concat(Enumerable.Repeat("win a prize ", 2000)) }).Count, 1, Explainer.MaxWords);

    [Fact]
    public void Hostile_texts_are_explained_without_fail() => Gen.String[Gen.OneOfConst("aé中ไ1.:/@ \u202E\u200B\u0301🎁\uD83C\0#".ToCharArray()), 0, 60].Sample(
        text => new Explainer(new Judge(TinyModel.Model)).Explain(new Message { Text = text }), iter: 300);

    private static string Json(Judge judge, Message message, in Decision decision, long line)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            DecisionJson.Write(writer, judge, message, decision, line);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
