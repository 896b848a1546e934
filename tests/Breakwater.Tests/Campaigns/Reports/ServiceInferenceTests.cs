using Breakwater.Campaigns.Reports;
using Breakwater.Engine.Messages;
using Breakwater.Lab;

namespace Breakwater.Tests.Campaigns.Reports;

public sealed class ServiceInferenceTests
{
    [Fact]
    public void Before_anything_is_learned_an_email_address_sends_imessages_and_a_short_code_sms()
    {
        var inference = new ServiceInference();

        Assert.Equal(Service.IMessage, inference.Infer(Address.Parse("liu8841@163.com"), "hello", null).Likeliest);
        Assert.Equal(Service.Sms, inference.Infer(Address.Parse("80086"), "hello", null).Likeliest);
        Assert.Equal(0, inference.Infer(Address.Parse("80086"), "hello", null).Basis);
    }

    [Fact]
    public void Probabilities_add_up_to_one()
    {
        var inference = Learned(2_000);
        Gen.String.Sample(
            text => Math.Abs(inference.Infer(Address.Parse(text), text, null).Shares.Sum(share => share.Probability) - 1) < 1e-9,
            iter: 500,
            threads: 1);
    }

    // Sender form, length and line break all follow from one hidden trait, so the clues are anything but independent.
    [Fact]
    public void What_is_called_likely_happens_as_often_although_its_clues_hang_together()
    {
        var inference = Learned(30_000);

        Assert.True(inference.Reliability.WidestGap(1_000) <= 0.03, $"{inference.Reliability.WidestGap(1_000):0.000}");
    }

    [Fact]
    public void Names_of_services_that_strangers_make_up_are_bounded()
    {
        var inference = new ServiceInference();
        for (var i = 0; i < 1_000; i++)
        {
            inference.Learn(new Service($"service-{i}"), Address.None, "hello", null);
        }

        Assert.InRange(inference.Infer(Address.None, "hello", null).Shares.Count, 2, 24);
    }

    private static ServiceInference Learned(int events)
    {
        var inference = new ServiceInference();
        var random = new SeededRandom(3);
        for (var i = 0; i < events; i++)
        {
            var service = random.Chance(0.4) ? Service.IMessage : Service.Sms;
            var isPerson = random.Chance(service == Service.IMessage ? 0.7 : 0.5);
            var sender = service == Service.IMessage && random.Chance(0.3) ? "wang@126.com" : isPerson ? "+13105550123" : "80086";
            var text = isPerson ? new string('a', random.Between(2, 40)) : new string('b', random.Between(80, 150)) + "\nhttp://example.com";
            inference.Learn(service, Address.Parse(sender), text, new DateTimeOffset(2014, 8, 21, isPerson ? 20 : 9, 0, 0, TimeSpan.Zero));
        }

        return inference;
    }
}
