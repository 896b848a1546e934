using Breakwater.Lab.Evaluation;

namespace Breakwater.Tests.Lab.Evaluation;

public sealed class ProportionTests
{
    private static readonly Gen<Proportion> Any =
        Gen.Int[1, 2_000].SelectMany(of => Gen.Int[0, of].Select(hits => new Proportion(hits, of)));

    [Theory]
    // Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3.
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Intervals_as_published(long hits, long of, double low, double high)
    {
        var interval = new Proportion(hits, of).Wilson();
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void The_interval_contains_the_share_and_stays_a_share() => Any.Sample(proportion =>
    {
        var interval = proportion.Wilson();
        Assert.True(interval.Contains(proportion.Share!.Value));
        Assert.InRange(interval.Low, 0, 1);
        Assert.InRange(interval.High, 0, 1);
    });

    [Fact]
    public void More_of_the_same_evidence_narrows_the_interval() => Any.Sample(proportion =>
    {
        var tenfold = new Proportion(proportion.Hits * 10, proportion.Of * 10);
        Assert.True(tenfold.Wilson().Width < proportion.Wilson().Width);
    });

    [Fact]
    public void More_confidence_widens_the_interval() =>
        Any.Sample(proportion => Assert.True(proportion.Wilson(2.6).Width > proportion.Wilson(1.6).Width));

    [Fact]
    public void The_interval_of_the_contrary_is_the_mirror_image() => Any.Sample(proportion =>
    {
        var contrary = new Proportion(proportion.Of - proportion.Hits, proportion.Of);
        var (one, other) = (proportion.Wilson(), contrary.Wilson());
        Assert.Equal(1, one.Low + other.High, 12);
        Assert.Equal(1, one.High + other.Low, 12);
    });

    [Fact]
    public void The_bounds_solve_the_score_equation() => Any.Sample(proportion =>
    {
        foreach (var bound in new[] { proportion.Wilson().Low, proportion.Wilson().High })
        {
            var left = Math.Pow(proportion.Share!.Value - bound, 2);
            Assert.Equal(Interval.Z95 * Interval.Z95 * bound * (1 - bound) / proportion.Of, left, 9);
        }
    });

    [Fact]
    public void No_cases_say_nothing()
    {
        Assert.Null(default(Proportion).Share);
        Assert.Equal(new Interval(0, 1), default(Proportion).Wilson());
    }

    [Fact]
    public void Impossible_counts_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(3, 2));
    }
}
