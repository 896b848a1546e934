using Breakwater.Campaigns.Index;

namespace Breakwater.Tests.Campaigns.Index;

public sealed class ShingleSampleTests
{
    [Fact]
    public void A_sample_has_all_shingles_up_to_its_bound_in_order_and_once()
    {
        // The shingles of the parts that overlap by four letters are all shingles of the whole.
        Gen.String[Gen.Char["abcdefgh"], 5, 120].Sample(text =>
        {
            var all = Enumerable.Range(0, text.Length - 4).Select(at => Sample(text.Substring(at, 5)).Hashes[0]).Distinct().Order().ToArray();
            var sample = Sample(text);

            Assert.Equal(all.Where(hash => hash <= sample.Bound), sample.Hashes.ToArray());
        });
    }

    [Fact]
    public void A_long_text_is_thinned_out()
    {
        var sample = Sample(string.Concat(Enumerable.Range(0, 5_000)));

        Assert.Equal(ShingleSample.Most, sample.Hashes.Length);
        Assert.Equal(sample.Hashes[^1], sample.Bound);
    }

    [Fact]
    public void A_long_text_of_few_shingles_has_few() => Assert.InRange(Sample(string.Concat(Enumerable.Repeat("buynow", 20_000))).Hashes.Length, 0, 6);

    [Fact]
    public void Three_Chinese_characters_are_a_shingle()
    {
        Assert.Equal(2, Sample("开发票吗").Hashes.Length);
        Assert.True(Sample("开票").Hashes.IsEmpty);
        Assert.True(Sample("abcd").Hashes.IsEmpty);
    }

    [Fact]
    public void Another_seed_gives_other_hashes() => Assert.NotEqual(Sample("abcdef").Hashes.ToArray(), Sample("abcdef", 1).Hashes.ToArray());

    [Fact]
    public void Likeness_is_what_the_samples_share()
    {
        var (whole, half) = (Sample("abcdefghijklmnopqrst"), Sample("abcdefghijkl"));
        var likeness = Likeness.Of(half, UInt128.Zero, whole.Hashes, whole.Bound);

        Assert.Equal((1.0, 0.5), (likeness.OfMessage, likeness.OfWording));
        Assert.Equal(0.5, likeness.Resemblance, 1e-9);
        Assert.Equal(8, likeness.Shared, 1e-6);
    }

    [Fact]
    public void Common_shingles_do_not_count()
    {
        var (whole, half) = (Sample("abcdefghijklmnopqrst"), Sample("abcdefghijkl"));

        Assert.Equal(default, Likeness.Of(half, UInt128.MaxValue, whole.Hashes, whole.Bound));
    }

    private static ShingleSample Sample(string template, ulong seed = 0)
    {
        var sample = new ShingleSample(seed);
        sample.Take(template);
        return sample;
    }
}
