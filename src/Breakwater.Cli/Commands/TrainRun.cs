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
        RequireApart();

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
        LabelledFile[] files = [.. options.Files.Select(LabelledFile.Parse)];
        var corpora = files.Zip(CorpusNames.Of([.. files.Select(file => file.Path)]), (file, name) =>
        {
            Tell($"reading {file.Path}");
            return file.Load(name, surroundings);
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

        if (path == "-")
        {
            throw new BadInputException("the model and its card are written to files, not to standard output; a file of that name is written ./-");
        }

        try
        {
            var isThere = File.Exists(path);
            using (var file = File.Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite))
            {
                RequireRegular(path, file);
            }

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

    /// <summary>What is written takes the place of what was there, and /dev/null must stay. Only a file on a disk has a length to be set;
    /// opening for reading as well keeps a pipe from waiting for its reader.</summary>
    private static void RequireRegular(string path, FileStream file)
    {
        try
        {
            file.SetLength(file.Length);
        }
        catch (Exception exception) when (exception is IOException or NotSupportedException)
        {
            throw new BadInputException($"{path} is a device or a pipe; the model and its card are written to files", exception);
        }
    }

    /// <summary>What is written must not replace what is read, nor the card the model.</summary>
    private void RequireApart()
    {
        var files = options.Files.Select(file => LabelledFile.Parse(file).Path).Where(path => path != "-").Select(Path.GetFullPath).ToHashSet();
        foreach (var path in new[] { options.Output, options.Card }.OfType<string>())
        {
            if (!files.Add(Path.GetFullPath(path)))
            {
                throw new BadInputException($"{path} is named twice; the model, its card and what it is trained on are different files");
            }
        }
    }

    /// <summary>Writes beside and renames: whoever reads the file sees the old one or the new one. A link stays and leads to the new one.</summary>
    private static void Write(string path, byte[] content)
    {
        var place = File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : path;
        var beside = $"{place}.new";
        File.WriteAllBytes(beside, content);
        File.Move(beside, place, overwrite: true);
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
