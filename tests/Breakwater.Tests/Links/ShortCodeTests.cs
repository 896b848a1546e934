using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class ShortCodeTests
{
    [Theory]
    [InlineData("Text WIN to 81010", "81010")]
    [InlineData("txt GO 2 85069 now", "85069")]
    [InlineData("Reply STOP to 7726.", "7726")]
    [InlineData("send YES followed by your name and your town to: 60300", "60300")]
    [InlineData("text81010", "81010")]
    [InlineData("dial 611 for help", "611")]
    [InlineData("Call 1627 today", "1627")]
    [InlineData("ketik YA kirim ke 919", "919")]
    [InlineData("RET yaz 3347'ye gonder", "3347")]
    [InlineData("发送TD到10086退订", "10086")]
    [InlineData("回复Y至95588", "95588")]
    [InlineData("dial *123# now", "*123#")]
    [InlineData("tekan *808*3*1# lalu", "*808*3*1#")]
    [InlineData("*#06#", "*#06#")]
    public void A_short_number_that_is_asked_for_is_found(string text, string meant)
    {
        var code = Finding.Only(text);
        Assert.Equal((MentionKind.ShortCode, meant), (code.Kind, code.Meant));
    }

    [Theory]
    [InlineData("I came to 81010")]
    [InlineData("your code is 482913")]
    [InlineData("see you at 1030")]
    [InlineData("text me at 1030")]
    [InlineData("send 500 to me")]
    [InlineData("add 1500 to it")]
    [InlineData("we are #1 and *really* good")]
    [InlineData("item #12 and #13")]
    public void Other_short_numbers_are_not(string text) =>
        Assert.DoesNotContain(Finding.In(text), finding => finding.Kind == MentionKind.ShortCode);
}
