using System.Numerics;
using Breakwater.Engine.Links;
using Breakwater.Engine.Signals;

namespace Breakwater.Tests.Signals;

public sealed class SignalListTests
{
    private static readonly string[] Texts =
    [
        "", "hello", "Reply STOP to end", "WIN CASH TODAY at http://paypa1-login.top/x", "Your code is 482913", "a/c XX1234 debited by Rs.500",
        "F R E E m0ney £1000 90% off, call 0871 872 9755", "加薇信abc123领取，t.cn/abc", "\u202Eabc", "freeee ｆｒｅｅ 𝐅𝐫𝐞𝐞 ①",
    ];

    [Fact]
    public void Signals_stand_in_the_order_of_their_numbers_each_once() => Assert.All(Texts, text =>
    {
        var ids = Noticing.Ids(text);
        Assert.Equal(ids.Distinct().Order(), ids);
    });

    [Fact]
    public void The_mask_has_a_bit_for_each() => Assert.All(Texts, text =>
    {
        var signals = new Noticing(text).Signals;
        Assert.Equal(signals.All.Length, BitOperations.PopCount(signals.Mask));
        foreach (var id in Enum.GetValues<SignalId>().Where(id => (int)id < 64))
        {
            var raised = signals.All.ToArray().SingleOrDefault(signal => signal.Id == id);
            Assert.Equal(raised.Count > 0, signals.Has(id));
            Assert.Equal(raised.Count, signals.CountOf(id));
        }
    });

    [Fact]
    public void Nothing_is_left_of_the_text_before() => Gen.Select(Gen.OneOfConst(Texts), Gen.OneOfConst(Texts)).Sample((first, second) =>
    {
        var used = new Noticing(first);
        used.Read(second);
        var fresh = new Noticing(second);
        Assert.Equal(fresh.Signals.All.ToArray(), used.Signals.All.ToArray());
        Assert.Equal(fresh.Signals.Mask, used.Signals.Mask);
    });

    [Fact]
    public void What_a_mention_raised_leads_back_to_it()
    {
        var noticing = new Noticing("call 0871 872 9755 or see http://paypa1-login.top/x for 90% off");

        foreach (var signal in noticing.Signals.All.ToArray().Where(signal => signal.Id >= SignalId.Link && signal.Id <= SignalId.MoneyDiscount))
        {
            var mention = noticing.Mentions.All[signal.Mention];
            Assert.Equal(mention.Original, signal.Evidence);
            Assert.Equal(signal.Id is SignalId.Link or SignalId.LinkLookAlike, mention.Kind == MentionKind.Link);
        }

        Assert.Equal(-1, new Noticing("v1agra").Signal(SignalId.TextLeet).Mention);
    }

    [Fact]
    public void The_first_mention_is_the_evidence_and_the_rest_are_counted()
    {
        var signal = new Noticing("ok.so http://example.com/a http://example.org/b").Signal(SignalId.Link);

        Assert.Equal((2, 1, 6), (signal.Count, signal.Mention, signal.Evidence.Start));
    }
}
