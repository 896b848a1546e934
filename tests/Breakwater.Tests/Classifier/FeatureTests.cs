using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Classifier;

public sealed class FeatureTests
{
    [Fact]
    public void Every_feature_is_a_slot_of_the_table_and_counts_once()
    {
        var slots = TinyModel.FeaturesOf("free free free FREE win £10 at http://a-b.top/x now! now! now!").Slots;

        Assert.Equal(slots.Length, slots.Distinct().Count());
        Assert.All(slots, slot => Assert.InRange(slot, 0, (1 << FeatureList.SlotBits) - 1));
    }

    [Fact]
    public void Repeating_a_text_adds_few_features()
    {
        var once = TinyModel.FeaturesOf("call now to claim your prize ").Slots;
        var often = TinyModel.FeaturesOf(string.Concat(Enumerable.Repeat("call now to claim your prize ", 50))).Slots;

        Assert.InRange(often.Length, once.Length, once.Length + 40);
    }

    [Fact]
    public void Features_depend_on_the_text_alone()
    {
        var understanding = new Understanding();
        Gen.OneOfConst([.. TinyModel.Ham, .. TinyModel.Spam]).Array[1, 5].Sample(
            texts =>
            {
                foreach (var text in texts)
                {
                    understanding.Read(new Message { Text = text });
                }

                Assert.Equal(TinyModel.FeaturesOf(texts[^1]).Slots, understanding.Features.ToVector().Slots);
            },
            threads: 1);
    }

    [Theory]
    [InlineData("claim your prize today", "c l a i m your prize today")]
    [InlineData("claim your prize today", "claim your p\u200Brize today")]
    [InlineData("claim your prize today", "сlаim уоur рrizе tоdау")]
    [InlineData("claim your prize today", "𝐜𝐥𝐚𝐢𝐦 𝐲𝐨𝐮𝐫 𝐩𝐫𝐢𝐳𝐞 𝐭𝐨𝐝𝐚𝐲")]
    public void A_disguised_text_keeps_nearly_all_features_of_the_plain_one(string plain, string disguised)
    {
        var known = TinyModel.FeaturesOf(plain).Slots;
        var kept = known.Intersect(TinyModel.FeaturesOf(disguised).Slots).Count();

        Assert.InRange(kept, 0.75 * known.Length, known.Length);
    }

    [Fact]
    public void Other_digits_links_and_names_keep_the_words()
    {
        var one = TinyModel.FeaturesOf("Dear Anna, your refund of £120.50 waits at http://refund-a.top/x").Slots;
        var other = TinyModel.FeaturesOf("Dear Peter, your refund of £99.10 waits at http://claim-b.click/y").Slots;

        Assert.InRange(one.Intersect(other).Count(), one.Length / 3, one.Length);
    }

    [Fact]
    public void A_text_in_another_script_has_features_of_its_own_script()
    {
        var features = TinyModel.FeaturesOf("加微信领取优惠");

        Assert.Equal(Script.Han, features.Script);
        Assert.Equal(Script.Latin, TinyModel.FeaturesOf("hello there").Script);
        Assert.Equal(Script.Common, TinyModel.FeaturesOf("12 34 !!").Script);
    }

    [Fact]
    public void An_empty_text_has_features_and_a_finite_value()
    {
        var features = TinyModel.FeaturesOf("");

        Assert.NotEmpty(features.Slots);
        Assert.True(double.IsFinite(features.Value));
    }

    [Fact]
    public void Long_texts_weigh_no_more_than_short_ones() =>
        Assert.Equal(1, TinyModel.FeaturesOf("some words of a text").Slots.Length * Math.Pow(TinyModel.FeaturesOf("some words of a text").Value, 2), 1e-9);

    [Fact]
    public void Runs_hashed_by_registers_are_those_hashed_one_by_one() => Gen.Char.Array[5, 200].Sample(chars =>
    {
        var places = chars.Length - GramHashes.Longest + 1;
        var hashes = new uint[places * GramHashes.Lengths];
        GramHashes.Write(7, chars, hashes);

        for (var length = 3; length <= 5; length++)
        {
            for (var at = 0; at < places; at++)
            {
                var hash = 7u;
                foreach (var c in chars.AsSpan(at, length))
                {
                    hash = (hash ^ c) * 0x01000193;
                }

                Assert.Equal(hash, hashes[((length - 3) * places) + at]);
            }
        }
    });

    [Fact]
    public void Capitals_are_counted_at_every_length() => Gen.String[Gen.Char[' ', '~'], 0, 100].Sample(text =>
        Assert.Equal(text.Count(char.IsAsciiLetterUpper), CharMix.CountUpper(text)));
}
