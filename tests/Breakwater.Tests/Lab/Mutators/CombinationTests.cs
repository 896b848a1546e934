using Breakwater.Lab;
using Breakwater.Lab.Mutators;

namespace Breakwater.Tests.Lab.Mutators;

public sealed class CombinationTests
{
    private static readonly Mutator Combination = RedTeam.Find("combination")!;

    [Fact]
    public void Nearly_every_seed_makes_another_text()
    {
        var outputs = Enumerable.Range(0, 500).Select(seed => Mutate(Texts.Corpus[0], (ulong)seed)).ToArray();
        Assert.InRange(outputs.Distinct().Count(), 480, 500);
        Assert.DoesNotContain(Texts.Corpus[0], outputs);
    }

    [Fact]
    public void Four_letters_are_changed_with_overwhelming_probability() =>
        Assert.InRange(Enumerable.Range(0, 1_000).Count(seed => Mutate("free", (ulong)seed) != "free"), 999, 1_000);

    [Fact]
    public void Three_to_five_parts_take_part()
    {
        var drawn = Enumerable.Range(0, 300).Select(seed =>
        {
            var log = new List<string>();
            var parts = Enumerable.Range(0, 8).Select(i => new Recorder($"part-{i}", log)).ToArray();
            _ = new Combination(parts).Mutate("text", new SeededRandom((ulong)seed));
            Assert.Equal(log.Distinct().Order(StringComparer.Ordinal), log);
            return log.Count;
        });
        Assert.Equal([3, 4, 5], drawn.Distinct().Order());
    }

    [Fact]
    public void A_part_that_would_break_the_bound_is_left_out()
    {
        var parts = Enumerable.Range(0, 3).Select(i => new Recorder($"part-{i}", [], growth: 700)).ToArray();
        Assert.Equal(4 + 700, new Combination(parts).Mutate("text", new SeededRandom(1)).Length);
    }

    [Fact]
    public void What_no_part_reaches_the_combination_does_not()
    {
        var combination = new Combination([RedTeam.Find("chinese")!, RedTeam.Find("leet")!]);
        Assert.False(combination.Reaches("γεια"));
        Assert.True(combination.Reaches("free"));
    }

    private static string Mutate(string text, ulong seed) => Combination.Mutate(text, new SeededRandom(seed));

    private sealed class Recorder(string name, List<string> log, int growth = 1)
        : Mutator(name, "Records that it was called.")
    {
        public override bool Reaches(string text) => true;

        private protected override string Apply(string text, SeededRandom random)
        {
            log.Add(Name);
            return text + new string('x', growth);
        }
    }
}
