using Breakwater.Engine;
using Breakwater.Engine.Links;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Robustness;

/// <summary>The worst texts cost in proportion to their length, counted in characters read, and everything kept of them is bounded.</summary>
public sealed class GrowthTests
{
    private const int Small = 1_000;
    private const int Times = 10;

    // What is looked at ahead counts for less near the end, and of a short text all is near its end.
    private const long Slack = 40 * Small;

    // A label is read once back and once forward, 63 characters each (RFC 1035), and something beside it.
    private const long MaxReadings = 150;

    // A link is kept up to 2048 characters, and its host once more in the letters of the network.
    private const int MaxMeant = MentionList.MaxMentions * 3 * 1024;

    // Head, unit that is repeated, end. Single units stand in Links/CostTests; these are what one unit does to another.
    public static TheoryData<string, string, string> Worst => new()
    {
        { "", "a.a.", "" },
        { "", "((((", "))))" },
        { "", "@@@@", "example.com" },
        { "", "1234567890", "" },
        { "+", "1", "" },
        { "", "dot dot dot ", "com" },
        { "", "1-1-1-1 ", "" },
        { "1", "-1", "" },
        { "", "a b c d  e f g h   ", "" },
        { "", "a. b. c.d.e.f", "" },
        { "http://example.com/", "a", "" },
        { "http://", "a.", "com" },
        { "http://", "a@", "example.com/" },
        { "http://example.com/", "(", "" },
        { "http://example.com/?", "http://example.com/?", "" },
        { "", "[.](.){.}", "com" },
        { "", ".点", "com" },
        { "", "1.点", "com" },
        { "", "{dot}加", "com" },
        { "", "{dot}ﷺ", "" },
        { "", "www.www.", "com" },
        { "", "www.", " www" },
        { "", "a (dot) ", "com" },
        { "a", " at a dot ", "com" },
        { "", "$1,1,1,1", "" },
        { "", "£1 000 000 ", "" },
        { "", "1%1% ", "off" },
        { "", "wechat: id: qq: ", "abc123" },
        { "", "微信号加", "abc123" },
        { "", "一二三四五六七八九零点", "折" },
        { "", "满1减", "1" },
        { "", "text to reply to ", "81010" },
        { "", "*1*1*1", "#" },
        { "", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "" },
        { "", "xn--a-", ".com" },
        { "", "paypa1.", "com" },
        { "\u202E", "moc.", "" },
        { "", "\u202Ea.b", "" },
        { "a", "\u0301", "" },
        { "", "a\u200B.\u200B", "com" },
        { "", "\uD800.", "com" },
    };

    [Theory]
    [MemberData(nameof(Worst))]
    public void Ten_times_the_text_takes_ten_times_the_reading(string head, string unit, string end)
    {
        var efforts = new List<long>();
        for (var length = Small; length <= 100 * Small; length *= Times)
        {
            efforts.Add(Effort(Repeat(head, unit, end, length)));
        }

        Assert.All(efforts.Zip(efforts.Skip(1)), pair =>
            Assert.True(pair.Second <= (pair.First * Times * 1.1) + Slack, $"{pair.First} then {pair.Second}"));
        Assert.True(efforts[^1] <= 100 * Small * MaxReadings, $"{efforts[^1] / (100 * Small)} characters read for each");
    }

    [Theory]
    [InlineData("", "\u0301", "")]
    [InlineData("http://example.com/", "a", "")]
    [InlineData("", "((((", "")]
    [InlineData("", "@@@@", "")]
    [InlineData("", "7", "")]
    [InlineData("", "ﷺ", "")]
    [InlineData("", "http://a.com ", "")]
    [InlineData("", "\u202Ehttp://a.com ", "")]
    [InlineData("", "F R E E ", "")]
    [InlineData("", "aa!", "")]
    [InlineData("", "a$", "")]
    [InlineData("", "code 4829 a/c **12 paid £5 ", "")]
    [InlineData("", "reply to the one ", "STOP")]
    [InlineData("", "hi bob, ", "")]
    public void A_mebiunit_is_read_up_to_the_bound_and_soundly(string head, string unit, string end)
    {
        var text = Repeat(head, unit, end, 1 << 20);
        var reading = new Understanding();

        reading.Read(new Message { Text = text });

        Sound.Assert(text, reading);
        Assert.True(reading.Text.IsOversize);
        Assert.All(reading.Text.Origins.ToArray(), origin => Assert.InRange(origin, 0, FoldedText.MaxLength - 1));
        Assert.InRange(reading.Mentions.All.Length, 0, MentionList.MaxMentions);
        Assert.InRange(reading.Mentions.MeantText.Length, 0, MaxMeant);
        Assert.True(reading.Mentions.Effort <= FoldedText.MaxLength * MaxReadings);
    }

    private static string Repeat(string head, string unit, string end, int length)
    {
        var times = (length - head.Length - end.Length) / unit.Length;
        return head + string.Concat(Enumerable.Repeat(unit, times)) + end;
    }

    private static long Effort(string text)
    {
        var folded = new FoldedText();
        folded.Fold(text);
        var list = new MentionList();
        list.Find(text, folded);
        return list.Effort;
    }
}
