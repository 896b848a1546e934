using Breakwater.Engine.Fingerprints;

namespace Breakwater.Tests.Fingerprints;

public sealed class ShinglesTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("abc", 1)]
    [InlineData("abcd", 1)]
    [InlineData("abcde", 2)]
    [InlineData("abcdefghij", 7)]
    [InlineData("微", 1)]
    [InlineData("微信", 1)]
    [InlineData("加微信号", 3)]
    [InlineData("加abc", 1)]
    [InlineData("abc微信", 3)]
    [InlineData("aaaaaaaa", 5)]
    public void Four_letters_or_two_Han_characters_are_a_shingle(string template, int count) => Assert.Equal(count, Hashes(template).Length);

    [Fact]
    public void The_Han_block_is_cut_by_two_and_its_neighbours_by_four()
    {
        Assert.Equal(3, Hashes("\u3400\u3400\u3400\u3400").Length);
        Assert.Equal(3, Hashes("\u9FFF\u9FFF\u9FFF\u9FFF").Length);
        Assert.Single(Hashes("\u33FF\u33FF\u33FF\u33FF"));
        Assert.Single(Hashes("\uA000\uA000\uA000\uA000"));
    }

    [Fact]
    public void A_shingle_hashes_alike_wherever_it_stands() => Gen.Select(Letters(4, 4), Letters(0, 8)).Sample(
        (shingle, before) => Assert.Equal(Hashes(shingle)[0], Hashes(before + shingle)[^1]));

    [Fact]
    public void Each_letter_of_a_shingle_counts()
    {
        string[] shingles = ["abcd", "bbcd", "aacd", "abbd", "abcc", "dcba", "加微", "微加", "加信"];

        Assert.Equal(shingles.Length, shingles.Select(shingle => Hashes(shingle)[0]).Distinct().Count());
    }

    [Fact]
    public void Texts_shorter_than_a_shingle_differ_by_their_ends_and_length()
    {
        string[] texts = ["a", "b", "ab", "ba", "bb", "aab", "微", "信"];

        Assert.Equal(texts.Length, texts.Select(text => Hashes(text)[0]).Distinct().Count());
    }

    [Fact]
    public void There_are_at_most_as_many_as_characters() =>
        Gen.String.Where(text => text.Length > 0).Sample(text => Assert.InRange(Hashes(text).Length, 1, text.Length));

    private static Gen<string> Letters(int least, int most) => Gen.Char['a', 'z'].Array[least, most].Select(letters => new string(letters));

    private static uint[] Hashes(string template)
    {
        var hashes = new uint[template.Length];
        return hashes[..Shingles.Hash(template, hashes)];
    }
}
