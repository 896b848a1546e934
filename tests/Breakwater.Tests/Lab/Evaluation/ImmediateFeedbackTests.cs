using Breakwater.Lab.Evaluation;

namespace Breakwater.Tests.Lab.Evaluation;

public sealed class ImmediateFeedbackTests
{
    [Fact]
    public void Each_message_is_scored_before_its_label_is_learned()
    {
        var log = new List<string>();
        var run = ImmediateFeedback.Run(
            [("a", true), ("b", false)],
            message => { log.Add($"score {message}"); return message == "a" ? 0.9 : 0.1; },
            (message, isSpam) => log.Add($"learn {message} {isSpam}"),
            every: 1);
        Assert.Equal(["score a", "learn a True", "score b", "learn b False"], log);
        Assert.Equal([new Scored(0.9, true), new Scored(0.1, false)], run.Scores);
    }

    [Fact]
    public void The_learning_curve_is_the_curve_drawn_anew_at_each_point() =>
        Gen.Select(ScoredRows.Tied, Gen.Int[1, 9]).Sample((rows, every) =>
        {
            var expected = Enumerable.Range(1, rows.Length).Where(n => n % every == 0 || n == rows.Length)
                .Select(n => new LearningPoint(n, RocCurve.Of(rows.AsSpan(..n)).OneMinusAucPercent));
            Assert.Equal(expected, Replay(rows, every).Curve);
        });

    [Fact]
    public void The_last_point_is_the_final_figure() => ScoredRows.Tied.Sample(rows =>
    {
        if (rows.Length > 0)
        {
            var run = Replay(rows, every: 7);
            var figures = run.Figures(new ScorecardOptions { Bootstrap = null });
            Assert.Equal(new LearningPoint(rows.Length, figures.OneMinusAucPercent), run.Curve[^1]);
        }
    });

    [Fact]
    public void A_filter_that_learns_improves_along_the_curve()
    {
        var known = new HashSet<string>();
        var messages = Enumerable.Range(0, 400).Select(i => (Message: $"message {i % 20}", IsSpam: i % 2 == 0));
        var run = ImmediateFeedback.Run(
            messages,
            message => known.Contains(message) ? 1 : 0,
            (message, isSpam) => _ = isSpam && known.Add(message),
            every: 100);
        var missing = run.Curve.Select(point => point.OneMinusAucPercent!.Value).ToArray();
        Assert.Equal(4, missing.Length);
        Assert.Equal(missing.OrderDescending(), missing);
        // Ten of two hundred spam messages were unknown when they came, and tied with all ham.
        Assert.Equal(100 * (10.0 / 200) / 2, missing[^1], 10);
    }

    [Fact]
    public void No_messages_make_an_empty_run()
    {
        var run = Replay([], every: 1);
        Assert.Empty(run.Scores);
        Assert.Empty(run.Curve);
    }

    [Fact]
    public void A_score_that_is_no_number_is_refused_with_its_row()
    {
        Scored[] rows = [new(1, true), new(double.NaN, true)];
        var refused = Assert.Throws<ArgumentException>(() => Replay(rows, 1));
        Assert.Contains("row 1", refused.Message, StringComparison.Ordinal);
    }

    private static OnlineRun Replay(Scored[] rows, int every) =>
        ImmediateFeedback.Run(rows.Select(row => (row, row.IsSpam)), row => row.Score, (_, _) => { }, every);
}
