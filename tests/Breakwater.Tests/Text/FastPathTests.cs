using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Text;

namespace Breakwater.Tests.Text;

/// <summary>What vectors do at once is what a plain loop does one by one.</summary>
public sealed class FastPathTests
{
    private static readonly Gen<string> Chat = Gen
        .OneOfConst("hello", "all", "i", "u", "2", "don't", "call", "FREE", "fr33", "ok!", "£5", "a.b", "aa(", "été", "привет", "微信", "l", "ill", "supercalifragilistic")
        .Array[0, 200].Select(words => string.Join(' ', words));

    [Fact]
    public void Every_printable_ASCII_character_folds_as_the_table_says()
    {
        var folded = new FoldedText();
        for (var c = ' '; c < '\x7F'; c++)
        {
            var entry = FoldingTable.Shipped[c];
            var meant = entry.Outcome == FoldingEntry.Fate.Kept ? c : (char)entry.Target;
            for (var length = 1; length < 70; length += 23)
            {
                folded.Fold(new string(c, length));
                Assert.Equal(new string(meant, length), folded.Chars.ToString());
                Assert.False(folded.Classes.ContainsAnyExcept(entry.Class));
            }
        }
    }

    [Fact]
    public void Words_do_not_depend_on_what_was_read_before()
    {
        var used = new FoldedText();
        Chat.Sample(
            text =>
            {
                var fresh = new FoldedText();
                fresh.Fold(text);
                used.Fold(text);
                Assert.Equal(fresh.Words, used.Words);
                Assert.Equal(fresh.Skeleton, used.Skeleton);
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void A_word_alone_has_the_skeleton_that_it_has_in_a_text()
    {
        var alone = new FoldedText();
        foreach (var word in (string[])["hello", "will", "aall", "freeeee", "lilly", "abcdefghijklmnop", "abcdefghijklmnopq", "aabbccdd"])
        {
            alone.Fold(word);
            var text = new FoldedText();
            text.Fold($"see {string.Concat(Enumerable.Repeat(word + " ", 40))}there");
            foreach (var other in text.Words[1..^1])
            {
                Assert.Equal(alone.Skeleton.ToString(), text.SkeletonOf(other).ToString());
                Assert.Equal(alone.Words[0].Traits, other.Traits);
            }
        }
    }

    [Fact]
    public void Shingles_hash_alike_in_vectors_and_alone() => Gen.Char['a', 'e'].Array[4, 60].Sample(letters =>
    {
        var template = new string(letters);
        var hashes = new uint[letters.Length];
        var alone = new uint[1];
        Assert.Equal(letters.Length - Shingles.Letters + 1, Shingles.Hash(template, hashes));
        for (var at = 0; at + Shingles.Letters <= letters.Length; at++)
        {
            Shingles.Hash(template.AsSpan(at, Shingles.Letters), alone);
            Assert.Equal(alone[0], hashes[at]);
        }
    });
}
