using Breakwater.Engine.Messages;

namespace Breakwater.Tests.Messages;

public sealed class AddressTests
{
    private static readonly Gen<string> AnyWritten = Gen.OneOf(
        Gen.String,
        Gen.String["+0123456789 -.()/@:aZ&'!_\u00A0"],
        Gen.OneOfConst("tel:", "TEL:", "+", "00", "+1", "212", "555", "0142", " ", "-", "(", ")", "@", "a.b", "liu", ".com", ":", "\uD800", "İ", "１２", "٣", "\t")
            .Array[0, 12].Select(string.Concat),
        Gen.Int[300, 340].Select(length => new string('a', length) + "@b"));

    [Theory]
    [InlineData("liu8841@163.com", "liu8841@163.com")]
    [InlineData("  Bob.Builder@Example.COM ", "bob.builder@example.com")]
    [InlineData("a@b", "a@b")]
    [InlineData("user@chat.example/phone", "user@chat.example/phone")]
    [InlineData("\"odd@name\"@example.com", "\"odd@name\"@example.com")]
    [InlineData("212@vtext.example", "212@vtext.example")]
    [InlineData("张三@例子.测试", "张三@例子.测试")]
    public void A_mail_address_is_kept_in_lower_case(string written, string value) => AssertParsed(AddressKind.Email, value, written);

    [Theory]
    [InlineData("liu8841@163.com", "163.com")]
    [InlineData("\"odd@name\"@example.com", "example.com")]
    [InlineData("+12125550142", "")]
    [InlineData("@someone", "")]
    [InlineData("", "")]
    public void Only_a_mail_address_has_a_domain(string written, string domain) => Assert.Equal(domain, Address.Parse(written).Domain.ToString());

    [Theory]
    [InlineData("+12125550142", "+12125550142")]
    [InlineData("+1 (212) 555-0142", "+12125550142")]
    [InlineData("+1.212.555.0142", "+12125550142")]
    [InlineData("+1\u00A0212/555 0142", "+12125550142")]
    [InlineData("0012125550142", "+12125550142")]
    [InlineData("00 44 20 7946 0018", "+442079460018")]
    [InlineData("tel:+12125550142", "+12125550142")]
    [InlineData("TEL:+1-212-555-0142", "+12125550142")]
    [InlineData("tel: +1 212 555 0142", "+12125550142")]
    [InlineData("+1234567", "+1234567")]
    [InlineData("+123456789012345", "+123456789012345")]
    public void A_number_with_its_country_code_is_kept_as_e164(string written, string value) => AssertParsed(AddressKind.E164, value, written);

    [Theory]
    [InlineData("2125550142", "2125550142")]
    [InlineData("(212) 555-0142", "2125550142")]
    [InlineData("020 7946 0018", "02079460018")]
    [InlineData("123456789", "123456789")]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("tel:2125550142", "2125550142")]
    public void A_number_without_one_is_national(string written, string value) => AssertParsed(AddressKind.National, value, written);

    [Theory]
    [InlineData("7726", "7726")]
    [InlineData("611", "611")]
    [InlineData("12345678", "12345678")]
    [InlineData(" 81-010 ", "81010")]
    public void A_short_number_is_a_short_code(string written, string value) => AssertParsed(AddressKind.ShortCode, value, written);

    [Theory]
    [InlineData("HSBC")]
    [InlineData("Royal Mail")]
    [InlineData("AT&T")]
    [InlineData("ROYAL-MAILS")]
    [InlineData("Domino's")]
    [InlineData("AMZN-DLVRY")]
    [InlineData("A1.b_c!+")]
    [InlineData("12345678901a")]
    [InlineData("12")]
    [InlineData("007")]
    [InlineData("+123456")]
    [InlineData("00123456")]
    public void A_sender_name_is_kept_as_written(string written) =>
        AssertParsed(written.Length <= 11 ? AddressKind.Alphanumeric : AddressKind.Handle, written, written);

    [Theory]
    [InlineData("@someone")]
    [InlineData("@liu:matrix.example")]
    [InlineData("bob@")]
    [InlineData("mailto:bob@example.com")]
    [InlineData("bob @example.com")]
    [InlineData("a name of more than eleven letters")]
    [InlineData("微信")]
    [InlineData("ROYAL-MAILER")]
    [InlineData("+12 345 678 901 234 56")]
    [InlineData("1234567890123456789")]
    [InlineData("１２３４５")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    public void Anything_else_is_a_handle(string written) => AssertParsed(AddressKind.Handle, written, written);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \t\u00A0")]
    [InlineData("tel:")]
    [InlineData(" Tel: ")]
    public void Nothing_written_is_no_address(string? written) => Assert.Equal(Address.None, Address.Parse(written));

    [Fact]
    public void A_mail_address_may_be_as_long_as_the_standard_says()
    {
        var longest = new string('a', Address.MaxLength - 4) + "@b.c";

        Assert.Equal(320, longest.Length);
        AssertParsed(AddressKind.Email, longest, longest);
        Assert.Equal(AddressKind.Malformed, Address.Parse("a" + longest).Kind);
    }

    [Fact]
    public void Of_an_oversize_address_its_head_and_a_hash_are_kept()
    {
        var head = new string('a', 400);
        var (one, other) = (Address.Parse(head + "1"), Address.Parse(head + "2"));

        Assert.Equal(AddressKind.Malformed, one.Kind);
        Assert.Matches("^a{64}~[0-9a-f]{16}$", one.Value);
        Assert.NotEqual(one, other);
        Assert.Equal(one, Address.Parse($" {head}1\n"));
    }

    [Fact]
    public void An_address_reads_back_as_itself() => AnyWritten.Sample(
        written =>
        {
            var address = Address.Parse(written);
            Assert.Equal(address.Kind == AddressKind.None, address.Value.Length == 0);
            Assert.True(address.Value.Length <= Address.MaxLength);
            if (address.Kind != AddressKind.Malformed && !address.Value.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
            {
                Assert.Equal(address, Address.Parse(address.ToString()));
            }
        },
        iter: 50_000);

    private static void AssertParsed(AddressKind kind, string value, string written)
    {
        var address = Address.Parse(written);
        Assert.Equal((kind, value), (address.Kind, address.Value));
    }
}
