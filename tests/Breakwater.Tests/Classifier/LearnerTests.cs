using Breakwater.Engine.Classifier;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Classifier;

public sealed class LearnerTests
{
    [Fact]
    public void What_was_learnt_is_told_apart()
    {
        var learner = Fitted(new LearnerOptions());

        Assert.All(TinyModel.Spam, text => Assert.True(learner.MarginOf(TinyModel.FeaturesOf(text)) > 0.5, text));
        Assert.All(TinyModel.Ham, text => Assert.True(learner.MarginOf(TinyModel.FeaturesOf(text)) < -0.5, text));
    }

    [Theory]
    [InlineData("You have won a cash prize, claim at http://prize.top/z", true)]
    [InlineData("see you at dinner, running late", false)]
    public void What_is_like_it_is_told_apart(string text, bool isSpam) =>
        Assert.Equal(isSpam, Fitted(new LearnerOptions()).MarginOf(TinyModel.FeaturesOf(text)) > 0);

    [Fact]
    public void Equal_examples_options_and_order_give_equal_models()
    {
        var file = ModelFile.Write(TinyModel.Train(new LearnerOptions()));

        Assert.Equal(file, ModelFile.Write(TinyModel.Train(new LearnerOptions())));
        Assert.NotEqual(file, ModelFile.Write(TinyModel.Train(new LearnerOptions { Cost = 0.1 })));
    }

    [Fact]
    public void At_the_optimum_every_example_lies_on_its_margin_or_behind_it()
    {
        // Squared hinge: the dual is 2C times what the margin falls short of 1, and 0 where it does not (Hsieh et al., section 2).
        const double cost = 0.5;
        var learner = Fitted(new LearnerOptions { Cost = cost, MaxPasses = 2000, Tolerance = 1e-7 });
        var example = TinyModel.FeaturesOf(TinyModel.Spam[0]);
        var before = learner.MarginOf(example);

        learner.Remember(TinyModel.FeaturesOf("something else altogether"), isSpam: false, 1e-9);
        learner.Fit();

        Assert.Equal(before, learner.MarginOf(example), 0.02);
        Assert.InRange(before, 0.3, 1.2);
    }

    [Fact]
    public void A_high_cost_comes_closer_to_the_examples() =>
        Assert.True(Fitted(new LearnerOptions { Cost = 10 }).MarginOf(TinyModel.FeaturesOf(TinyModel.Spam[3]))
            > Fitted(new LearnerOptions { Cost = 0.01 }).MarginOf(TinyModel.FeaturesOf(TinyModel.Spam[3])));

    [Fact]
    public void A_single_example_learnt_online_moves_its_like()
    {
        var learner = Fitted(new LearnerOptions());
        const string text = "dein paket wartet beim zoll, bitte bezahle die gebühr";
        var before = learner.MarginOf(TinyModel.FeaturesOf(text));

        learner.Learn(TinyModel.FeaturesOf("ihr paket wartet beim zoll, bitte bezahlen sie die gebühr"), isSpam: true);

        Assert.True(learner.MarginOf(TinyModel.FeaturesOf(text)) > before + 0.2);
    }

    [Fact]
    public void Learning_online_from_the_first_example_on_tells_apart()
    {
        var learner = new Learner(new LearnerOptions());
        foreach (var (ham, spam) in TinyModel.Ham.Zip(TinyModel.Spam))
        {
            learner.Learn(TinyModel.FeaturesOf(ham), isSpam: false);
            learner.Learn(TinyModel.FeaturesOf(spam), isSpam: true);
        }

        Assert.Equal(20, learner.Count);
        Assert.All(TinyModel.Spam, text => Assert.True(learner.MarginOf(TinyModel.FeaturesOf(text)) > 0, text));
        Assert.All(TinyModel.Ham, text => Assert.True(learner.MarginOf(TinyModel.FeaturesOf(text)) < 0, text));
    }

    [Fact]
    public void The_heavier_of_two_contradicting_examples_wins()
    {
        var learner = new Learner(new LearnerOptions());
        learner.Remember(TinyModel.FeaturesOf("the same text"), isSpam: true, 5);
        learner.Remember(TinyModel.FeaturesOf("the same text"), isSpam: false, 0.5);
        learner.Fit();

        Assert.True(learner.MarginOf(TinyModel.FeaturesOf("the same text")) > 0);
    }

    [Fact]
    public void A_learner_that_knows_nothing_says_nothing() =>
        Assert.Equal(0, new Learner(new LearnerOptions()).MarginOf(TinyModel.FeaturesOf("hello")));

    [Fact]
    public void One_class_alone_gives_finite_margins()
    {
        var learner = new Learner(new LearnerOptions());
        learner.Learn(TinyModel.FeaturesOf("only ham was seen"), isSpam: false);

        Assert.True(double.IsFinite(learner.MarginOf(TinyModel.FeaturesOf("only ham was seen"))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_example_without_weight_is_refused(double weight) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Learner(new LearnerOptions()).Remember(new FeatureVector([1], Script.Latin), isSpam: true, weight));

    [Fact]
    public void The_packed_model_keeps_the_order_of_margins()
    {
        var learner = Fitted(new LearnerOptions());
        var texts = TinyModel.Ham.Concat(TinyModel.Spam).ToArray();
        var exact = Array.ConvertAll(texts, text => learner.MarginOf(TinyModel.FeaturesOf(text)));
        var model = learner.ToModel();
        var understanding = new Breakwater.Engine.Understanding();

        for (var i = 0; i < texts.Length; i++)
        {
            understanding.Read(new Breakwater.Engine.Messages.Message { Text = texts[i] });
            Assert.Equal(exact[i], model.MarginOf(understanding.Features), 0.02);
        }
    }

    private static Learner Fitted(LearnerOptions options)
    {
        var learner = new Learner(options);
        foreach (var (ham, spam) in TinyModel.Ham.Zip(TinyModel.Spam))
        {
            learner.Remember(TinyModel.FeaturesOf(ham), isSpam: false);
            learner.Remember(TinyModel.FeaturesOf(spam), isSpam: true);
        }

        learner.Fit();
        return learner;
    }
}
