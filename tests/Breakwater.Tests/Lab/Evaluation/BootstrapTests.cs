using Breakwater.Lab;
using Breakwater.Lab.Evaluation;
using static Breakwater.Tests.Lab.Evaluation.ScoredRows;

namespace Breakwater.Tests.Lab.Evaluation;

public sealed class BootstrapTests
{
    private static readonly BootstrapOptions Options = new() { Resamples = 499, Seed = 42 };

    [Fact]
    public void The_interval_agrees_with_DeLongs_where_both_hold()
    {
        var rows = Overlapping(spam: 150, ham: 250, seed: 1);
        var auc = RocCurve.Of(rows).Auc!.Value;
        var reach = Interval.Z95 * Math.Sqrt(DeLongVariance(rows));
        var interval = Auc(new Bootstrap(rows))!.Value;
        Assert.Equal(auc - reach, interval.Low, 0.012);
        Assert.Equal(auc + reach, interval.High, 0.012);
    }

    [Fact]
    public void Equal_seeds_give_equal_intervals()
    {
        var rows = Overlapping(40, 60, seed: 2);
        Assert.Equal(Auc(new Bootstrap(rows)), Auc(new Bootstrap(rows)));
    }

    [Fact]
    public void Copies_of_a_message_add_no_evidence_when_they_are_one_group()
    {
        var rows = Overlapping(40, 60, seed: 3);
        Scored[] tenfold = [.. rows.SelectMany(row => Enumerable.Repeat(row, 10))];
        ulong[] groups = [.. Enumerable.Range(0, tenfold.Length).Select(i => (ulong)(i / 10))];
        var (once, naive) = (Auc(new Bootstrap(rows)), Auc(new Bootstrap(tenfold)));
        Assert.Equal(once, Auc(new Bootstrap(tenfold, groups)));
        Assert.True(naive!.Value.Width < once!.Value.Width / 2);
    }

    [Fact]
    public void A_group_of_both_kinds_is_drawn_whole()
    {
        Scored[] rows = [.. Spam(0.9, 0.8), .. Ham(0.7, 0.1)];
        var interval = Auc(new Bootstrap(rows, [1, 1, 1, 2]));
        Assert.NotNull(interval);
    }

    [Fact]
    public void A_perfect_ranking_of_few_messages_is_not_certain()
    {
        var interval = Auc(new Bootstrap([.. Spam(0.9, 0.8, 0.7), .. Ham(0.1, 0.2, 0.3, 0.4)]))!.Value;
        Assert.Equal(new Proportion(3, 3).Wilson(), interval);
    }

    [Fact]
    public void A_perfect_ranking_of_many_messages_is_nearly_certain()
    {
        Scored[] rows = [.. Spam([.. Enumerable.Repeat(1.0, 500)]), .. Ham(new double[500])];
        var interval = Auc(new Bootstrap(rows))!.Value;
        Assert.Equal(1, interval.High);
        Assert.InRange(interval.Low, 0.99, 1);
    }

    [Fact]
    public void Without_both_kinds_there_is_no_interval()
    {
        Assert.Null(Auc(new Bootstrap([])));
        Assert.Null(Auc(new Bootstrap(Spam(0.1, 0.2))));
    }

    [Fact]
    public void The_interval_covers_the_truth_about_as_often_as_it_says()
    {
        // Spam is uniform on [0.5, 1.5] and ham on [0, 1], so the true AUC is 1 - 0.5² / 2.
        var covered = Enumerable.Range(0, 200).Count(run =>
            Auc(new Bootstrap(Overlapping(60, 60, (ulong)run)), 199)!.Value.Contains(0.875));
        Assert.InRange(covered, 176, 200);
    }

    [Fact]
    public void Groups_must_be_given_for_every_message() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Bootstrap(Spam(0.1, 0.2), [1]));

    private static Interval? Auc(Bootstrap bootstrap, int resamples = 499) =>
        bootstrap.Intervals(Options with { Resamples = resamples }, curve => curve.Auc)[0];

    private static Scored[] Overlapping(int spam, int ham, ulong seed)
    {
        var random = new SeededRandom(seed);
        return
        [
            .. Enumerable.Range(0, spam).Select(_ => new Scored(0.5 + random.NextDouble(), true)),
            .. Enumerable.Range(0, ham).Select(_ => new Scored(random.NextDouble(), false)),
        ];
    }

    // DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988: the variance from each message's own share of pairs won.
    private static double DeLongVariance(Scored[] rows)
    {
        var spam = rows.Where(row => row.IsSpam).Select(row => row.Score).ToArray();
        var ham = rows.Where(row => !row.IsSpam).Select(row => row.Score).ToArray();
        var ofSpam = spam.Select(s => ham.Average(h => Won(s, h))).ToArray();
        var ofHam = ham.Select(h => spam.Average(s => Won(s, h))).ToArray();
        return (Variance(ofSpam) / spam.Length) + (Variance(ofHam) / ham.Length);
    }

    private static double Won(double spam, double ham) => spam > ham ? 1 : spam == ham ? 0.5 : 0;

    private static double Variance(double[] values) =>
        values.Sum(value => Math.Pow(value - values.Average(), 2)) / (values.Length - 1);
}
