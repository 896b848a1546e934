using Breakwater.Lab;

namespace Breakwater.Tests.Lab;

public sealed class StableHashTests
{
    [Fact]
    public void The_seeding_generator_gives_its_published_sequence()
    {
        var state = 1234567UL;
        ulong[] expected =
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(_ => StableHash.SplitMix(ref state)));
    }

    [Fact]
    public void A_text_hashes_to_the_same_number_on_every_host() =>
        Assert.Equal(9152103215637715893UL, StableHash.Of("breakwater"));

    [Fact]
    public void The_order_of_the_letters_matters() => Assert.NotEqual(StableHash.Of("ab"), StableHash.Of("ba"));

    [Fact]
    public void Neighbouring_keys_differ_in_about_half_of_their_bits() =>
        Gen.Select(Gen.ULong, Gen.ULong).Sample((seed, key) =>
            Assert.InRange(ulong.PopCount(StableHash.Mix(seed, key) ^ StableHash.Mix(seed, key + 1)), 8UL, 56UL));
}
