using System.CommandLine;
using Breakwater.Lab.Mutators;

namespace Breakwater.Cli.Commands;

/// <summary><c>breakwater evaluate</c>: measures a model on labelled messages.</summary>
internal static class EvaluateCommand
{
    private static readonly NumberOption.Range Share = new("SHARE", 0, 0.9);
    private static readonly NumberOption.Range Folds = new("PARTS", 2, 100);

    private static readonly string Notes = $"""
        Input:
          Labelled messages as for check: "label" is ham, spam or smishing; lines without a label are passed over.

        What is measured:
          auc: how often a spam message scores above a ham message. recallAtFpr: the share of spam caught if one ham message in 10,000,
          1,000 or 100 may be stopped. atDefault: the shares of spam and of ham that the default thresholds stop (junk or block); mcc and
          lamPercent at these thresholds. brier: the mean squared error of the score. Intervals are of 95 %, drawn by whole groups of
          near-duplicates. A figure that a set is too small or too one-sided for is null. Every file is measured apart.

        Ways:
          By default a model judges all messages. --cv trains on all parts of a file but one and judges that one, in turn; --group keeps
          near-duplicates in one part. --online learns the file from nothing, each message after it was scored. --holdout judges only
          what breakwater train with the same files, --holdout and --seed has not seen.

        Attacks (--attack NAME[,NAME], or all):
          {string.Join("\n  ", Lines(RedTeam.All.Select(mutator => mutator.Name)))}

        Examples:
          breakwater evaluate labelled.ndjson.gz
          breakwater evaluate labelled.ndjson.gz --cv 5 --group --json
          breakwater evaluate labelled.ndjson.gz --attack homoglyphs,zero-width
        """;

    public static Command Build(Surroundings surroundings)
    {
        var files = FileArgument.Build("Labelled files; - is standard input.");
        files.Arity = ArgumentArity.OneOrMore;
        var json = new Option<bool>("--json") { Description = "One JSON object, for machines." };
        var model = ModelOption.Build();
        var folds = NumberOption.Build("--cv", "Cross-validate with so many parts, without a model.", Folds, 0);
        var group = new Option<bool>("--group") { Description = "With --cv: keep near-duplicates in one part." };
        var online = new Option<bool>("--online") { Description = "Learn each file from nothing, message by message, without a model." };
        var attacks = new Option<string?>("--attack") { HelpName = "NAMES", Description = "Rewrite the messages as spammers do before they are judged." };
        var holdOut = NumberOption.Build("--holdout", "Judge only this share, which training with the same files held out.", Share, 0);
        var seed = SeedOption.Build();
        var command = new NotedCommand("evaluate", "Measure a model on labelled messages, or how well they can be learnt.", Notes)
        {
            files, json, model, folds, group, online, attacks, holdOut, seed,
        };
        command.SetAction(result => new EvaluateRun(surroundings, new EvaluateOptions
        {
            Files = FileArgument.Of(result.GetValue(files)),
            IsJson = result.GetValue(json),
            Model = result.GetValue(model),
            Folds = (int)result.GetValue(folds),
            IsGrouped = result.GetValue(group),
            IsOnline = result.GetValue(online),
            Attacks = AttacksOf(result.GetValue(attacks)),
            HoldOut = result.GetValue(holdOut),
            Seed = result.GetValue(seed),
        }).Run());
        return command;
    }

    private static IReadOnlyList<Mutator> AttacksOf(string? names) => names switch
    {
        null => [],
        "all" => RedTeam.All,
        _ => [.. names.Split(',').Select(name => RedTeam.Find(name.Trim())
            ?? throw new BadInputException($"--attack {name}: there is no such attack; see breakwater evaluate --help"))],
    };

    private static IEnumerable<string> Lines(IEnumerable<string> names) => names.Chunk(8).Select(line => string.Join(", ", line));
}
