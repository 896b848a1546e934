using Breakwater.Engine;
using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Robustness;

/// <summary>Reading message after message allocates nothing, chapter by chapter and as a whole.</summary>
[Collection(nameof(Alone))]
public sealed class SteadyStateTests
{
    private static readonly Message[] Messages =
    [
        .. Texts.Select(text => new Message { Service = Service.IMessage, Sender = Address.Parse("liu8841@163.com"), Text = text }),
    ];

    private static IEnumerable<string> Texts =>
    [
        "Hi, are you coming home for dinner? I will be there at 7. Call me!",
        "URGENT! You have won £1000. Call 09061701461 now or text CLAIM to 81010, 150ppm. www.example.com/win?id=7",
        "加微信abc123领取，满100减20，七折优惠，点击t.cn/abc 电话13800138000",
        "Dear Linda, your verification code is 482 913. Card **1234 was debited by $50.00, balance $12.50",
        "F R E E \u202Emoc.live\u202C pаypal 𝐂𝐡𝐞𝐚𝐩 m0ney v1agra c@sh cheeeeap http://пример.рф/ paypa1-login.top bob [at] example (dot) com",
        "",
        "\uD800\0\u0301\u0301\u0301\u0301",
        string.Concat(Enumerable.Repeat("long text 77 ", 500)),
    ];

    [Fact]
    public void Folding_allocates_nothing() => AssertNothing(Read, (reading, message) => reading.Text.Fold(message.Text));

    [Fact]
    public void Finding_mentions_allocates_nothing() => AssertNothing(Read, (reading, message) => reading.Mentions.Find(message.Text, reading.Text));

    [Fact]
    public void Taking_fingerprints_allocates_nothing() => AssertNothing(Read, (reading, _) => reading.Fingerprint.Take(reading.Text, reading.Mentions));

    [Fact]
    public void Comparing_fingerprints_allocates_nothing() => AssertNothing(Read, (reading, _) =>
    {
        var sketch = reading.Fingerprint.Current.Sketch;
        Assert.True(sketch.SimilarityTo(sketch) + sketch.Band(20) >= 1);
    });

    [Fact]
    public void Noticing_signals_allocates_nothing() => AssertNothing(Read, (reading, _) => reading.Signals.Notice(reading.Text, reading.Mentions));

    [Fact]
    public void Understanding_a_message_allocates_nothing() => AssertNothing((_, _) => { }, Read);

    private static void Read(Understanding reading, Message message) => reading.Read(message);

    /// <summary>Reads every message as preparation, then takes one step of it with each.</summary>
    private static void AssertNothing(Action<Understanding, Message> prepare, Action<Understanding, Message> step)
    {
        Understanding[] readings = [.. Messages.Select(_ => new Understanding())];
        for (var i = 0; i < readings.Length; i++)
        {
            prepare(readings[i], Messages[i]);
        }

        Assert.Equal(0, SteadyState.Bytes(() =>
        {
            for (var i = 0; i < readings.Length; i++)
            {
                step(readings[i], Messages[i]);
            }
        }));
    }
}
