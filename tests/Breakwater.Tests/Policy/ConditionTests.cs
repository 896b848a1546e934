using System.Globalization;
using Breakwater.Engine.Policy;
using Breakwater.Engine.Policy.Language;
using Breakwater.Engine.Signals;
using Breakwater.Tests.Robustness;

namespace Breakwater.Tests.Policy;

[Collection(nameof(Alone))]
public sealed class ConditionTests
{
    [Theory]
    [InlineData("true")]
    [InlineData("1 + 2 * 3 == 7")]
    [InlineData("(1 + 2) * 3 == 9")]
    [InlineData("7 / 2 == 3")]
    [InlineData("-7 / 2 == -3")]
    [InlineData("7.0 / 2 == 3.5")]
    [InlineData("7 % 4 == 3")]
    [InlineData("5 / 0 == 0")]
    [InlineData("5.5 % 0 == 0.0")]
    [InlineData("score / sender.strangers == 0")]
    [InlineData("10 - 4 - 3 == 3")]
    [InlineData("1e3 == 1000")]
    [InlineData("few == 3 && half_way < 0.6")]
    [InlineData("true || false && false")]
    [InlineData("!(true && false)")]
    [InlineData("!!true")]
    [InlineData("- -1 == 1")]
    [InlineData("message.known ? false : true")]
    [InlineData("(message.known ? \"a\" : \"b\") == \"b\"")]
    [InlineData("false ? false : false ? false : true")]
    [InlineData("min(3, 1, 2) == 1 && max(3, 1.5) == 3")]
    [InlineData("3 in [1, 2, 3] && !(few in [1.5])")]
    [InlineData("\"a\" in [\"a\", \"b\"]")]
    [InlineData("size(\"four\") == 4")]
    [InlineData("\"abc\".startsWith(\"ab\") && \"abc\".endsWith(\"bc\") && contains(\"abc\", \"b\")")]
    [InlineData("\"\\u0041\\n\\\"\" == 'A\\n\"'")]
    [InlineData("true == !false")]
    [InlineData("has(sender.domain) == false")]
    public void What_is_always_true_is_true(string condition) => Assert.True(Policies.Holds(condition));

    [Theory]
    [InlineData("sender.strangers > few", "sender.strangers=4")]
    [InlineData("4 > few && 3 >= few && 2 < few && 3 <= few && 4 != few")]
    [InlineData("message.known", "message.known=true")]
    [InlineData("sender.domain in lists.deny", "sender.domain=example.com")]
    [InlineData("sender.domain in list(\"deny\")", "sender.domain=EXAMPLE.com")]
    [InlineData("sender.address in lists.deny", "sender.address=+13105550123")]
    [InlineData("sender.address in lists.deny", "sender.address=someone#1234")]
    [InlineData("sender.domain.endsWith(\".cn\")", "sender.domain=mail.cn")]
    [InlineData("sender.kind == \"email\" && sender.kind in [\"email\", \"number\"]", "sender.kind=email")]
    [InlineData("has(link) && has(message.known) && has(sender.domain)", "link=1", "message.known=true", "sender.domain=a")]
    public void A_condition_reads_facts(string condition, params string[] facts)
    {
        Assert.True(Policies.Holds(condition, facts));
        Assert.True(facts.Length == 0 || !Policies.Holds(condition));
    }

    [Fact]
    public void Every_fact_can_be_asked_and_answers_for_itself_alone() => Assert.All(Fact.All, fact =>
    {
        var value = fact.Type switch { FactType.Truth => "true", FactType.Text => fact.Values.Count > 0 ? fact.Values[1] : "x", _ => "7" };
        var condition = fact.Type switch { FactType.Truth => fact.Name, FactType.Text => $"{fact.Name} == \"{value}\"", _ => $"{fact.Name} == 7" };
        var others = Fact.All.Where(other => other != fact).Select(other => $"{other.Name}={other.Type switch { FactType.Truth => "true", FactType.Text => other.Values.Count > 0 ? other.Values[2] : "y", _ => "5" }}");

        Assert.True(Policies.Holds(condition, $"{fact.Name}={value}"));
        Assert.False(Policies.Holds(condition, [.. others]));
    });

    [Fact]
    public void Every_signal_is_a_fact_but_the_score_and_fits_its_place() => Assert.All(Enum.GetValues<SignalId>().Except([SignalId.None, SignalId.ContentModel]), id =>
    {
        var fact = Assert.Single(Fact.All, fact => fact.Signal == id);
        var facts = new PolicyFacts { [id] = 9 };

        Assert.Equal(SignalNames.Of(id).Replace('-', '_'), fact.Name);
        Assert.Equal(9, facts.Of(fact).Number);
        Assert.True((int)id < 128);
    });

    [Fact]
    public void Arithmetic_is_that_of_a_slow_and_obvious_calculator() => Gen.Select(Numbers, Gen.OneOfConst("+", "-", "*", "<", "<=", ">", ">=", "==", "!="), Numbers).Sample((left, sign, right) =>
    {
        var expected = sign switch
        {
            "<" => left < right,
            "<=" => left <= right,
            ">" => left > right,
            ">=" => left >= right,
            "==" => left == right,
            "!=" => left != right,
            "+" => left + right > 0,
            "-" => left - right > 0,
            _ => left * right > 0,
        };
        var condition = string.Create(CultureInfo.InvariantCulture, $"sender.age {sign} {right}");

        Assert.Equal(expected, Policies.Holds(sign is "+" or "-" or "*" ? $"{condition} > 0" : condition, $"sender.age={left.ToString(CultureInfo.InvariantCulture)}"));
    }, iter: 200);

    [Fact]
    public void Rules_beyond_the_first_sixty_four_are_asked_too()
    {
        var policy = Policies.Of([.. Enumerable.Range(0, 200).Select(i => $"message.length == {i}")]);

        Assert.All(Enumerable.Range(0, 200), i =>
        {
            var matching = policy.Matching(Policies.Facts($"message.length={i}"));
            Assert.Equal(i, matching.Next(0));
            Assert.Equal(-1, matching.Next(i + 1));
        });
    }

    [Fact]
    public void Asking_all_rules_allocates_nothing()
    {
        var policy = Policies.Of("sender.domain in lists.deny", "sender.address.contains(\"x\") || sender.strangers / 0 > 1", "sender.kind == \"email\"", "(message.known ? \"a\" : \"b\") == \"b\"");
        var facts = Policies.Facts("sender.domain=example.com", "sender.address=x@example.com");

        Assert.Equal(0, SteadyState.Bytes(() => Assert.True(policy.Matching(facts).Has(0))));
    }

    [Fact]
    public void The_nearest_name_is_suggested()
    {
        Assert.Equal("sender.strangers", Nearest.Find("sender.stragners", Fact.All.Select(fact => fact.Name)));
        Assert.Null(Nearest.Find("weather", Fact.All.Select(fact => fact.Name)));
    }

    private static Gen<double> Numbers => Gen.Int[0, 40].Select(number => number / 4.0);
}
