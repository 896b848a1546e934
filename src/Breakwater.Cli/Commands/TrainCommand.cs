using System.CommandLine;
using Breakwater.Engine.Classifier;
using Breakwater.Lab.Training;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater train</c>: makes a model.</summary>
internal static class TrainCommand
{
    private const string Notes = """
        Input:
          Labelled messages as for check: "label" is ham, spam or smishing; lines without a label are passed over. FILE:WEIGHT says how
          many ordinary messages each message of that file counts for.

        Output:
          The model, and what it makes of the messages that were held out: whole groups of near-duplicates, so that none of them resembles
          what it was trained on. Equal files, options and order give the same bytes on every host. --card adds a card in Markdown: data,
          figures, figures under attack, limits.

        Examples:
          breakwater train labelled.ndjson.gz --out my.bwm
          breakwater train chats.ndjson.gz bank-notices.ndjson.gz:5 --out models/default.bwm --card models/default.md --holdout 0.1
        """;

    private static readonly NumberOption.Range Share = new("SHARE", 0, 0.9);
    private static readonly NumberOption.Range Copies = new("NUMBER", 0, 50);
    private static readonly NumberOption.Range Weight = new("WEIGHT", 0, 10);
    private static readonly NumberOption.Range Cost = new("NUMBER", 1e-6, 1e6);
    private static readonly NumberOption.Range Smoothing = new("NUMBER", 1e-6, 1e3);
    private static readonly NumberOption.Range Power = new("POWER", 0, 1);

    private static readonly TrainingOptions Default = new();

    public static Command Build(Surroundings surroundings)
    {
        var files = FileArgument.Build("Labelled files, each perhaps with a weight: FILE:WEIGHT.");
        files.Arity = ArgumentArity.OneOrMore;
        var output = new Option<string>("--out") { HelpName = "FILE", Description = "The model to write.", Required = true };
        var card = new Option<string?>("--card") { HelpName = "FILE", Description = "Write the model's card, in Markdown." };
        var json = new Option<bool>("--json") { Description = "Figures on what was held out as one JSON object, for machines." };
        var holdOut = NumberOption.Build("--holdout", "Share that is not trained on but examined.", Share, 0.2);
        var seed = SeedOption.Build();
        var cost = NumberOption.Build("--cost", "What a message on the wrong side costs, against the size of the weights.", Cost, Default.Learner.Cost);
        var smoothing = NumberOption.Build("--smoothing", "Messages added to each feature's counts.", Smoothing, Default.Learner.Smoothing);
        var cuts = NumberOption.Build("--cut-copies", "Copies cut out of each message.", Copies, Default.CutCopies);
        var cutWeight = NumberOption.Build("--cut-weight", "What a cut copy counts.", Weight, Default.CutWeight);
        var disguises = NumberOption.Build("--disguised-copies", "Copies of each message disguised as spammers do.", Copies, Default.DisguisedCopies);
        var disguiseWeight = NumberOption.Build("--disguise-weight", "What a disguised copy counts.", Weight, Default.DisguiseWeight);
        var discount = NumberOption.Build("--duplicate-discount", "By which power of their number near-duplicates count less.", Power, Default.DuplicateDiscount);
        var command = new NotedCommand("train", "Train a model from labelled messages.", Notes)
        {
            files, output, card, json, holdOut, seed, cost, smoothing, cuts, cutWeight, disguises, disguiseWeight, discount,
        };
        command.SetAction(result => new TrainRun(surroundings, new TrainOptions
        {
            Files = FileArgument.Of(result.GetValue(files)),
            Output = result.GetRequiredValue(output),
            Card = result.GetValue(card),
            IsJson = result.GetValue(json),
            HoldOut = result.GetValue(holdOut),
            Training = Default with
            {
                Seed = result.GetValue(seed),
                Learner = new LearnerOptions { Cost = result.GetValue(cost), Smoothing = result.GetValue(smoothing), Seed = result.GetValue(seed) },
                CutCopies = (int)result.GetValue(cuts),
                CutWeight = result.GetValue(cutWeight),
                DisguisedCopies = (int)result.GetValue(disguises),
                DisguiseWeight = result.GetValue(disguiseWeight),
                DuplicateDiscount = result.GetValue(discount),
            },
        }).Run());
        return command;
    }
}
