using Breakwater.Engine.Text;

namespace Breakwater.Tests.Text;

public sealed class WordTests
{
    [Theory]
    [InlineData("Hello there", "heio there")]
    [InlineData("don't stop", "dont stop")]
    [InlineData("fr33 m0ney v1agra", "fre money viagra")]
    [InlineData("c@sh pa$$word €asy", "cash pasword easy")]
    [InlineData("$ex now", "sex now")]
    [InlineData("c@sh. now", "cash now")]
    [InlineData("c@sh.now", "c sh now")]
    [InlineData("F R E E cash", "fre cash")]
    [InlineData("v.i.a.g.r.a here", "viagra here")]
    [InlineData("f-r-e-e   c-a-s-h", "fre cash")]
    [InlineData("F  R  E  E money", "fre money")]
    [InlineData("F   R   E   E cash", "fre cash")]
    [InlineData("F    R    E    E cash", "f r e e cash")]
    [InlineData("v 1 a g r a", "viagra")]
    [InlineData("m 2 a b", "m 2 a b")]
    [InlineData("fr33 m0n3y h3ll0 !t @nd $o !", "fre money heio it and so")]
    [InlineData("fr33 m0n3y h3ll0 c(a)t (ash", "fre money heio c a t cash")]
    [InlineData("freeeee moneyyy", "fre money")]
    [InlineData("150ppm 2nd 4u 10am 24hrs 1st win500", "150pm 2nd 4u 10am 24hrs 1st win500")]
    [InlineData("r u ok", "r u ok")]
    [InlineData("bob@example.com", "bob exampie com")]
    [InlineData("win 1000 now!!!", "win 1000 now")]
    [InlineData("AB1234CD567", "ab1234cd567")]
    [InlineData("4cc0un7 1mp0r7ant h3ll0 t0 0n", "acount important heio to on")]
    [InlineData("fr33! now 50%off word(s) a+b", "fre now 50 of word s a b")]
    [InlineData("c4(h pr1<3 m0n3+ary", "cach price monetary")]
    [InlineData("paypaI PAYPAL paypa1", "paypai paypai paypai")]
    [InlineData("", "")]
    [InlineData("... !!! ???", "")]
    public void A_skeleton_keeps_what_a_reader_hears(string text, string skeleton) => Assert.Equal(skeleton, Folded(text).Skeleton.ToString());

    [Theory]
    [InlineData("点击 领取", "点击领取")]
    [InlineData("加 微.信 abc", "加微信abc")]
    [InlineData("加薇芯 abc", "加微信abc")]
    [InlineData("加薇.芯", "加微信")]
    [InlineData("我亻言用卡", "我信用卡")]
    [InlineData("free 红包 now", "fre红包now")]
    public void Chinese_characters_are_words_by_themselves(string text, string skeleton) => Assert.Equal(skeleton, Folded(text).Skeleton.ToString());

    [Theory]
    [InlineData("FREE money", WordTraits.Letters | WordTraits.Capitals)]
    [InlineData("Free money", WordTraits.Letters)]
    [InlineData("m0ney", WordTraits.Letters | WordTraits.Digits | WordTraits.Leet)]
    [InlineData("freeee", WordTraits.Letters | WordTraits.Stretched)]
    [InlineData("F R E E", WordTraits.Letters | WordTraits.Spaced | WordTraits.Capitals)]
    [InlineData("раypal", WordTraits.Letters | WordTraits.MixedScript)]
    [InlineData("привет", WordTraits.Letters)]
    [InlineData("482913", WordTraits.Digits)]
    [InlineData("微", WordTraits.Ideograph)]
    [InlineData("สวัสดี", WordTraits.Unspaced)]
    [InlineData("👍", WordTraits.Emoji)]
    public void A_word_tells_what_was_noticed(string text, WordTraits traits) => Assert.Equal(traits, Folded(text).Words[0].Traits);

    [Theory]
    [InlineData("𠮷", 2, 1)]
    [InlineData("吉a", 1, 2)]
    [InlineData("a𠮷", 1, 2)]
    [InlineData("👍", 2, 1)]
    [InlineData("❤a", 1, 2)]
    [InlineData("❤👍", 1, 2)]
    public void A_character_of_two_units_is_one_word(string text, int length, int words) =>
        Assert.Equal((length, words), (Folded(text).Words[0].Span.Length, Folded(text).Words.Length));

    [Theory]
    [InlineData(Trick.Leet, "fr33 c@sh", 3)]
    [InlineData(Trick.Spaced, "F R E E c.a.s.h", 2)]
    [InlineData(Trick.Stretched, "freeee", 2)]
    [InlineData(Trick.Stretched, "aa1234a 1234aa", 0)]
    [InlineData(Trick.Homoglyph, "рaypаl and привет", 2)]
    [InlineData(Trick.Invisible, "f\u200Br\u200Bee", 2)]
    [InlineData(Trick.Invisible, "\u200Bfree\u200B", 0)]
    [InlineData(Trick.Styled, "𝐟ree", 1)]
    [InlineData(Trick.Wide, "ｆｒｅｅ，", 4)]
    [InlineData(Trick.FancyDigit, "①②3", 2)]
    [InlineData(Trick.MarkStack, "fre\u0301\u0302\u0303\u0304e", 2)]
    [InlineData(Trick.MarkStack, "ก\u0E49\u0E49\u0E49\u0E49\u0E49", 2)]
    [InlineData(Trick.Reversed, "\u202Eabc", 1)]
    [InlineData(Trick.Homophone, "加薇信", 1)]
    [InlineData(Trick.SplitRadical, "亻言用", 1)]
    public void Tricks_are_counted(Trick trick, string text, int count) => Assert.Equal(count, Folded(text).CountOf(trick));

    [Fact]
    public void Ordinary_texts_have_no_tricks()
    {
        string[] texts =
        [
            "See you at 8, he'll bring, I'll bring the 2nd bottle!", "Привет, как дела?", "你好，明天见！", "สวัสดีครับ ขอบคุณ", "Çok teşekkürler, görüşürüz",
            "¿Qué tal? Mañana a las 10:30", "مرحبا كيف حالك", "नमस्ते आप कैसे हैं", "안녕하세요 카톡 주세요", "ありがとうございます", "Xin chào, hẹn gặp lại",
        ];

        foreach (var text in texts)
        {
            var folded = Folded(text);
            Assert.All(Enum.GetValues<Trick>(), trick => Assert.True(folded.CountOf(trick) == 0, $"{text}: {trick}"));
        }
    }

    [Fact]
    public void Words_stand_in_order_and_their_skeletons_too() => Gen.String.Sample(
        text =>
        {
            var folded = Folded(text);
            var (end, skeletonEnd) = (0, 0);
            foreach (var word in folded.Words)
            {
                Assert.True(word.Span.Start >= end && word.Span.Length > 0 && word.Skeleton.Start >= skeletonEnd);
                (end, skeletonEnd) = (word.Span.End, word.Skeleton.End);
            }

            Assert.True(end <= folded.Chars.Length && skeletonEnd == folded.Skeleton.Length);
        },
        iter: 20_000);

    [Fact]
    public void Scripts_are_counted_as_written()
    {
        var folded = Folded("Hello мир 微信");

        Assert.Equal(5, folded.LettersOf(Script.Latin));
        Assert.Equal(3, folded.LettersOf(Script.Cyrillic));
        Assert.Equal(2, folded.LettersOf(Script.Han));
    }

    private static FoldedText Folded(string text)
    {
        var folded = new FoldedText();
        folded.Fold(text);
        return folded;
    }
}
