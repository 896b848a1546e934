using System.Globalization;
using Breakwater.Lab;
using Breakwater.Lab.Mutators;

namespace Breakwater.Tests.Lab.Mutators;

/// <summary>Mutators that only put something in: taking it out again gives the text back.</summary>
public sealed class HiddenCharacterTests
{
    private static readonly Gen<(string Text, ulong Seed)> Any = Gen.Select(Texts.Plain, Gen.ULong);

    [Fact]
    public void Without_its_invisible_characters_the_text_is_as_it_was() => Any.Sample((text, seed) =>
        Assert.Equal(text, Without(Mutate("zero-width", text, seed), ZeroWidth.Invisible.Contains)));

    [Fact]
    public void Invisible_characters_stand_between_letters_only() => Any.Sample((text, seed) =>
    {
        var mutated = Mutate("zero-width", text, seed);
        for (var i = 0; i < mutated.Length; i++)
        {
            if (ZeroWidth.Invisible.Contains(mutated[i], StringComparison.Ordinal))
            {
                Assert.True(char.IsLetter(mutated[i - 1]) && char.IsLetter(mutated[i + 1]));
            }
        }
    });

    [Fact]
    public void Nobody_sees_the_characters_called_invisible() => Assert.All(ZeroWidth.Invisible, unit =>
        Assert.True(char.GetUnicodeCategory(unit) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark));

    [Fact]
    public void Without_its_marks_the_text_is_as_it_was() => Any.Sample((text, seed) =>
        Assert.Equal(text, Without(Mutate("combining-marks", text, seed), IsMark)));

    [Fact]
    public void Marks_come_as_stacks_and_as_one_mark_everywhere()
    {
        var kinds = Enumerable.Range(0, 60)
            .Select(seed => Mutate("combining-marks", "congratulations winner", (ulong)seed))
            .Select(text => text.Where(unit => unit >= '\u0300').Distinct().Count()).ToArray();
        Assert.Contains(1, kinds);
        Assert.Contains(kinds, count => count > 5);
    }

    [Fact]
    public void Without_separators_and_spaces_the_words_are_as_they_were() => Any.Sample((text, seed) =>
    {
        var separators = string.Concat(Spacing.Separators) + " ";
        Assert.Equal(Without(text, separators.Contains), Without(Mutate("spacing", text, seed), separators.Contains));
    });

    [Fact]
    public void Words_are_spread_out_and_spaces_doubled_and_dropped()
    {
        var outputs = Enumerable.Range(0, 200)
            .Select(seed => Mutate("spacing", "claim your free money now", (ulong)seed)).ToArray();
        Assert.Contains(outputs, output => output.Contains("f-r-e-e", StringComparison.Ordinal));
        Assert.Contains(outputs, output => output.Contains("m.o.n.e.y", StringComparison.Ordinal));
        Assert.Contains(outputs, output => output.Contains("f r e e", StringComparison.Ordinal));
        Assert.Contains(outputs, output => output.Contains("  ", StringComparison.Ordinal));
        Assert.Contains(outputs, output => output.Count(' '.Equals) < 4);
    }

    [Fact]
    public void Chinese_is_spaced_between_characters()
    {
        var output = Mutate("spacing", "免费领取红包", 3);
        Assert.True(output.Length > 6);
        Assert.Equal("免费领取红包", Without(output, unit => unit < '\u4E00'));
    }

    [Fact]
    public void No_space_next_to_a_link_is_dropped()
    {
        for (var seed = 0UL; seed < 200; seed++)
        {
            var output = Mutate("spacing", "open shop.top/x now", seed);
            var links = Contacts.In(output).Where(contact => contact.Kind == ContactKind.Link);
            Assert.All(links, link => Assert.Equal("shop.top/x", output.Substring(link.Start, link.Length)));
        }
    }

    [Fact]
    public void Without_its_emoji_the_text_is_as_it_was() => Any.Sample((text, seed) =>
    {
        var mutated = EmojiNoise.Emoji.Aggregate(
            Mutate("emoji-noise", text, seed), (rest, emoji) => rest.Replace(emoji, "", StringComparison.Ordinal));
        Assert.Equal(text, string.Join(' ', mutated.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    });

    [Fact]
    public void Read_in_the_order_of_display_the_text_is_as_it_was() => Any.Sample((text, seed) =>
        Assert.Equal(text, Displayed(Mutate("bidi", text, seed))));

    [Fact]
    public void Some_words_are_written_backwards_and_Arabic_ones_never()
    {
        var outputs = Enumerable.Range(0, 60)
            .Select(seed => Mutate("bidi", "free money جائزة نقدية", (ulong)seed)).ToArray();
        Assert.Contains(outputs, output => output.Contains("\u202Eeerf\u202C", StringComparison.Ordinal));
        Assert.All(outputs, output => Assert.Contains("جائزة", output, StringComparison.Ordinal));
    }

    private static string Mutate(string name, string text, ulong seed) =>
        RedTeam.Find(name)!.Mutate(text, new SeededRandom(seed));

    private static string Without(string text, Func<char, bool> isTakenOut) =>
        string.Concat(text.Where(unit => !isTakenOut(unit)));

    private static bool IsMark(char unit) => unit is >= '\u0300' and <= '\u036F';

    // The bidirectional algorithm, as far as left-to-right text and overrides need it.
    private static string Displayed(string text)
    {
        var parts = text.Split('\u202E');
        var turned = parts.Skip(1).Select(part =>
        {
            var end = part.IndexOf('\u202C', StringComparison.Ordinal);
            return string.Concat(part[..end].Reverse()) + part[(end + 1)..];
        });
        return Without(parts[0] + string.Concat(turned), unit => unit is >= '\u200E' and <= '\u2069');
    }
}
