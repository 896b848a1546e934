using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Classifier;

public sealed class SpamModelTests
{
    private const string Latin = "FREE prize! call 08001234567, http://prize.top/x";
    private const string Chinese = "加微信abc123领取优惠，点击 http://a.top/x";

    [Fact]
    public void Weights_are_packed_by_the_square_root_of_their_size()
    {
        var model = SpamModel.Quantize([0.5f, -0.1f, 0, -1], 0.5);

        Assert.Equal([90, -40, 0, -127], model.Weights.ToArray());
        Assert.Equal((1.0 / (127 * 127), 0.5), (model.Unit, model.Bias));
        Assert.All(model.Calibrations.ToArray(), calibration => Assert.Equal(new Calibration(1, 0), calibration));
    }

    [Fact]
    public void A_model_without_weights_knows_its_bias_only()
    {
        var model = SpamModel.Quantize(new float[1 << FeatureList.SlotBits], 0.5);

        Assert.Equal(0, model.Unit);
        Assert.Equal(0.5 * Read(Latin).Features.Value, model.MarginOf(Read(Latin).Features));
    }

    [Theory]
    [InlineData("")]
    [InlineData(Latin)]
    [InlineData(Chinese)]
    public void A_margin_is_the_sum_of_the_unpacked_weights_and_its_log_odds_are_those_of_the_script(string text)
    {
        var model = NoisyModel.With(-0.5);
        var features = Read(text).Features;
        var sum = model.Bias;
        foreach (var slot in features.Slots)
        {
            sum += model.Weights[slot] * Math.Abs((double)model.Weights[slot]) * model.Unit;
        }

        var margin = sum / Math.Sqrt(features.Slots.Length);
        Assert.Equal(margin, model.MarginOf(features), 1e-9);
        Assert.Equal(((1 + (0.1 * (int)features.Script)) * margin) - 0.5, model.LogOddsOf(features), 1e-9);
        Assert.Equal(Calibration.ToProbability(model.LogOddsOf(features)), model.ScoreOf(features));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_calibration_too_many_or_too_few_is_refused(int more) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NoisyModel.Model.With(new Calibration[SpamModel.Scripts + more]));

    [Theory]
    [InlineData(Latin)]
    [InlineData(Chinese)]
    public void A_signal_weighs_what_it_and_how_often_it_came_weigh(string text)
    {
        var model = NoisyModel.With(0);
        var understanding = Read(text);
        var features = understanding.Features;

        foreach (var signal in understanding.Signals.All)
        {
            var hash = NoisyModel.HashOf(FeatureGroup.Signal, (uint)signal.Id);
            var often = signal with { Count = 5 };
            var expected = model.LogOddsOf(hash, features) + model.LogOddsOf(FeatureHash.Append(hash, 3), features);
            expected += features.Script == Script.Latin ? 0 : model.LogOddsOf(features.HashWithScript(hash), features);

            Assert.Contains(FeatureList.SlotOf(hash), features.Slots.ToArray());
            Assert.Equal(expected, SignalFeatures.WeightOf(often, features, model), 1e-12);
        }

        Assert.NotEqual(0, understanding.Signals.All.Length);
    }

    [Fact]
    public void The_words_that_speak_most_come_first_once_each_and_without_those_of_mentions()
    {
        const string text = "alpha beta http://gamma.example/delta alpha omega sigma kappa Beta lambda";
        var model = NoisyModel.With(0);
        var understanding = Read(text);
        var known = new List<(string Word, double LogOdds)>();
        var left = new HashSet<string> { "alpha", "beta", "omega", "sigma", "kappa", "lambda" };
        foreach (ref readonly var word in understanding.Text.Words)
        {
            if (left.Remove(understanding.Text.CharsOf(word).ToString()))
            {
                var hash = FeatureHash.Append(FeatureHash.Start(FeatureGroup.Word), understanding.Text.SkeletonOf(word));
                known.Add((understanding.Text.CharsOf(word).ToString(), model.LogOddsOf(hash, understanding.Features)));
            }
        }

        Assert.Empty(left);
        for (var most = 0; most <= 6; most++)
        {
            foreach (var forSpam in (bool[])[true, false])
            {
                var top = new WordWeight[most];
                var count = WordWeight.FindTop(understanding.Text, understanding.Mentions, understanding.Features, model, forSpam, top);
                var expected = known.Where(word => word.LogOdds > 0 == forSpam).OrderByDescending(word => Math.Abs(word.LogOdds)).Take(most).ToArray();

                Assert.Equal(expected.Select(word => word.LogOdds), top.Take(count).Select(word => word.LogOdds));
                Assert.Equal(expected.Select(word => word.Word), top.Take(count).Select(word => text.Substring(word.Span.Start, word.Span.Length).ToLowerInvariant()));
            }
        }
    }

    private static Understanding Read(string text)
    {
        var understanding = new Understanding();
        understanding.Read(new Message { Text = text });
        return understanding;
    }
}
