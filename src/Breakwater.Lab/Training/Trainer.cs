using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;
using Breakwater.Lab.Evaluation;

namespace Breakwater.Lab.Training;

/// <summary>Trains a model: equal corpora, options and order give equal bytes on every host.</summary>
/// <param name="options">How.</param>
/// <param name="progress">Is told what goes on, a sentence at a time.</param>
public sealed class Trainer(TrainingOptions options, Action<string> progress)
{
    private readonly Understanding _understanding = new();

    /// <summary>Trains a model on the messages of a set that are not held out.</summary>
    public SpamModel Train(TrainingSet set)
    {
        var (rows, examples) = Prepare(set);
        var calibrations = ScriptCalibration.Fit(rows, CrossFit(rows, examples));
        progress("fitting all");
        return Fit(rows, examples, _ => true).ToModel().With(calibrations);
    }

    /// <summary>Trains a model whose margins nobody has calibrated: it ranks messages, its probabilities mean nothing.</summary>
    public SpamModel TrainUncalibrated(TrainingSet set)
    {
        var (rows, examples) = Prepare(set);
        return Fit(rows, examples, _ => true).ToModel();
    }

    private (TrainingRow[] Rows, List<TrainingExample> Examples) Prepare(TrainingSet set)
    {
        var rows = set.Rows.Where(row => row.IsTrainedOn).ToArray();
        var examples = ExamplesOf(rows);
        progress($"{rows.Length:N0} messages and {examples.Count - rows.Length:N0} altered copies");
        return (rows, examples);
    }

    private List<TrainingExample> ExamplesOf(TrainingRow[] rows)
    {
        var examples = new List<TrainingExample>(rows.Length * (1 + options.CutCopies + options.DisguisedCopies));
        var disguises = new Disguises(rows, options.Seed);
        for (var row = 0; row < rows.Length; row++)
        {
            examples.Add(new TrainingExample(row, rows[row].Features, rows[row].Weight));
            for (var copy = 0; copy < options.CutCopies; copy++)
            {
                AddCopy(examples, row, disguises.Cut(rows[row], (row * options.CutCopies) + copy), rows[row].Weight * options.CutWeight);
            }

            for (var copy = 0; copy < options.DisguisedCopies; copy++)
            {
                AddCopy(
                    examples, row, disguises.Disguise(rows[row], -1 - (row * options.DisguisedCopies) - copy), rows[row].Weight * options.DisguiseWeight);
            }
        }

        return examples;
    }

    private void AddCopy(List<TrainingExample> examples, int row, string? text, double weight)
    {
        if (text is not null)
        {
            _understanding.Read(new Message { Text = text });
            examples.Add(new TrainingExample(row, _understanding.Features.ToVector(), weight));
        }
    }

    /// <summary>The margin of every row by a learner that has seen neither it nor its near-duplicates.</summary>
    private double[] CrossFit(TrainingRow[] rows, List<TrainingExample> examples)
    {
        var margins = new double[rows.Length];
        var folds = Folds.Grouped(
            Array.ConvertAll(rows, row => row.IsSpam), Array.ConvertAll(rows, row => row.Group), options.CalibrationFolds, options.Seed);
        for (var fold = 0; fold < folds.Count; fold++)
        {
            progress($"calibrating, part {fold + 1} of {folds.Count}");
            var learner = Fit(rows, examples, row => folds[row] != fold);
            foreach (var row in folds.TestRows(fold))
            {
                margins[row] = learner.MarginOf(rows[row].Features);
            }
        }

        return margins;
    }

    private Learner Fit(TrainingRow[] rows, List<TrainingExample> examples, Func<int, bool> isIncluded)
    {
        var learner = new Learner(options.Learner);
        foreach (var example in examples)
        {
            if (isIncluded(example.Row))
            {
                learner.Remember(example.Features, rows[example.Row].IsSpam, example.Weight);
            }
        }

        learner.Fit();
        return learner;
    }
}
