using System.IO.Hashing;
using System.Runtime.InteropServices;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Classifier;

/// <summary>What every host and every build must compute alike, to the bit.</summary>
public sealed class PinnedTests
{
    // A slot that moves makes every trained model unfit without a word: whoever changes one of these numbers raises FeatureList.Version.
    [Theory]
    [InlineData("", 14310420454404751911UL)]
    [InlineData("WINNER!! You've won a £1,000 CASH prize, call 09061701461 or text WIN to 80086 now 🎁", 732205977164625564UL)]
    [InlineData("Your parcel is held: pay £1.99 at http://royalmail-redelivery.top/x?a=1, or mail post@example.org... ok?", 11686569865540802594UL)]
    [InlineData("Ваша карта заблокирована! Позвоните 88005553535 СРОЧНО", 17427609061077411326UL)]
    [InlineData("加微信abc123，领取优惠50%！验证码：482913", 7059795897009334545UL)]
    [InlineData("お荷物をお届けに上がりましたが不在の為 http://sagawa-a.top/9", 16233162925638201105UL)]
    [InlineData("ยินดีด้วย คุณได้รับเงินกู้ 50,000 บาท แอดไลน์ @loan99", 12519922727857602940UL)]
    [InlineData("لقد ربحت جائزة 500 دولار، اتصل الآن +966501234567", 16287799497273896901UL)]
    [InlineData("आपका खाता बंद हो जाएगा, KYC अपडेट करें http://kyc.example/a", 5379649325732045041UL)]
    public void The_slots_of_a_text_are_pinned(string text, ulong pinned) => Assert.Equal(pinned, HashOf(TinyModel.FeaturesOf(text)));

    [Fact]
    public void The_slots_of_a_long_text_are_pinned()
    {
        var words = Enumerable.Range(0, 3000).Select(i => (i % 9 == 0 ? "WORD " : i % 7 == 0 ? "at 10:3" : "some") + (i * 7919));

        Assert.Equal(15204222172028221521UL, HashOf(TinyModel.FeaturesOf(string.Join(' ', words))));
    }

    [Fact]
    public void What_is_learnt_from_given_examples_is_pinned()
    {
        var learner = new Learner(new LearnerOptions { Cost = 0.7, Rehearsals = 3, Tolerance = 0.001 });
        for (var i = 0; i < 240; i++)
        {
            learner.Remember(Example(i), i % 3 == 0, 1 + (i % 2));
        }

        var passes = learner.Fit();
        for (var i = 240; i < 520; i++)
        {
            learner.Learn(Example(i), i % 3 == 0, 0.5);
        }

        var model = learner.ToModel();
        var weights = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(model.Weights));
        Assert.Equal((22, 14550519587738270109UL, 0.00023171626610205736, 0.14472503764026648), (passes, weights, model.Unit, model.Bias));
    }

    [Fact]
    public void What_is_calibrated_from_given_margins_is_pinned()
    {
        double[] margins = [-2, -1.5, -1, -0.5, 0.25, 0.5, 1, 1.75, 2, 3];
        bool[] isSpam = [false, false, true, false, true, false, true, true, false, true];

        Assert.Equal(new Calibration(0.7770363455128484, 0.2890817858919174), Calibration.Fit(margins, isSpam, [1, 2, 1, 0.5, 1, 1, 3, 1, 0.25, 1]));
    }

    private static FeatureVector Example(int i)
    {
        var topic = i % 3 == 0 ? i % 5 : i % 7;
        return new FeatureVector([topic, 10 + (i % 11), 30 + (i % 13), 50 + (i * i % 17), 70 + (i % 3 == 0 ? 1 : i % 4), 100 + i], Script.Latin);
    }

    private static ulong HashOf(FeatureVector features) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes<int>(features.Slots), (long)features.Script);
}
