using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Messages;

public sealed class ServiceTests
{
    public static TheoryData<string, Service> Known => new()
    {
        { "imessage", Service.IMessage },
        { "sms", Service.Sms },
        { "mms", Service.Mms },
        { "rcs", Service.Rcs },
        { "whatsapp", Service.WhatsApp },
        { "telegram", Service.Telegram },
        { "signal", Service.Signal },
        { "matrix", Service.Matrix },
        { "xmpp", Service.Xmpp },
        { "app", Service.App },
        { "unknown", Service.Unknown },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void A_known_service_is_read_in_any_case(string name, Service service)
    {
        Assert.Equal(service, Service.Parse(name));
        Assert.Equal(service, Service.Parse($" {name.ToUpperInvariant()} "));
        Assert.Equal(name, service.ToString());
    }

    [Theory]
    [InlineData("Viber", "viber")]
    [InlineData("in-game chat", "in-game chat")]
    [InlineData("微信", "微信")]
    public void The_set_is_open(string written, string name) => Assert.Equal(new Service(name), Service.Parse(written));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void No_name_is_the_unknown_service(string? written) => Assert.Equal(Service.Unknown, Service.Parse(written));

    [Fact]
    public void A_long_name_is_cut() => Assert.Equal(new string('a', Service.MaxName), Service.Parse(new string('A', 1000)).Name);

    [Fact]
    public void A_service_reads_back_as_itself() => Gen.OneOf(Gen.String, Gen.String["aB \t"].Select(text => text + text + text)).Sample(
        written =>
        {
            var service = Service.Parse(written);
            Assert.InRange(service.Name.Length, 1, Service.MaxName);
            Assert.Equal(service, Service.Parse(service.Name));
        },
        iter: 20_000);

    [Fact]
    public void Ids_are_compared_byte_for_byte()
    {
        Assert.Equal(new MessageId("m1"), new MessageId("m" + 1));
        Assert.NotEqual(new MessageId("m1"), new MessageId("M1"));
        Assert.NotEqual(new MessageId("e\u0301"), new MessageId("é"));
        Assert.Equal("m1", new MessageId("m1").ToString());
    }
}
