using System.Text;
using Breakwater.Lab;
using Breakwater.Lab.Mutators;

namespace Breakwater.Tests.Lab.Mutators;

/// <summary>Mutators that exchange letters one by one: each new letter is known to stand for the old one.</summary>
public sealed class LetterSwapTests
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly Gen<(string Text, ulong Seed)> Any = Gen.Select(Texts.Plain, Gen.ULong);

    [Fact]
    public void A_homoglyph_is_a_look_alike_of_its_letter() => Any.Sample((text, seed) =>
        AssertSwapped(text, Mutate("homoglyph", text, seed), HomoglyphTable.Any));

    [Fact]
    public void Leet_exchanges_letters_for_digits_and_signs() => Any.Sample((text, seed) =>
        AssertSwapped(text, Mutate("leet", text, seed), Leet.Table));

    [Fact]
    public void Each_letter_of_the_alphabet_has_close_look_alikes() =>
        Assert.All(Alphabet, letter => Assert.InRange(HomoglyphTable.Close.Of(letter).Length, 2, 9));

    [Fact]
    public void Russian_and_Chinese_have_look_alikes_too()
    {
        Assert.NotEqual("деньги", Mutate("homoglyph", "деньги", 1));
        Assert.NotEqual("微信加群", Mutate("homoglyph", "微信加群", 1));
        Assert.True(HomoglyphTable.Close.Of('о').Contains("o"));
        Assert.True(HomoglyphTable.Close.Of('群').Contains("羣"));
    }

    [Fact]
    public void No_table_exchanges_a_letter_for_itself()
    {
        SubstitutionTable[] tables =
            [HomoglyphTable.Close, HomoglyphTable.Any, Leet.Table, ChineseTables.Homophones, ChineseTables.Parts];
        foreach (var table in tables)
        {
            Assert.All(table.Originals, original => Assert.False(table.Of(original).Contains(original), original));
            Assert.All(table.Originals, original => Assert.False(table.Of(original).IsEmpty, original));
        }
    }

    [Fact]
    public void No_table_of_letters_has_half_a_surrogate_pair() => Assert.All(
        HomoglyphTable.Any.Originals.Concat(Leet.Table.Originals),
        original => Assert.False(char.IsSurrogate(Assert.Single(original))));

    [Fact]
    public void The_styles_that_Unicode_knows_as_such_are_the_letters_they_dress()
    {
        string[] known =
        [
            "bold", "italic", "bold-italic", "script", "bold-script", "fraktur", "bold-fraktur", "double-struck",
            "sans", "bold-sans", "italic-sans", "bold-italic-sans", "monospace", "full-width", "circled",
        ];
        Assert.All(known, style => Assert.Equal(Alphabet, Undressed(style, Alphabet)));
        Assert.Equal(Alphabet.ToUpperInvariant(), Undressed("squared", Alphabet));
        Assert.Equal("(F)(r)(e)(e)", Undressed("parenthesised", "Free"));
        Assert.Equal("free", Undressed("superscript", "free"));
    }

    [Fact]
    public void The_digits_of_the_styles_are_the_digits_they_dress()
    {
        string[] known =
            ["bold", "double-struck", "sans", "bold-sans", "monospace", "full-width", "circled", "superscript"];
        Assert.All(known, style => Assert.Equal("0123456789", Undressed(style, "0123456789")));
        Assert.Equal("⓿❶❷❸❹❺❻❼❽❾", Dressed("negative-circled", "0123456789"));
        Assert.Equal("0⑴⑵⑶⑷⑸⑹⑺⑻⑼", Dressed("parenthesised", "0123456789"));
    }

    [Fact]
    public void The_styles_that_only_generators_know_look_right()
    {
        Assert.Equal("ꜰʀᴇᴇ ᴍᴏɴᴇʏ", Dressed("small-capitals", "free Money"));
        Assert.Equal("🅕🅡🅔🅔", Dressed("negative-circled", "FrEe"));
        Assert.Equal("🅵🆁🅴🅴", Dressed("negative-squared", "free"));
        Assert.Equal("🇫\u200B🇷\u200B🇪\u200B🇪\u200B", Dressed("regional", "free"));
    }

    [Fact]
    public void Every_style_dresses_every_letter_but_x()
    {
        var letters = Alphabet.Where(letter => letter != 'x').Select(letter => letter.ToString()).ToArray();
        Assert.All(LetterStyles.All, style =>
            Assert.All(letters, letter => Assert.NotEqual(letter, Dressed(style.Name, letter))));
    }

    [Fact]
    public void Every_letter_of_a_text_is_dressed() => Any.Sample((text, seed) =>
        Assert.DoesNotContain(Mutate("exotic-letters", text, seed), unit => unit is >= 'a' and <= 'w'));

    [Fact]
    public void A_message_is_in_one_style_or_in_several()
    {
        var outputs = Enumerable.Range(0, 40)
            .Select(seed => Mutate("exotic-letters", "aa aa aa aa aa aa aa aa", (ulong)seed));
        var styles = outputs.Select(output => output.Split(' ').Distinct().Count()).ToArray();
        Assert.Contains(1, styles);
        Assert.Contains(styles, count => count > 3);
    }

    [Fact]
    public void Wide_letters_are_the_letters_they_widen() => Any.Sample((text, seed) =>
        Assert.Equal(text, Mutate("wide", text, seed).Normalize(NormalizationForm.FormKC)));

    [Fact]
    public void A_word_is_wide_as_a_whole_or_not_at_all() => Any.Sample((text, seed) => Assert.All(
        Mutate("wide", text, seed).Split(' ', '\u3000'),
        word => Assert.Single(word.Select(unit => unit >= '\uFF00').Distinct())));

    private static string Mutate(string name, string text, ulong seed) =>
        RedTeam.Find(name)!.Mutate(text, new SeededRandom(seed));

    private static string Undressed(string style, string text) =>
        Dressed(style, text).Normalize(NormalizationForm.FormKC);

    private static string Dressed(string style, string text)
    {
        var output = new StringBuilder();
        LetterStyles.All.Single(known => known.Name == style).Append(text, output);
        return output.ToString();
    }

    private static void AssertSwapped(string text, string mutated, SubstitutionTable table)
    {
        Assert.Equal(text.Length, mutated.Length);
        foreach (var (was, now) in text.Zip(mutated))
        {
            Assert.True(was == now || table.Of(was).Contains(now.ToString()), $"{now} does not stand for {was}");
        }
    }
}
