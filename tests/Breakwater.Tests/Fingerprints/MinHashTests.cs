using Breakwater.Engine.Fingerprints;

namespace Breakwater.Tests.Fingerprints;

public sealed class MinHashTests
{
    private static readonly Gen<uint[]> Shingles = Gen.OneOf(
        Gen.UInt.Array[0, 70],
        Gen.UInt[0, 5].Array[0, 5],
        Gen.OneOfConst(0u, 1u, 0x7FFFFFFFu, 0x80000000u, uint.MaxValue).Array[0, 4]);

    [Fact]
    public void All_three_paths_write_the_same_sketch() => Shingles.Sample(
        shingles =>
        {
            var model = Model(shingles);
            Assert.Equal(model, Written(shingles, MinHash.Sketch));
            Assert.Equal(model, Written(shingles, MinHash.Sketch512));
            Assert.Equal(model, Written(shingles, MinHash.Sketch256));
            Assert.Equal(model, Written(shingles, MinHash.SketchScalar));
        },
        iter: 2_000);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(15)]
    [InlineData(17)]
    [InlineData(1023)]
    public void No_number_of_shingles_is_special(int count)
    {
        uint[] shingles = [.. Enumerable.Range(0, count).Select(i => (uint)i * 2_654_435_761)];

        Assert.Equal(Model(shingles), Written(shingles, MinHash.Sketch));
    }

    [Fact]
    public void Of_no_shingles_every_place_is_the_greatest_number() =>
        Assert.All(Written([], MinHash.Sketch), place => Assert.Equal(uint.MaxValue, place));

    [Fact]
    public void Order_and_repeats_change_nothing() => Shingles.Sample(
        shingles => Assert.Equal(Written(shingles, MinHash.Sketch), Written([.. shingles.Reverse(), .. shingles], MinHash.Sketch)),
        iter: 2_000);

    [Fact]
    public void The_sketch_of_two_sets_together_is_the_least_of_both() => Gen.Select(Shingles, Shingles).Sample(
        (one, other) =>
        {
            var least = Written(one, MinHash.Sketch).Zip(Written(other, MinHash.Sketch), Math.Min);
            Assert.Equal(least, Written([.. one, .. other], MinHash.Sketch));
        },
        iter: 2_000);

    [Fact]
    public void Every_place_hashes_by_itself()
    {
        var one = Written([1], MinHash.Sketch);

        Assert.Equal(MinHash.Places, one.Distinct().Count());
        Assert.Equal(MinHash.Places, one.Zip(Written([2], MinHash.Sketch), (a, b) => unchecked(b - a)).Distinct().Count());
    }

    // Sketches are kept on disk and compared between hosts and versions: this may never change.
    [Fact]
    public void The_hash_family_is_pinned()
    {
        var sketch = Written([1, 2, 3], MinHash.Sketch);

        Assert.Equal("68663f44 6897d4bc 970706de 2914fab0 069b8989", string.Join(' ', sketch.Take(4).Append(sketch[^1]).Select(place => $"{place:x8}")));
    }

    /// <summary>The family written down once more: a h + b modulo 2^32, constants of SplitMix64 from the digits of pi.</summary>
    private static uint[] Model(uint[] shingles)
    {
        var (multipliers, addends) = (SplitMix(0x243F6A8885A308D3), SplitMix(0x13198A2E03707344));
        return
        [
            .. Enumerable.Range(0, MinHash.Places).Select(place =>
                shingles.Select(shingle => unchecked((shingle * (multipliers[place] | 1)) + addends[place])).Append(uint.MaxValue).Min()),
        ];
    }

    private static uint[] SplitMix(ulong state)
    {
        var numbers = new uint[MinHash.Places];
        for (var i = 0; i < numbers.Length; i++)
        {
            var z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            numbers[i] = (uint)(z >> 32);
        }

        return numbers;
    }

    private static uint[] Written(uint[] shingles, Action<ReadOnlySpan<uint>, Span<uint>> path)
    {
        var sketch = new uint[MinHash.Places];
        path(shingles, sketch);
        return sketch;
    }
}
