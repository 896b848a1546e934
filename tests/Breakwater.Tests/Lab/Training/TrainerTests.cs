using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Text;
using Breakwater.Lab;
using Breakwater.Lab.Evaluation;
using Breakwater.Lab.Mutators;
using Breakwater.Lab.Training;

namespace Breakwater.Tests.Lab.Training;

public sealed class TrainerTests
{
    private static readonly TrainingOptions Options = new() { CutCopies = 2, DisguisedCopies = 1 };
    private static readonly TrainingSet Set = TrainingSet.Of([LittleCorpus.Of(900)], new HoldOut(0.2, 1), 0);

    [Fact]
    public void Equal_sets_and_options_give_equal_bytes()
    {
        var again = TrainingSet.Of([LittleCorpus.Of(900)], new HoldOut(0.2, 1), 0);

        Assert.Equal(Bytes(Set, Options), Bytes(again, Options));
        Assert.NotEqual(Bytes(Set, Options), Bytes(Set, Options with { Seed = 2 }));
    }

    [Fact]
    public void What_was_held_out_is_told_apart_with_sound_probabilities()
    {
        var model = new Trainer(Options, _ => { }).Train(Set);
        var judged = Examination.Of(model, Set.Rows.Where(row => row.IsHeldOut).Select(row => row.Message));

        Assert.All(judged, row => Assert.Equal(row.IsSpam, row.IsStopped));
        Assert.InRange(judged.Where(row => !row.IsSpam).Average(row => row.Score), 0, 0.15);
        Assert.InRange(judged.Where(row => row.IsSpam).Average(row => row.Score), 0.85, 1);
    }

    [Fact]
    public void Progress_is_told()
    {
        var told = new List<string>();
        new Trainer(Options, told.Add).Train(Set);

        Assert.Contains(told, line => line.Contains("altered copies", StringComparison.Ordinal));
        Assert.Contains(told, line => line.Contains("part 3 of 3", StringComparison.Ordinal));
    }

    [Fact]
    public void Cut_copies_are_stretches_of_the_text_and_the_same_each_time()
    {
        var disguises = new Disguises(Set.Rows, 1);
        for (var row = 0; row < 50; row++)
        {
            var text = Set.Rows[row].Message.Text;
            var cut = disguises.Cut(Set.Rows[row], row)!;
            Assert.Contains(cut, text, StringComparison.Ordinal);
            Assert.InRange(cut.Length, (text.Length / 2) - 1, text.Length - 1);
            Assert.Equal(cut, new Disguises(Set.Rows, 1).Cut(Set.Rows[row], row));
        }
    }

    [Fact]
    public void What_is_too_short_is_not_cut() =>
        Assert.Null(new Disguises(Set.Rows, 1).Cut(Set.Rows[0] with { Message = new Message { Text = "hi" } }, 1));

    [Fact]
    public void Disguised_copies_differ_from_the_text()
    {
        var disguises = new Disguises(Set.Rows, 1);
        var copies = Enumerable.Range(0, 60).Select(row => (Set.Rows[row].Message.Text, Copy: disguises.Disguise(Set.Rows[row], row))).ToArray();

        Assert.All(copies, copy => Assert.NotEqual(copy.Text, copy.Copy));
        Assert.Contains(copies, copy => copy.Copy!.Contains(copy.Text, StringComparison.Ordinal));
        Assert.Contains(copies, copy => !copy.Copy!.Contains(copy.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_script_with_too_few_messages_is_calibrated_as_all_are()
    {
        var rows = Set.Rows.Concat([Set.Rows[0] with { Features = new FeatureVector([1], Script.Thai) }]).ToArray();
        var calibrations = ScriptCalibration.Fit(rows, [.. rows.Select(row => row.IsSpam ? 1.0 : -1.0)]);

        Assert.Equal(calibrations[(int)Script.Common], calibrations[(int)Script.Thai]);
        Assert.NotEqual(calibrations[(int)Script.Common], calibrations[(int)Script.Latin]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Cross_validation_judges_every_row_by_a_model_that_has_not_seen_it(bool isGrouped)
    {
        // Labels that are noise: whoever has seen a row knows it, whoever has not can only guess.
        var noise = new Corpus("noise", [.. LittleCorpus.Of(300).Messages.Select(message => message with { Label = new SeededRandom(77, message.Id.Value).Chance(0.5) ? Label.Ham : Label.Spam })]);
        var judged = CrossValidation.Run(
            TrainingSet.Of([noise], new HoldOut(0, 1), 0), new CrossValidationOptions { IsGrouped = isGrouped }, new TrainingOptions { CutCopies = 0 }, _ => { });

        Assert.Equal(noise.Messages.Select(message => Corpus.IsSpam(message.Label)), judged.Select(row => row.IsSpam));
        Assert.InRange(RocCurve.Of(Array.ConvertAll(judged, row => new Scored(row.Score, row.IsSpam))).Auc!.Value, 0.35, 0.65);
    }

    [Fact]
    public void An_attack_rewrites_what_is_examined_and_nothing_else()
    {
        var model = new Trainer(Options, _ => { }).Train(Set);
        var messages = Set.Rows.Where(row => row.IsHeldOut).Select(row => row.Message).ToArray();
        var plain = Examination.Of(model, messages);
        var attacked = Examination.Of(model, messages, RedTeam.Find("combination"));

        Assert.Equal(plain.Select(row => row.IsSpam), attacked.Select(row => row.IsSpam));
        Assert.NotEqual(plain.Select(row => row.Score), attacked.Select(row => row.Score));
        Assert.Equal(attacked, Examination.Of(model, messages, RedTeam.Find("combination")));
    }

    [Fact]
    public void The_card_tells_data_figures_and_limits()
    {
        var model = new Trainer(Options, _ => { }).Train(Set);
        var card = ModelCard.Write(new TrainedModel(model, Set, Options, 0.2));

        Assert.All(["# Model card", "## Data", "| little | 1 | 600 | 300 |", "## Figures on what was held out", "| combination |", "## Limits"], part =>
            Assert.Contains(part, card, StringComparison.Ordinal));
        Assert.Equal(card, ModelCard.Write(new TrainedModel(model, Set, Options, 0.2)));
        Assert.DoesNotContain("Figures", ModelCard.Write(new TrainedModel(model, Set, Options, 0)), StringComparison.Ordinal);
    }

    private static byte[] Bytes(TrainingSet set, TrainingOptions options) => ModelFile.Write(new Trainer(options, _ => { }).Train(set));
}
