using Breakwater.Cli.Input;
using Breakwater.Cli.Measuring;
using Breakwater.Cli.Output;
using Breakwater.Engine.Classifier;
using Breakwater.Lab.Evaluation;
using Breakwater.Lab.Mutators;
using Breakwater.Lab.Training;

namespace Breakwater.Cli.Commands;

/// <summary>Judges labelled files and counts how often that was right.</summary>
/// <param name="surroundings">Files, clock, terminal.</param>
/// <param name="options">What to do.</param>
internal sealed class EvaluateRun(Surroundings surroundings, EvaluateOptions options)
{
    private readonly StatusLine _status = new(surroundings);

    /// <summary>Does it.</summary>
    /// <returns>What the shell is told.</returns>
    public int Run()
    {
        options.Check();
        RequireNoWeights();
        var sets = options.Folds > 0 || options.IsOnline ? Trained() : Judged();
        _status.Hide();
        if (options.IsJson)
        {
            SetFiguresJson.Write(surroundings.Output, _ => { }, sets);
        }
        else
        {
            Tables.Draw(surroundings, console => SetFiguresTable.Write(console, sets));
        }

        return ExitCode.Fine;
    }

    /// <summary>The figures of a model on the rows of a set, corpus by corpus, as they are and rewritten.</summary>
    public static List<SetFigures> Examine(
        SpamModel model, TrainingSet set, Func<TrainingRow, bool> isExamined, IReadOnlyList<Mutator> attacks, ulong seed, Action<string> progress)
    {
        var figures = new List<SetFigures>();
        for (var corpus = 0; corpus < set.Corpora.Count; corpus++)
        {
            var name = set.Corpora[corpus].Name;
            var rows = set.Rows.Where(row => row.Corpus == corpus && isExamined(row)).ToArray();
            ulong[] groups = [.. rows.Select(row => row.Group)];
            foreach (var attack in rows.Length > 0 ? (IEnumerable<Mutator?>)[null, .. attacks] : [])
            {
                progress(attack is null ? $"judging {name}" : $"judging {name}, {attack.Name}");
                figures.Add(SetFigures.Of(name, attack?.Name, Examination.Of(model, rows.Select(row => row.Message), attack, seed), groups));
            }
        }

        return figures;
    }

    private List<SetFigures> Judged()
    {
        var model = ModelOption.Open(options.Model, surroundings);
        var set = TrainingSet.Of([.. options.Files.Zip(Names(), Load)], new HoldOut(options.HoldOut, options.Seed), duplicateDiscount: 0);
        var figures = Examine(model, set, row => options.HoldOut == 0 || row.IsHeldOut, options.Attacks, options.Seed, Tell);
        return figures.Count > 0 ? figures : throw new BadInputException("nothing is held out of these files; try a larger --holdout");
    }

    /// <summary>Each file by models that were trained on the rest of it.</summary>
    private List<SetFigures> Trained()
    {
        var figures = new List<SetFigures>();
        foreach (var (file, name) in options.Files.Zip(Names()))
        {
            var set = TrainingSet.Of([Load(file, name)], new HoldOut(0, options.Seed), duplicateDiscount: 0);
            RequireBothKinds(file, set);
            ulong[] groups = [.. set.Rows.Select(row => row.Group)];
            figures.Add(options.IsOnline
                ? SetFigures.Of(name, OnlineLearning.Run(set, new LearnerOptions { Seed = options.Seed }, surroundings.Cancelled), groups)
                : SetFigures.Of(name, null, CrossValidate(set), groups));
        }

        return figures;
    }

    private Judged[] CrossValidate(TrainingSet set) => CrossValidation.Run(
        set,
        new CrossValidationOptions { Folds = options.Folds, IsGrouped = options.IsGrouped, Seed = options.Seed },
        new TrainingOptions(),
        Tell);

    private void RequireBothKinds(string file, TrainingSet set)
    {
        var least = Math.Max(options.Folds, 1);
        if (set.Rows.Count(row => row.IsTrainedOn && row.IsSpam) < least || set.Rows.Count(row => row.IsTrainedOn && !row.IsSpam) < least)
        {
            throw new BadInputException($"{file}: to learn from it, at least {least} ham and {least} spam messages are needed");
        }
    }

    private void RequireNoWeights()
    {
        if (options.Files.FirstOrDefault(file => LabelledFile.Parse(file).Path != file) is { } weighed)
        {
            throw new BadInputException($"{weighed}: a weight says what a message counts in training; evaluate takes a FILE without one");
        }
    }

    private IReadOnlyList<string> Names() => CorpusNames.Of(options.Files);

    private Corpus Load(string file, string name)
    {
        Tell($"reading {file}");
        return new LabelledFile(file, 1).Load(name, surroundings);
    }

    private void Tell(string progress)
    {
        surroundings.Cancelled.ThrowIfCancellationRequested();
        _status.Show(VisibleText.Of(progress));
    }
}
