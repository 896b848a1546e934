using System.Globalization;
using System.Text;
using Breakwater.Cli.Input;
using Breakwater.Cli.Measuring;
using Breakwater.Cli.Output;
using Breakwater.Engine.Classifier;
using Breakwater.Lab.Evaluation;
using Breakwater.Lab.Training;
using Spectre.Console;

namespace Breakwater.Cli.Commands;

/// <summary>Trains a model, writes it, and says what it is worth.</summary>
/// <param name="surroundings">Files, clock, terminal.</param>
/// <param name="options">What to do.</param>
internal sealed class TrainRun(Surroundings surroundings, TrainOptions options)
{
    private readonly StatusLine _status = new(surroundings);

    /// <summary>Does it.</summary>
    /// <returns>What the shell is told.</returns>
    public int Run()
    {
        // Before minutes of work, not after.
        RequireWritable(options.Output);
        RequireWritable(options.Card);

        var set = ReadSet();
        var model = new Trainer(options.Training, Tell).Train(set);
        var file = ModelFile.Write(model);
        Write(options.Output, file);
        if (options.Card is not null)
        {
            Tell("writing the card");
            Write(options.Card, Encoding.UTF8.GetBytes(ModelCard.Write(new TrainedModel(model, set, options.Training, options.HoldOut))));
        }

        var figures = EvaluateRun.Examine(model, set, row => row.IsHeldOut, [], options.Training.Seed, Tell);
        _status.Hide();
        Show(figures, set, file.Length);
        return ExitCode.Fine;
    }

    private TrainingSet ReadSet()
    {
        var corpora = options.Files.Select(file =>
        {
            Tell($"reading {file}");
            return LabelledFile.Parse(file).Load(surroundings);
        }).ToArray();
        Tell("grouping near-duplicates");
        var set = TrainingSet.Of(corpora, new HoldOut(options.HoldOut, options.Training.Seed), options.Training.DuplicateDiscount);
        var least = options.Training.CalibrationFolds;
        return set.Rows.Count(row => row.IsTrainedOn && row.IsSpam) >= least && set.Rows.Count(row => row.IsTrainedOn && !row.IsSpam) >= least
            ? set
            : throw new BadInputException($"at least {least} ham and {least} spam messages are needed to train on, and there are fewer beside what is held out");
    }

    private static void RequireWritable(string? path)
    {
        if (path is null)
        {
            return;
        }

        try
        {
            var isThere = File.Exists(path);
            File.Open(path, FileMode.OpenOrCreate, FileAccess.Write).Dispose();
            if (!isThere)
            {
                File.Delete(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{path} cannot be written: {exception.Message}", exception);
        }
    }

    /// <summary>Writes beside and renames: whoever reads the file sees the old one or the new one.</summary>
    private static void Write(string path, byte[] content)
    {
        var beside = $"{path}.new";
        File.WriteAllBytes(beside, content);
        File.Move(beside, path, overwrite: true);
    }

    private void Show(List<SetFigures> figures, TrainingSet set, int bytes)
    {
        var trainedOn = set.Rows.Count(row => row.IsTrainedOn);
        if (options.IsJson)
        {
            SetFiguresJson.Write(
                surroundings.Output,
                json =>
                {
                    json.WriteString("model", options.Output);
                    json.WriteNumber("bytes", bytes);
                    json.WriteNumber("trainedOn", trainedOn);
                },
                figures);
            return;
        }

        Tables.Draw(surroundings, console =>
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(options.Output)}: {bytes:N0} bytes, trained on {trainedOn:N0} messages"));
            if (figures.Count > 0)
            {
                console.WriteLine("On what was held out:");
                SetFiguresTable.Write(console, figures);
            }
        });
    }

    private void Tell(string progress)
    {
        surroundings.Cancelled.ThrowIfCancellationRequested();
        _status.Show(VisibleText.Of(progress));
    }
}
