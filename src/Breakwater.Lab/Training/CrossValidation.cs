using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Text;
using Breakwater.Lab.Evaluation;

namespace Breakwater.Lab.Training;

/// <summary>Trains on all parts of a corpus but one and lets the model judge that one, for each part in turn.</summary>
/// <remarks>The margins of all parts are pooled and calibrated together, as a trained model's are: they alone rank the messages, the two
/// numbers of the calibration only place the thresholds.</remarks>
public static class CrossValidation
{
    /// <summary>Judges every row of a set by a model that was not trained on it; in the order of the rows.</summary>
    public static Judged[] Run(TrainingSet set, CrossValidationOptions options, TrainingOptions training, Action<string> progress)
    {
        var isSpam = set.Rows.Select(row => row.IsSpam).ToArray();
        var folds = options.IsGrouped
            ? Folds.Grouped(isSpam, set.Rows.Select(row => row.Group).ToArray(), options.Folds, options.Seed)
            : Folds.Stratified(isSpam, options.Folds, options.Seed);
        var models = new SpamModel[folds.Count];
        for (var fold = 0; fold < folds.Count; fold++)
        {
            progress($"fold {fold + 1} of {folds.Count}");
            models[fold] = new Trainer(training, _ => { }).TrainUncalibrated(set.Where(row => folds[row] != fold));
        }

        return Examine(set, folds, models);
    }

    private static Judged[] Examine(TrainingSet set, Folds folds, SpamModel[] models)
    {
        var understanding = new Understanding();
        var margins = new double[set.Rows.Count];
        for (var row = 0; row < margins.Length; row++)
        {
            understanding.Read(set.Rows[row].Message);
            margins[row] = models[folds[row]].MarginOf(understanding.Features);
        }

        // One calibration for all scripts: folds of one corpus share a scale, and what ranks must not be bent apart.
        var calibrations = new Calibration[Enum.GetValues<Script>().Length];
        Array.Fill(calibrations, ScriptCalibration.FitAll(set.Rows, margins));
        var judges = Array.ConvertAll(models, model => new Judge(model.With(calibrations)));
        return [.. set.Rows.Select((row, index) => Examination.Decide(judges[folds[index]], row.Message))];
    }
}
