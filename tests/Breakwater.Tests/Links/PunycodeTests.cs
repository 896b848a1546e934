using System.Globalization;
using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class PunycodeTests
{
    // RFC 3492, section 7.1.
    [Theory]
    [InlineData("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn")]
    [InlineData("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye")]
    [InlineData("他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb")]
    [InlineData("Pročprostěnemluvíčesky", "Proprostnemluvesky-uyb24dma41a")]
    [InlineData("למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b")]
    [InlineData("なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa")]
    [InlineData("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l")]
    [InlineData("PorquénopuedensimplementehablarenEspañol", "PorqunopuedensimplementehablarenEspaol-fmd56a")]
    [InlineData("TạisaohọkhôngthểchỉnóitiếngViệt", "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g")]
    [InlineData("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b")]
    [InlineData("安室奈美恵-with-SUPER-MONKEYS", "-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n")]
    [InlineData("Hello-Another-Way-それぞれの場所", "Hello-Another-Way--fc4qua05auwb3674vfr0b")]
    [InlineData("ひとつ屋根の下2", "2-u9tlzr9756bt3uc0v")]
    [InlineData("MajiでKoiする5秒前", "MajiKoi5-783gue6qz075azm5e")]
    [InlineData("パフィーdeルンバ", "de-jg4avhby1noc0d")]
    [InlineData("そのスピードで", "d9juau41awczczp")]
    [InlineData("bücher", "bcher-kva")]
    [InlineData("😉", "n28h")]
    public void The_samples_of_the_RFC_hold_both_ways(string label, string encoded)
    {
        int[] points = [.. label.EnumerateRunes().Select(rune => rune.Value)];
        Assert.Equal(encoded, Encode(points));
        Assert.Equal(points, Decode(encoded));
    }

    [Fact]
    public void What_is_encoded_decodes_to_itself() =>
        Gen.OneOf(Gen.Int['a', 'z'], Gen.Int[0x80, 0xD7FF], Gen.Int[0xE000, 0x10FFFF]).Array[1, 40].Sample(points =>
        {
            var encoded = new char[400];
            Assert.True(Punycode.TryEncode(points, encoded, out var length));
            Assert.Equal(points, Decode(new string(encoded, 0, length)));
        });

    // The other writer of Punycode at hand takes at most 63 characters with "xn--", and characters that IDNA lets pass unchanged.
    [Fact]
    public void It_agrees_with_the_mapping_of_the_framework() =>
        Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['\u4E00', '\u9FA5'], Gen.Char['\u0430', '\u044F'], Gen.Char['\u3042', '\u3093']).Array[1, 12]
            .Select(letters => new string(letters)).Where(label => label.Any(c => c > 'z')).Sample(label =>
                Assert.Equal(new IdnMapping().GetAscii(label), "xn--" + Encode([.. label.Select(c => (int)c)])));

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Assert.False(Punycode.TryEncode([.. "bücherbücherbücher".Select(c => (int)c)], new char[10], out _));
        Assert.False(Punycode.TryDecode("ihqwcrb4cv8a8dqg056pqjye", new int[3], out _));
    }

    [Theory]
    [InlineData("99999999999999999999")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("a-b!")]
    [InlineData("é")]
    public void Nonsense_is_refused_or_read_but_never_harms(string encoded) => _ = Punycode.TryDecode(encoded, new int[63], out _);

    private static string Encode(int[] points)
    {
        var encoded = new char[200];
        Assert.True(Punycode.TryEncode(points, encoded, out var length));
        return new string(encoded, 0, length);
    }

    private static int[] Decode(string encoded)
    {
        var points = new int[200];
        Assert.True(Punycode.TryDecode(encoded, points, out var length));
        return points[..length];
    }
}
