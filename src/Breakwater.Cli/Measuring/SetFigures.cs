using Breakwater.Lab.Evaluation;

namespace Breakwater.Cli.Measuring;

/// <summary>How well one set of labelled messages was judged.</summary>
internal sealed record SetFigures
{
    /// <summary>The name of the set.</summary>
    public required string File { get; init; }

    /// <summary>How its messages were rewritten before they were judged; null if they were not.</summary>
    public string? Attack { get; init; }

    /// <summary>What the scores are worth, whatever the thresholds.</summary>
    public required Scorecard Scores { get; init; }

    /// <summary>What the default policy made of it: stopped means junk or block. Null where scores are no probabilities.</summary>
    public Confusion? AtDefault { get; init; }

    /// <summary>How (1-AUC) % fell while it was learnt; null unless it was learnt online.</summary>
    public IReadOnlyList<LearningPoint>? Curve { get; init; }

    /// <summary>The figures of judged messages.</summary>
    public static SetFigures Of(string file, string? attack, Judged[] judged, ulong[] groups) => new()
    {
        File = file,
        Attack = attack,
        Scores = Score(Array.ConvertAll(judged, row => new Scored(row.Score, row.IsSpam)), groups),
        AtDefault = Confuse(judged),
    };

    /// <summary>The figures of messages that were scored and learnt one by one.</summary>
    public static SetFigures Of(string file, OnlineRun run, ulong[] groups) => new()
    {
        File = file,
        Scores = Score([.. run.Scores], groups),
        Curve = run.Curve,
    };

    private static Scorecard Score(Scored[] scores, ulong[] groups) => Scorecard.Of(scores, new ScorecardOptions { Groups = groups });

    private static Confusion Confuse(Judged[] judged)
    {
        long Count(bool isSpam, bool isStopped) => judged.LongCount(row => row.IsSpam == isSpam && row.IsStopped == isStopped);
        return new Confusion(Count(true, true), Count(true, false), Count(false, true), Count(false, false));
    }
}
