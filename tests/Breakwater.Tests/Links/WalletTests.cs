using Breakwater.Engine.Links;

namespace Breakwater.Tests.Links;

public class WalletTests
{
    [Theory]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")]
    [InlineData("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2")]
    [InlineData("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy")]
    [InlineData("1111111111111111111114oLvT2")]
    [InlineData("LaMT348PWRnrqeeWArpwQPbuanpXDZGEUz")]
    [InlineData("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t")]
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")]
    [InlineData("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0")]
    [InlineData("0xde0b295669a9fd93d5f28d9ec85e40f4cb697bae")]
    public void An_address_is_found_as_written(string address)
    {
        var wallet = Finding.Only($"send to {address} now");
        Assert.Equal((MentionKind.Wallet, address), (wallet.Kind, wallet.Meant));
    }

    [Theory]
    [InlineData("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")]
    [InlineData("0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe", "0xde0b295669a9fd93d5f28d9ec85e40f4cb697bae")]
    public void Capitals_that_mean_nothing_are_folded(string address, string meant) => Assert.Equal(meant, Finding.Only(address).Meant);

    [Theory]
    [InlineData("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb")]
    [InlineData("1a1zp1ep5qgefi2dmptftl5slmv7divfna")]
    [InlineData("11111111111111111111114oLvT2")]
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5")]
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8F3T4")]
    [InlineData("0xde0b295669a9fd93d5f28d9ec85e40f4cb697ba")]
    [InlineData("0xde0b295669a9fd93d5f28d9ec85e40f4cb697baeg")]
    [InlineData("0xde0b295669a9fd93d5f28d9ec85e40f4cb697bag")]
    [InlineData("1xde0b295669a9fd93d5f28d9ec85e40f4cb697bae")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefgh")]
    public void Without_the_right_checksum_nothing_is_believed(string text) =>
        Assert.DoesNotContain(Finding.In(text), finding => finding.Kind == MentionKind.Wallet);

    // BIP 173 and BIP 350, "test vectors".
    [Theory]
    [InlineData("a12uel5l", true)]
    [InlineData("an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs", true)]
    [InlineData("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", true)]
    [InlineData("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", true)]
    [InlineData("?1ezyfcl", true)]
    [InlineData("a1lqfn3a", true)]
    [InlineData("abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx", true)]
    [InlineData("split1checkupstagehandshakeupstreamerranterredcaperredlc445v", true)]
    [InlineData("?1v759aa", true)]
    [InlineData("tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7", true)]
    [InlineData("pzry9x0s0muk", false)]
    [InlineData("1pzry9x0s0muk", false)]
    [InlineData("x1b4n0q5v", false)]
    [InlineData("li1dgmt3", false)]
    [InlineData("a1g7sgd8", false)]
    [InlineData("10a06t8", false)]
    [InlineData("1qzzfhee", false)]
    [InlineData("m1vuxwez", false)]
    [InlineData("", false)]
    [InlineData("1", false)]
    public void The_checksums_of_bech32_and_bech32m_hold(string text, bool isValid) => Assert.Equal(isValid, Bech32.HasChecksum(text));

    [Theory]
    [InlineData("2NEpo7TZRRrLZSi2U", "48656C6C6F20576F726C6421")]
    [InlineData("11233QC4", "0000287FB4CD")]
    [InlineData("1", "00")]
    [InlineData("z", "39")]
    public void Base_58_decodes(string text, string hex)
    {
        var bytes = new byte[hex.Length / 2];
        Assert.True(Base58.TryDecode(text, bytes));
        Assert.Equal(hex, Convert.ToHexString(bytes));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("O")]
    [InlineData("zzzz")]
    [InlineData("11")]
    public void What_is_no_base_58_of_one_byte_is_refused(string text) => Assert.False(Base58.TryDecode(text, new byte[1]));
}
