using System.Text;
using Breakwater.Lab;
using Breakwater.Lab.Mutators;

namespace Breakwater.Tests.Lab.Mutators;

public sealed class RedTeamTests
{
    private const int MebiUnits = 1 << 20;

    private static readonly Gen<(Mutator Mutator, string Text, ulong Seed)> Any =
        Gen.Select(Gen.OneOfConst([.. RedTeam.All]), Texts.Any, Gen.ULong);

    public static TheoryData<string> Names => [.. RedTeam.All.Select(mutator => mutator.Name)];

    [Fact]
    public void The_names_are_those_of_the_command_line() => Assert.Equal(
        [
            "bidi", "case-punctuation", "chinese", "combination", "combining-marks", "embedding", "emoji-noise",
            "exotic-letters", "homoglyph", "leet", "slots", "spacing", "stretched", "truncation", "wide", "word-swaps",
            "zero-width",
        ],
        RedTeam.All.Select(mutator => mutator.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_mutator_is_found_by_its_name_and_says_what_it_does() => Assert.All(RedTeam.All, mutator =>
    {
        Assert.Same(mutator, RedTeam.Find(mutator.Name));
        Assert.EndsWith(".", mutator.Summary, StringComparison.Ordinal);
    });

    [Fact]
    public void A_name_that_nobody_has_finds_nobody()
    {
        Assert.Null(RedTeam.Find("Homoglyph"));
        Assert.Null(RedTeam.Find(""));
    }

    [Fact]
    public void Equal_text_and_seed_give_equal_output() => Any.Sample((mutator, text, seed) =>
        Assert.Equal(mutator.Mutate(text, new SeededRandom(seed)), mutator.Mutate(text, new SeededRandom(seed))));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_output_is_the_same_on_every_host(string name)
    {
        var mutator = RedTeam.Find(name)!;
        var all = new StringBuilder();
        foreach (var text in Texts.Corpus)
        {
            for (var seed = 0UL; seed < 20; seed++)
            {
                all.Append(mutator.Mutate(text, new SeededRandom(seed))).Append('\n');
            }
        }

        Assert.Equal(PinnedOutputs.Hashes.GetValueOrDefault(name), $"{StableHash.Of(all.ToString()):x16}");
    }

    [Fact]
    public void Output_is_bounded_for_any_input() => Any.Sample((mutator, text, seed) =>
        Assert.InRange(mutator.Mutate(text, new SeededRandom(seed)).Length, 0, (8 * text.Length) + 1_000));

    [Fact]
    public void Surrogates_stay_paired() => Any.Sample((mutator, text, seed) =>
        Assert.True(!IsWellFormed(text) || IsWellFormed(mutator.Mutate(text, new SeededRandom(seed)))));

    [Fact]
    public void A_text_within_reach_never_comes_back_as_it_was() =>
        Any.Where(IsOfOnePart).Sample((mutator, text, seed) =>
            Assert.Equal(mutator.Reaches(text), mutator.Mutate(text, new SeededRandom(seed)) != text));

    [Fact]
    public void A_text_out_of_reach_is_returned_itself() => Any.Sample((mutator, text, seed) =>
        Assert.True(mutator.Reaches(text) || ReferenceEquals(text, mutator.Mutate(text, new SeededRandom(seed)))));

    [Fact]
    public void Nobody_reaches_an_empty_text() =>
        Assert.All(RedTeam.All, mutator => Assert.Equal("", mutator.Mutate("", new SeededRandom(1))));

    [Theory]
    [InlineData("free", "chinese truncation")]
    [InlineData("кредит", "chinese exotic-letters truncation wide")]
    [InlineData("γεια", "chinese exotic-letters leet truncation wide")]
    [InlineData("微信免费", "exotic-letters leet stretched truncation wide")]
    [InlineData("무료쿠폰", "chinese exotic-letters homoglyph leet truncation wide")]
    [InlineData("รางวัล", "chinese exotic-letters homoglyph leet truncation wide")]
    [InlineData("جائزة", "chinese exotic-letters homoglyph leet truncation wide")]
    public void A_word_is_out_of_reach_of_those_only_who_work_on_another_script(string word, string names)
    {
        var spared = RedTeam.All.Where(mutator => !mutator.Reaches(word)).Select(mutator => mutator.Name);
        Assert.Equal(names.Split(' '), spared.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mebiunit_of_prose_is_no_trouble(string name)
    {
        var text = Texts.Repeated(string.Join(' ', Texts.Corpus), MebiUnits);
        var mutated = RedTeam.Find(name)!.Mutate(text, new SeededRandom(1));
        Assert.NotEqual(text, mutated);
        Assert.InRange(mutated.Length, text.Length / 2, Mutator.MostUnits(text));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_text_takes_four_times_the_memory(string name)
    {
        // A count that needs no clock. Only what is quadratic in space shows; what is so in time would not end.
        foreach (var piece in new[] { "a.", "1 ", "free免费", "@a", "\uD83D" })
        {
            var once = Allocated(name, Texts.Repeated(piece, 1 << 14));
            Assert.InRange(Allocated(name, Texts.Repeated(piece, 1 << 16)), 0, (6 * once) + 100_000);
        }
    }

    [Fact]
    public void Nothing_is_made_of_nothing()
    {
        Assert.Throws<ArgumentNullException>(() => RedTeam.All[0].Mutate(null!, new SeededRandom(1)));
        Assert.Throws<ArgumentNullException>(() => RedTeam.All[0].Mutate("text", null!));
    }

    private static bool IsOfOnePart((Mutator Mutator, string, ulong) sample) => sample.Mutator.Name != "combination";

    private static long Allocated(string name, string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = RedTeam.Find(name)!.Mutate(text, new SeededRandom(1));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
