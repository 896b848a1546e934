using Breakwater.Engine.Fingerprints;

namespace Breakwater.Tests.Fingerprints;

public sealed class SketchTests
{
    // A place at the end belongs to no band: 21 bands of 3 are 63 of 64 places.
    private const int BandPlaces = 3;

    private static readonly Gen<uint[]> Shingles = Gen.UInt.Array[1, 60];

    [Fact]
    public void A_sketch_is_like_itself_and_alike_both_ways() => Gen.Select(Shingles, Shingles).Sample((one, other) =>
    {
        var (a, b) = (Of(one), Of(other));
        Assert.Equal(1, a.SimilarityTo(a));
        Assert.Equal(a.SimilarityTo(b), b.SimilarityTo(a));
        Assert.InRange(a.SimilarityTo(b), 0, 1);
    });

    [Theory]
    [InlineData(0, 100)]
    [InlineData(10, 90)]
    [InlineData(50, 50)]
    [InlineData(80, 20)]
    [InlineData(99, 1)]
    [InlineData(20, 5)]
    public void Similarity_tracks_the_share_of_common_shingles(int common, int own)
    {
        const int Trials = 400;
        var random = new Random(7726);
        var jaccard = (double)common / (common + (2 * own));
        var estimates = Enumerable.Range(0, Trials).Select(_ => Estimate(random, common, own)).ToArray();

        // One sketch of 64 places strays by the binomial's deviation, the mean of 400 by a twentieth of it.
        var deviation = Math.Sqrt(jaccard * (1 - jaccard) / MinHash.Places);
        Assert.InRange(estimates.Average() - jaccard, -0.005 - (deviation / 5), 0.005 + (deviation / 5));
        Assert.All(estimates, estimate => Assert.InRange(estimate - jaccard, -0.02 - (5 * deviation), 0.02 + (5 * deviation)));
    }

    [Fact]
    public void Two_thirds_alike_nearly_always_share_a_band_and_strangers_hardly_ever()
    {
        var random = new Random(2014);
        var related = Enumerable.Range(0, 1_000).Count(_ => ShareABand(random, common: 69, own: 31));
        var strangers = Enumerable.Range(0, 1_000).Count(_ => ShareABand(random, common: 5, own: 95));

        Assert.InRange(related, 950, 1_000);
        Assert.InRange(strangers, 0, 10);
    }

    [Fact]
    public void A_place_moves_the_one_band_that_it_belongs_to() => Gen.Select(Shingles, Gen.Int[0, MinHash.Places - 1]).Sample((shingles, place) =>
    {
        var before = Of(shingles);
        var after = before;
        after.Writable[place]++;
        for (var band = 0; band < Sketch.Bands; band++)
        {
            Assert.Equal(band == place / BandPlaces, before.Band(band) != after.Band(band));
        }
    });

    [Fact]
    public void Equal_places_in_another_band_or_order_hash_otherwise()
    {
        var empty = Of([]);
        var ordered = default(Sketch);
        (ordered.Writable[0], ordered.Writable[1]) = (1, 2);
        var swapped = default(Sketch);
        (swapped.Writable[0], swapped.Writable[1]) = (2, 1);

        Assert.Equal(Sketch.Bands, Enumerable.Range(0, Sketch.Bands).Select(band => empty.Band(band)).Distinct().Count());
        Assert.NotEqual(ordered.Band(0), swapped.Band(0));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(Sketch.Bands)]
    [InlineData(int.MinValue)]
    public void There_is_no_other_band(int band) => Assert.Throws<ArgumentOutOfRangeException>(() => Of([1]).Band(band));

    [Fact]
    public void Sketches_are_equal_place_by_place() => Gen.Select(Shingles, Gen.Int[0, MinHash.Places - 1]).Sample((shingles, place) =>
    {
        var (one, same, other) = (Of(shingles), Of(shingles), Of(shingles));
        other.Writable[place]++;
        Assert.True(one == same && !(one != same) && one.Equals(same) && one.Equals((object)same));
        Assert.True(one != other && !(one == other) && !one.Equals(other) && !one.Equals((object)other) && !one.Equals("a sketch"));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.Equal((double)(MinHash.Places - 1) / MinHash.Places, one.SimilarityTo(other));
    });

    private static double Estimate(Random random, int common, int own)
    {
        var (one, other) = Pair(random, common, own);
        return one.SimilarityTo(other);
    }

    private static bool ShareABand(Random random, int common, int own)
    {
        var (one, other) = Pair(random, common, own);
        return Enumerable.Range(0, Sketch.Bands).Any(band => one.Band(band) == other.Band(band));
    }

    private static (Sketch One, Sketch Other) Pair(Random random, int common, int own)
    {
        var all = Enumerable.Range(0, common + (2 * own)).Select(_ => (uint)random.NextInt64(uint.MaxValue)).ToArray();
        return (Of(all[..(common + own)]), Of([.. all[..common], .. all[(common + own)..]]));
    }

    private static Sketch Of(uint[] shingles)
    {
        var sketch = default(Sketch);
        MinHash.Sketch(shingles, sketch.Writable);
        return sketch;
    }
}
