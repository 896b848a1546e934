using Breakwater.Engine.Links;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Links;

/// <summary>What finding costs, counted: bytes allocated and characters read, never time.</summary>
public class CostTests
{
    private static readonly string[] Messages =
    [
        "Hi, are you coming home for dinner? I will be there at 7. Call me!",
        "URGENT! You have won £1000. Call 09061701461 now or text CLAIM to 81010, 150ppm. www.example.com/win?id=7",
        "Royal Mail: your parcel is waiting, pay the fee at hxxps://royalmail-redelivery[.]top/pay before 21/08/2014",
        "加微信abc123领取，满100减20，七折优惠，点击t.cn/abc 电话13800138000",
        "pay 0.5 BTC to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa or bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "write to bob [at] example (dot) com, telegram: @some_name, http://xn--pple-43d.com/ http://пример.рф/ 50% off",
    ];

    // A label is read once back and once forward, 63 characters each (RFC 1035), and something beside it.
    private const long MaxReadings = 150;

    /// <summary>The worst texts that we could think of, each a unit that is repeated.</summary>
    public static TheoryData<string> Worst =>
    [
        ".", "@", "1", "a", "-", "_", ":", "/", "(", "[", "[.", "(.)", "{dot}", "[[[]]]", "a.", "1.", "1 ", "1-", "1.1.",
        "1,111,", "a.a ", "aa.bb.cc.", "a@", "@a_1 ", "a@a.", "http://", "http", "http:", "http://a", "https://a.b/", "://",
        "x://", "www.", "www. ", "h**p://", "http://a@", "http://[", "http://[:", "a.com", "a.com ", "a.com/(",
        "http://a.com/http://", "a dot ", " dot ", "dot com ", "a .com", "+1", "+", "+(", "(0)", "0 ", "o0", "l1", "tg ", "tg:",
        "qq 1", "qq 12 ", "wechat id ", "line: ", "rs", "rs 1", "£1", "£", "$a", "1 000 ", "1%", "% ", "50% off ", "50% a a a ",
        "off 5% ", "*1", "*1#", "##", "text to 1", "to 12345 ", "at ", "a at a ", "a1", "1a", "0x", "bc1q",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "xn--", "xn--a.", "paypal.", "paypa1-login.", "一", "一二", "七", "微信", "微信a", "加",
        "满1", "点", "a点", "。", "а.", "пример.", "中", "ไลน์", "\uD800", "\u200B", "🎁",
    ];

    [Fact]
    public void Finding_allocates_nothing_once_the_buffers_have_grown()
    {
        var folded = new FoldedText();
        var list = new MentionList();
        FindAll(folded, list);
        var before = GC.GetAllocatedBytesForCurrentThread();
        FindAll(folded, list);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [MemberData(nameof(Worst))]
    public void The_worst_text_costs_in_proportion_to_its_length(string unit)
    {
        var half = Effort(unit, FoldedText.MaxLength / 2);
        var whole = Effort(unit, FoldedText.MaxLength);
        Assert.True(whole <= (half * 2.1) + 1_000, $"{half} then {whole}");
        Assert.True(whole <= FoldedText.MaxLength * MaxReadings, $"{whole / FoldedText.MaxLength} characters read for each");
    }

    private static long Effort(string unit, int length)
    {
        var text = string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1))[..length];
        var folded = new FoldedText();
        folded.Fold(text);
        var list = new MentionList();
        list.Find(text, folded);
        return list.Effort;
    }

    private static void FindAll(FoldedText folded, MentionList list)
    {
        foreach (var message in Messages)
        {
            folded.Fold(message);
            list.Find(message, folded);
        }
    }
}
