namespace Breakwater.Tests.Fingerprints;

public sealed class FingerprinterTests
{
    private static readonly string[] Messages =
    [
        "Hi, are you coming home for dinner? I will be there at 7. Call me!",
        "URGENT! You have won £1000. Call 09061701461 now or text CLAIM to 81010, 150ppm. www.example.com/win?id=7",
        "加微信abc123领取，满100减20，七折优惠，点击t.cn/abc 电话13800138000",
        "Dear Linda, your parcel AB12CD34 is held",
        "",
        string.Concat(Enumerable.Repeat("long text 77 ", 500)),
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.OneOfConst(Messages),
        Gen.OneOfConst("hi ", "bob", ", ", "1", "000", " ", "http://a.com/x", "£5", "50% off", "ab12cd", "微信", "👍", "f r e e ", "\u200B", "m0ney", "x", "一二三四五", "\uD800")
            .Array[0, 20].Select(string.Concat));

    [Fact]
    public void A_fingerprinter_used_again_takes_what_a_new_one_takes() => Gen.Select(AnyText, AnyText).Sample(
        (first, second) =>
        {
            var used = Reading.Of(first);
            used.Read(second);
            var fresh = Reading.Of(second);
            Assert.Equal(fresh.Fingerprint, used.Fingerprint);
            Assert.Equal(fresh.Fingerprinter.Template.ToString(), used.Fingerprinter.Template.ToString());
            Assert.Equal(fresh.Fingerprinter.TokenEnds.ToArray(), used.Fingerprinter.TokenEnds.ToArray());
            Assert.Equal(fresh.Fingerprinter.Slots.ToArray(), used.Fingerprinter.Slots.ToArray());
        },
        iter: 5_000);

    [Fact]
    public void Tokens_and_slots_lie_in_order_within_the_template_and_the_text() => AnyText.Sample(
        text =>
        {
            var reading = Reading.Of(text);
            var fingerprinter = reading.Fingerprinter;
            var end = 0;
            foreach (var tokenEnd in fingerprinter.TokenEnds)
            {
                Assert.InRange(tokenEnd, end, fingerprinter.Template.Length);
                end = tokenEnd;
            }

            Assert.Equal(fingerprinter.Template.Length, end);
            Assert.Equal(fingerprinter.Slots.Length, fingerprinter.Template.ToArray().Count(c => c is >= '\uE000' and <= '\uE009'));
            end = 0;
            foreach (var slot in fingerprinter.Slots)
            {
                Assert.InRange(slot.Span.Start, end, slot.Span.End - 1);
                end = slot.Span.End;
            }

            Assert.InRange(end, 0, reading.Text.Chars.Length);
        },
        iter: 10_000);
}
