namespace Breakwater.Tests.Fingerprints;

public sealed class FingerprintTests
{
    private const string Sale = "Cheap Oakley sunglasses, today only ninety percent off at our outlet store";

    private static readonly Gen<string> Words = Gen.OneOfConst(Sale.Split(' ')).Array[0, 12].Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("CHEAP OAKLEY SUNGLASSES, TODAY ONLY NINETY PERCENT OFF AT OUR OUTLET STORE")]
    [InlineData("cheap oakley sunglasses today only ninety percent off at our outlet store")]
    [InlineData("Cheap  Oakley\nsunglasses -- today only!!! ninety percent off... at our outlet store :)")]
    [InlineData("Ch\u200Beap Oak\u200Cley sun\u2060glasses, to\u00ADday only ninety percent off at our outlet store")]
    [InlineData("Cheap Oаklеy sunglаsses, tоday only ninеty pеrcent оff at оur оutlet stоre")]
    [InlineData("Ｃｈｅａｐ Ｏａｋｌｅｙ ｓｕｎｇｌａｓｓｅｓ, today only ninety percent off at our outlet store")]
    [InlineData("𝐂𝐡𝐞𝐚𝐩 𝓞𝓪𝓴𝓵𝓮𝔂 sunglasses, today only ninety percent off at our outlet store")]
    [InlineData("Che\u0301ap O\u0308akley sunglasse\u0327s, today only ninety percent off at our outlet store")]
    [InlineData("Ch3ap O4kley sungl@sses, t0day only n1nety perc3nt off at our outlet st0re")]
    [InlineData("C h e a p  O a k l e y  sunglasses, today only ninety percent off at our outlet store")]
    [InlineData("Cheeeeap Oakleyyyy sunglasses, todaaaay only ninety percent off at our outlet store")]
    [InlineData("Cheap 🕶️ Oakley sunglasses, today only 🔥🔥 ninety percent off at our outlet store 👍")]
    public void A_text_in_disguise_has_the_fingerprint_of_the_plain_text(string disguised)
    {
        var (plain, folded) = (Reading.Of(Sale).Fingerprint, Reading.Of(disguised).Fingerprint);

        Assert.Equal(plain.Skeleton, folded.Skeleton);
        Assert.Equal(plain.Template, folded.Template);
        Assert.True(plain.Sketch == folded.Sketch);
        Assert.Equal(plain, folded);
    }

    [Theory]
    [InlineData("Your parcel 482913 is held, pay £1.99 at http://royalmail-a.top/x", "Your parcel 77 is held, pay £24.50 at bit.ly/3xYz")]
    [InlineData("Hi Linda, your order AB1234CD567 has shipped", "Hi Robert, your order ZX98765QW01 has shipped")]
    [InlineData("Call 0871 872 9755 or mail win@example.com", "Call +44 20 7946 0018 or mail prize@example.net")]
    [InlineData("add me on wechat: abc123 for 50% off", "add me on wechat: lucy_88 for 70% off")]
    [InlineData("send 0.5 to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "send 12 to bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")]
    [InlineData("see http://a.example.com now", "see b.example.net/x now")]
    [InlineData("meet on 12/11/2026 at 10", "meet on 3/4/2027 at 9")]
    public void Links_numbers_and_names_differ_and_the_template_does_not(string one, string other)
    {
        var (a, b) = (Reading.Of(one).Fingerprint, Reading.Of(other).Fingerprint);

        Assert.NotEqual(a.Skeleton, b.Skeleton);
        Assert.Equal(a.Template, b.Template);
        Assert.True(a.Sketch == b.Sketch);
    }

    [Theory]
    [InlineData("Cheap Oakley watches, today only ninety percent off at our outlet store")]
    [InlineData("Today only: cheap Oakley sunglasses ninety percent off at our outlet store")]
    [InlineData("Cheap Oakley sunglasses, today only ninety percent off at our outlet")]
    public void Another_wording_has_another_fingerprint_that_is_similar(string text)
    {
        var (plain, other) = (Reading.Of(Sale).Fingerprint, Reading.Of(text).Fingerprint);

        Assert.NotEqual(plain.Skeleton, other.Skeleton);
        Assert.NotEqual(plain.Template, other.Template);
        Assert.InRange(plain.Sketch.SimilarityTo(other.Sketch), 0.5, 0.99);
    }

    [Fact]
    public void Another_text_is_not_similar() => Assert.InRange(
        Reading.Of(Sale).Fingerprint.Sketch.SimilarityTo(Reading.Of("Are you coming home for dinner tonight? Mum made soup.").Fingerprint.Sketch), 0, 0.1);

    [Fact]
    public void Equal_templates_mean_equal_sketches() => Gen.Select(Words, Words).Sample((one, other) =>
    {
        var (a, b) = (Reading.Of(one), Reading.Of(other));
        Assert.Equal(a.Fingerprinter.Template.SequenceEqual(b.Fingerprinter.Template), a.Fingerprint.Template == b.Fingerprint.Template);
        Assert.True(a.Fingerprint.Template != b.Fingerprint.Template || a.Fingerprint.Sketch == b.Fingerprint.Sketch);
    });

    [Fact]
    public void Without_words_there_is_nothing_to_tell_texts_apart_by()
    {
        Assert.Equal(Reading.Of("").Fingerprint, Reading.Of("?! ... 👍").Fingerprint);
        Assert.NotEqual(Reading.Of("").Fingerprint, Reading.Of("a").Fingerprint);
    }

    // Fingerprints travel between hosts and are kept for months: a change here is a new version of the format.
    [Fact]
    public void The_fingerprint_of_a_plain_text_is_pinned()
    {
        var fingerprint = Reading.Of("Hi Linda, your parcel 482913 is held. Pay £1.99 at http://example.com/pay").Fingerprint;

        Assert.Equal("8cfb0701edd78695", $"{fingerprint.Skeleton:x16}");
        Assert.Equal("ee10260245ca09ea", $"{fingerprint.Template:x16}");
        Assert.Equal("8f696897494d3966", $"{fingerprint.Sketch.Band(0):x16}");
        Assert.Equal("80129acfe3df1f1d", $"{fingerprint.Sketch.Band(20):x16}");
    }
}
