using System.Text;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Text;

public sealed class FoldingTests
{
    private static readonly Gen<string> AnyText = Gen.Frequency(
        (3, Gen.String),
        (2, Gen.Int[0x20, 0x10FFFF].Where(Rune.IsValid).Select(char.ConvertFromUtf32).Array[0, 30].Select(string.Concat)),
        (2, Gen.OneOfConst("FREE", "ｆｒｅｅ", "𝐟𝐫𝐞𝐞", "f\u200Br", " ", ".", "é", "привет", "微信", "한국", "\u0301", "\u0E49", "\uD800", "\u202E", "\u202C", "️", "!").Array[0, 30].Select(string.Concat)));

    [Theory]
    [InlineData("FREE", "free")]
    [InlineData("ＦＲＥＥ １００", "free 100")]
    [InlineData("𝓕𝓻𝓮𝓮 𝕗𝕣𝕖𝕖 𝖋𝖗𝖊𝖊 𝙛𝙧𝙚𝙚 𝟏𝟎𝟎", "free free free free 100")]
    [InlineData("Ⓕⓡⓔⓔ 🅕🅡🅔🅔 🄵🅁🄴🄴 🅵🆁🅴🅴", "free free free free")]
    [InlineData("ꜰʀᴇᴇ ᶠʳᵉᵉ", "free free")]
    [InlineData("рayраl Αpple miсrоsoft", "paypal apple microsoft")]
    [InlineData("f\u200Br\u200Ce\u200De\u00AD \uFEFFnow", "free now")]
    [InlineData("f\u0301r\u0302\u0303\u0304e\u0305é", "free")]
    [InlineData("naïve café Ångström straße", "naive cafe angstrom strasse")]
    [InlineData("İstanbul ılık ŞİŞLİ", "istanbul ilik sisli")]
    [InlineData("ﬁnance ﬂoor №", "finance floor no")]
    [InlineData("點擊領取獎金", "点击领取奖金")]
    [InlineData("example。com／path", "example.com/path")]
    [InlineData("“quoted” – it’s…", "\"quoted\" - it's...")]
    [InlineData("٣٥ ३५ ๓๕ ①②", "35 35 35 12")]
    [InlineData("\u202Emoc.live\u202C now", "evil.com now")]
    [InlineData("한국", "한국")]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8", "한국")]
    [InlineData("สวัสดีครับ", "สวัสดีครับ")]
    [InlineData("👍🏽 ❤️ 👨‍👩‍👧", "👍 ❤ 👨👩👧")]
    public void Disguises_fold_to_the_plain_text(string written, string meant) => Assert.Equal(meant, Fold(written));

    [Fact]
    public void Russian_written_with_Latin_letters_folds_like_Russian() => Assert.Equal(Fold("Приглашаю вас в команду"), Fold("Пpиглaшaю вac в кoмaндy"));

    [Fact]
    public void Folding_agrees_with_the_slow_model() =>
        AnyText.Where(text => !NaiveFolding.Fold(text).Any(IsJamo)).Sample(text => Assert.Equal(NaiveFolding.Fold(text), Fold(text)), iter: 20_000);

    [Fact]
    public void Folding_twice_changes_nothing() =>
        AnyText.Where(text => !text.Contains('\u202E', StringComparison.Ordinal)).Sample(text => Fold(Fold(text)) == Fold(text), iter: 20_000);

    [Fact]
    public void A_text_folds_alike_in_every_normal_form() =>
        AnyText.Where(IsWellFormed).Sample(
            text =>
            {
                var folded = Fold(text.Normalize(NormalizationForm.FormC));
                return folded == Fold(text.Normalize(NormalizationForm.FormD));
            },
            iter: 20_000);

    [Fact]
    public void Every_code_point_folds_to_characters_that_stay_themselves()
    {
        var restless = from point in NaiveFolding.CodePoints
                       let once = Fold(char.ConvertFromUtf32(point))
                       where Fold(once) != once
                       select $"U+{point:X}";

        Assert.Empty(restless);
    }

    [Fact]
    public void Origins_lead_back_to_the_text_in_order() => AnyText.Where(text => !text.Contains('\u202E', StringComparison.Ordinal)).Sample(
        text =>
        {
            var folded = Folded(text);
            var before = 0;
            foreach (var origin in folded.Origins)
            {
                Assert.InRange(origin, before, text.Length - 1);
                before = origin;
            }

            var all = folded.ToOriginal(new TextSpan(0, folded.Chars.Length));
            Assert.InRange(all.End, all.Start, text.Length);
        },
        iter: 5_000);

    [Fact]
    public void A_word_is_highlighted_where_it_was_written()
    {
        const string Text = "get ＦＲ\u200BＥＥ now";
        var folded = Folded(Text);

        var span = folded.ToOriginal(folded.Words[1].Span);

        Assert.Equal("ＦＲ\u200BＥＥ", Text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void An_oversize_text_is_read_up_to_the_bound_and_says_so()
    {
        var folded = Folded(new string('a', FoldedText.MaxLength) + "b");

        Assert.True(folded.IsOversize);
        Assert.Equal(FoldedText.MaxLength, folded.Chars.Length);
        Assert.False(Folded("short").IsOversize);
    }

    [Fact]
    public void Folding_in_steady_state_allocates_nothing()
    {
        var folded = new FoldedText();
        string[] texts = ["Hello there, F R E E m0ney", "点击 微信 领取", "Пpивет ﷺ 👍 ﬁ", new string('x', 3000)];
        foreach (var text in texts)
        {
            folded.Fold(text);
        }

        foreach (var text in texts)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            folded.Fold(text);
            Assert.Equal((text, 0L), (text, GC.GetAllocatedBytesForCurrentThread() - before));
        }
    }

    private static FoldedText Folded(string text)
    {
        var folded = new FoldedText();
        folded.Fold(text);
        return folded;
    }

    private static string Fold(string text) => Folded(text).Chars.ToString();

    // Jamo are composed by the standard's arithmetic, which the table does not show.
    private static bool IsJamo(char c) => c is >= '\u1100' and <= '\u11FF';

    // string.Normalize refuses lone surrogates, which are read as U+FFFD, and the noncharacters U+FFFE and U+FFFF.
    private static bool IsWellFormed(string text) => text.EnumerateRunes().All(rune => rune.Value is < 0xFFFD or > char.MaxValue);
}
