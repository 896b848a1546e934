using Breakwater.Engine;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;
using Breakwater.Engine.Signals;
using Breakwater.Engine.Text;
using Breakwater.Tests.Classifier;

namespace Breakwater.Tests.Policy;

public sealed class DecisionTextTests
{
    [Theory]
    [InlineData(0, 4, 1, "FREE")]
    [InlineData(0, 4, 2, "FREE and 1 more")]
    [InlineData(5, 4, 1235, "CASH and 1234 more")]
    [InlineData(0, 0, 1, "once")]
    [InlineData(0, 0, 3, "3 times")]
    public void A_signal_is_told_by_its_evidence_and_how_often_it_came(int start, int length, int count, string told) =>
        Assert.Equal(told, Tell("FREE CASH", new Reason(SignalId.TextCapitals, 1, count, new TextSpan(start, length), -1)));

    [Fact]
    public void A_long_quote_is_cut_but_not_within_a_character()
    {
        var letters = new string('a', 100);
        string Quoted(string text, int length) => Tell(text, new Reason(SignalId.TextCapitals, 1, 1, new TextSpan(0, length), -1));

        Assert.Equal(letters[..80], Quoted(letters, 80));
        Assert.Equal(letters[..80] + "…", Quoted(letters, 81));
        Assert.Equal(letters[..79] + "…", Quoted(letters[..79] + "🎁 and more", 85));
        Assert.Equal(letters[..78] + "🎁…", Quoted(letters[..78] + "🎁 and more", 85));
    }

    [Fact]
    public void A_text_that_was_not_read_to_its_end_says_so() =>
        Assert.Equal("longer than 131,072 characters; the end was not read", Tell("", new Reason(SignalId.TextOversize, 1, 1, default, -1)));

    [Theory]
    [InlineData("track it at http://royalmail-redelivery.top/x", SignalId.LinkLookAlike, "royalmail-redelivery.top poses as Royal Mail")]
    [InlineData("track it at http://www.royalmail.com/x", SignalId.LinkBrandOwned, "www.royalmail.com belongs to Royal Mail")]
    [InlineData("see hxxp://example[.]com now", SignalId.LinkDisguised, "hxxp://example[.]com means http://example.com/")]
    [InlineData("see http://example.com/a and http://example.com/b", SignalId.Link, "http://example.com/a and 1 more")]
    public void A_link_is_told_by_what_it_means(string text, SignalId id, string told)
    {
        var judge = new Judge(NoisyModel.Model);
        var message = new Message { Text = text };
        judge.Decide(message);
        var signal = judge.Understanding.Signals[id];

        Assert.Equal(told, new DecisionText(judge, message).Of(new Reason(id, 1, signal.Count, signal.Evidence, signal.Mention)));
    }

    [Theory]
    [InlineData(1, "reads like spam: ")]
    [InlineData(0, "reads like ham: ")]
    [InlineData(-1, "reads like ham: ")]
    public void The_score_is_told_by_at_most_four_words_that_speak_for_it(float weight, string start)
    {
        const string text = "Alpha beta gamma delta epsilon zeta eta theta iota kappa lambda omicron sigma omega upsilon";
        var told = Tell(text, new Reason(SignalId.ContentModel, weight, 1, default, -1));

        Assert.StartsWith(start, told, StringComparison.Ordinal);
        var words = told[start.Length..].Split(", ");
        Assert.Equal(4, words.Length);
        Assert.All(words, word => Assert.Contains(word, text.Split(' ')));
    }

    [Fact]
    public void A_judge_without_a_policy_has_the_usual_one()
    {
        var judge = new Judge(NoisyModel.Model);

        Assert.Same(NoisyModel.Model, judge.Model);
        Assert.Equal(SpamPolicy.Default.Hash, judge.Policy.Hash);
    }

    [Fact]
    public void Each_word_and_each_whole_mention_is_left_out_once()
    {
        var message = new Message { Text = "Hello http://prize.top/x?a=b claim, mail post@example.org http://b.top/y now" };
        var judge = new Judge(NoisyModel.With(0));
        double LogOddsOf(string text)
        {
            judge.Understanding.Read(message with { Text = text });
            return judge.Model.LogOddsOf(judge.Understanding.Features);
        }

        var highlights = new Explainer(judge).Explain(message);

        Assert.Equal(
            ["Hello", "http://prize.top/x?a=b", "claim", "mail", "post@example.org", "http://b.top/y", "now"],
            highlights.Select(highlight => message.Text.Substring(highlight.Span.Start, highlight.Span.Length)));
        Assert.All(highlights, highlight => Assert.Equal(
            LogOddsOf(message.Text) - LogOddsOf(message.Text.Remove(highlight.Span.Start, highlight.Span.Length)), highlight.LogOdds));
    }

    [Fact]
    public void Only_the_first_words_of_a_long_text_are_explained()
    {
        var text = string.Join(' ', Enumerable.Range(0, 300).Select(i => $"word{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}"));
        var highlights = new Explainer(new Judge(NoisyModel.Model)).Explain(new Message { Text = text });

        Assert.InRange(highlights.Count, 200, Explainer.MaxWords);
        Assert.Equal(255 * 7, highlights[^1].Span.Start);
        Assert.Equal(256, Explainer.MaxWords);
    }

    private static string Tell(string text, in Reason reason)
    {
        var judge = new Judge(NoisyModel.Model);
        var message = new Message { Text = text };
        judge.Decide(message);
        return new DecisionText(judge, message).Of(reason);
    }
}
