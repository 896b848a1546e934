using Breakwater.Lab;
using Breakwater.Lab.Mutators;

namespace Breakwater.Tests.Lab.Mutators;

public sealed class ChineseDisguiseTests
{
    private static readonly Mutator Chinese = RedTeam.Find("chinese")!;

    [Theory]
    [InlineData("free money")]
    [InlineData("срочно")]
    [InlineData("おはよう")]
    [InlineData("日")]
    public void Text_that_is_not_Chinese_is_left_unchanged(string text) =>
        Assert.Same(text, Chinese.Mutate(text, new SeededRandom(1)));

    [Fact]
    public void Homophones_pinyin_and_parts_appear()
    {
        var outputs = Outputs("加微信免费领取").ToArray();
        Assert.Contains(outputs, output => output.Contains("V信", StringComparison.Ordinal));
        Assert.Contains(outputs, output => output.Contains("weixin", StringComparison.Ordinal));
        Assert.Contains(outputs, output => output.Contains("亻言", StringComparison.Ordinal));
        Assert.Contains(outputs, output => output.Contains("力口", StringComparison.Ordinal));
    }

    [Fact]
    public void Digits_are_spelled_in_one_way_throughout()
    {
        var numbers = Outputs("请加群123456789联系").Select(DigitsOf).Where(digits => digits.Length == 9).ToHashSet();
        Assert.Contains("壹贰叁肆伍陆柒捌玖", numbers);
        Assert.Contains("①②③④⑤⑥⑦⑧⑨", numbers);
        Assert.All(numbers, digits => Assert.Contains(
            ChineseTables.Digits.Append("0123456789"), kind => kind.EndsWith(digits, StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_way_of_spelling_digits_has_ten() =>
        Assert.All(ChineseTables.Digits, digits => Assert.Equal(10, digits.Length));

    [Fact]
    public void Parts_are_two_characters_that_are_not_the_whole() => Assert.All(ChineseTables.Parts.Originals, whole =>
    {
        var parts = Assert.Single(ChineseTables.Parts.Of(whole).ToArray());
        Assert.Equal(2, parts.Length);
        Assert.DoesNotContain(whole, parts, StringComparison.Ordinal);
    });

    [Fact]
    public void Separators_come_between_Chinese_characters_only()
    {
        foreach (var output in Outputs("订单ABC确认"))
        {
            Assert.Contains("ABC", output, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Outputs(string text) =>
        Enumerable.Range(0, 300).Select(seed => Chinese.Mutate(text, new SeededRandom((ulong)seed)));

    private static string DigitsOf(string output)
    {
        var known = string.Concat(ChineseTables.Digits) + "0123456789";
        return string.Concat(output.Where(known.Contains));
    }
}
