using Breakwater.Campaigns.Reports;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Campaigns.Reports;

public sealed class ForwardedTextTests
{
    private const string Text = "You won, claim at prize.example.com";

    [Theory]
    [InlineData("FWD: ")]
    [InlineData("Fwd:")]
    [InlineData("fw: Fwd: ")]
    [InlineData("[FWD] ")]
    [InlineData("> ")]
    [InlineData("\"")]
    [InlineData("转发：")]
    [InlineData("Forwarded message:\n")]
    [InlineData("Text Message\nToday 10:42 AM\n")]
    [InlineData("Tue, Aug 12 at 9:41 AM\n")]
    public void What_forwarding_put_before_a_text_is_taken_off(string mark) => Assert.Equal(Text, ForwardedText.Read(mark + Text).Text);

    [Theory]
    [InlineData("Reminder: pay now")]
    [InlineData("From: our house to yours")]
    [InlineData("Royal Mail: your parcel is held")]
    [InlineData("")]
    [InlineData("FWD:")]
    public void What_belongs_to_the_text_stays(string text) => Assert.Equal(text, ForwardedText.Read(text).Text);

    [Theory]
    [InlineData("From: +1 310 555 0123\n", "+13105550123")]
    [InlineData("FWD: from: liu8841@163.com ", "liu8841@163.com")]
    [InlineData("Sender: ROYALMAIL\n", "ROYALMAIL")]
    public void A_line_that_names_the_sender_tells_it(string line, string sender)
    {
        var read = ForwardedText.Read(line + Text);

        Assert.Equal(sender, read.Sender.Value);
        Assert.Equal(Text, read.Text);
    }

    [Fact]
    public void The_head_of_a_screenshot_tells_the_service() =>
        Assert.Equal(Service.IMessage, ForwardedText.Read("iMessage\nYesterday 9:03 PM\n" + Text).Service);

    [Fact]
    public void A_tower_of_marks_is_climbed_only_so_far() =>
        Assert.StartsWith("FWD:", ForwardedText.Read(string.Concat(Enumerable.Repeat("FWD: ", 10_000)) + Text).Text, StringComparison.Ordinal);

    [Fact]
    public void Any_text_is_taken() => Gen.String.Sample(text => ForwardedText.Read(text).Text.Length <= text.Length, iter: 2_000);
}
