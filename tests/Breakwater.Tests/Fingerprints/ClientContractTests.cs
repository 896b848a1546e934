using System.Globalization;
using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Messages;
using Breakwater.Tests.Shape;

namespace Breakwater.Tests.Fingerprints;

/// <summary>docs/client-contract.md and its reference say the same; its vectors were computed by an implementation in another language.</summary>
public sealed class ClientContractTests
{
    private static readonly byte[] Key = "example key of a service"u8.ToArray();

    /// <summary>Text, plain form, hint and fingerprint of each row of the page.</summary>
    public static TheoryData<string, string, int, string> Vectors
    {
        get
        {
            var vectors = new TheoryData<string, string, int, string>();
            foreach (var row in File.ReadLines(Path.Combine(Sources.Root, "docs/client-contract.md")).SkipWhile(line => line != "## Test vectors"))
            {
                if (row.Split(" | ") is [['|', ' ', '`', .. var text], var form, ['0' or '1' or '2' or '3'] hint, var fingerprint])
                {
                    vectors.Add(text[..^1], form.Trim('`'), int.Parse(hint, CultureInfo.InvariantCulture), fingerprint[..^2].Trim('`'));
                }
            }

            return vectors;
        }
    }

    [Fact]
    public void The_page_has_vectors_in_many_languages() => Assert.InRange(Vectors.Count, 18, 100);

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_vector_is_what_the_reference_computes(string text, string form, int hint, string fingerprint)
    {
        Assert.Equal(form, ClientText.Of(text).Form);
        Assert.Equal(hint, (Hint.Of(text).HasLink ? 1 : 0) | (Hint.Of(text).HasNumber ? 2 : 0));
        Assert.Equal(fingerprint, ClientFingerprint.Of(text, Key)?.ToString("x16", CultureInfo.InvariantCulture) ?? "none");
    }

    [Theory]
    [InlineData("see http://x.example now", true)]
    [InlineData("(x.example/a?b=1).", true)]
    [InlineData("www.x", true)]
    [InlineData("看x.example吧", true)]
    [InlineData("xn--e1afmkfd.xn--p1ai", true)]
    [InlineData("at 8.30 or 9.5kg, e.g. v1.2.3", false)]
    [InlineData("bob@x.example", false)]
    [InlineData("well...then", false)]
    [InlineData("http://", false)]
    [InlineData("", false)]
    public void A_link_is_where_the_page_says(string text, bool isOne) => Assert.Equal(isOne, Hint.Of(text).HasLink);

    [Theory]
    [InlineData("1234", false)]
    [InlineData("12345", true)]
    [InlineData("٤٨٢٩١", true)]
    [InlineData("12 34 56 78", false)]
    [InlineData("12 34 56 78 9", true)]
    [InlineData("12:34:56:78:90", false)]
    [InlineData("x.example/1234567", false)]
    public void A_number_is_where_the_page_says(string text, bool isOne) => Assert.Equal(isOne, Hint.Of(text).HasNumber);

    [Fact]
    public void A_lone_surrogate_is_no_letter_and_no_end() => Assert.Equal("abc", ClientText.Of("a\uD800b\uDC00c").Form);

    [Fact]
    public void Another_key_gives_another_fingerprint()
    {
        const string Text = "a text that is long enough for a fingerprint";

        Assert.NotEqual(ClientFingerprint.Of(Text, Key), ClientFingerprint.Of(Text, []));
    }

    [Fact]
    public void The_plain_form_has_its_letters_only_whatever_the_text() => Gen.String.Sample(text =>
    {
        var form = ClientText.Of(text).Form;
        Assert.All(form.EnumerateRunes(), rune => Assert.True(rune.Value is '0' or '1' || System.Text.Rune.IsLetter(rune), form));
        Assert.DoesNotContain("00", form, StringComparison.Ordinal);
        Assert.DoesNotContain("11", form, StringComparison.Ordinal);
    });
}
