using System.Globalization;
using Breakwater.Engine;
using Breakwater.Engine.Limits;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;
using Breakwater.Tests.Classifier;

namespace Breakwater.Tests.Policy;

public sealed class DecisionMemoryTests
{
    private readonly DecisionMemory _memory = new(new KeyedHash(1, 2));
    private readonly Decision _allowed = Decide("r0", "allow");
    private readonly Decision _blocked = Decide("r1", "block");

    [Fact]
    public void What_was_decided_is_found_again()
    {
        _memory.Add(_memory.KeyOf(Message("m1")), _blocked);
        _memory.Add(_memory.KeyOf(Message("m2")), _allowed);

        Assert.Equal("r1", RuleOf(Message("m1")));
        Assert.Equal("r0", RuleOf(Message("m2")));
        Assert.Null(RuleOf(Message("m3")));
    }

    [Fact]
    public void Another_text_or_sender_is_another_message()
    {
        _memory.Add(_memory.KeyOf(Message("m1")), _blocked);

        Assert.Null(RuleOf(Message("m1") with { Text = "hello?" }));
        Assert.Null(RuleOf(Message("m1") with { Sender = Address.Parse("b@x.example") }));
        Assert.Null(RuleOf(Message("M1")));
    }

    [Fact]
    public void Two_messages_of_one_id_are_remembered_beside_each_other()
    {
        var other = Message("m1") with { Text = "hello?" };
        _memory.Add(_memory.KeyOf(Message("m1")), _blocked);
        _memory.Add(_memory.KeyOf(other), _allowed);

        Assert.Equal("r1", RuleOf(Message("m1")));
        Assert.Equal("r0", RuleOf(other));
    }

    [Fact]
    public void Messages_without_an_id_are_not_remembered()
    {
        _memory.Add(_memory.KeyOf(Message("")), _blocked);

        Assert.Null(RuleOf(Message("")));
    }

    [Fact]
    public void Old_ones_are_forgotten_and_of_the_last_thousand_hardly_any()
    {
        const int Count = 20 * DecisionMemory.Capacity;
        for (var i = 0; i < Count; i++)
        {
            _memory.Add(_memory.KeyOf(Message(Name(i))), _blocked);
        }

        Assert.All(Enumerable.Range(0, DecisionMemory.Capacity), i => Assert.Null(RuleOf(Message(Name(i)))));
        Assert.InRange(Enumerable.Range(Count - 1_024, 1_024).Count(i => RuleOf(Message(Name(i))) is null), 0, 5);
    }

    [Fact]
    public void What_was_forgotten_and_decided_anew_is_found_again()
    {
        for (var i = 0; i < DecisionMemory.Capacity + 64; i++)
        {
            _memory.Add(_memory.KeyOf(Message(Name(i))), _blocked);
        }

        for (var i = 0; i < 64; i++)
        {
            _memory.Add(_memory.KeyOf(Message(Name(i))), _allowed);
            Assert.Equal("r0", RuleOf(Message(Name(i))));
        }
    }

    [Fact]
    public void Whether_two_messages_collide_depends_on_the_key() =>
        Assert.NotEqual(_memory.KeyOf(Message("m1")), new DecisionMemory(new KeyedHash(1, 3)).KeyOf(Message("m1")));

    private static Decision Decide(string rule, string action) => new Judge(
        TinyModel.Model, Policies.Parse($"version: 1\nrules:\n  - {{name: {rule}, when: score >= 0, then: {action}, because: x}}\n")).Decide(Message("m0"));

    private static Message Message(string id) => new() { Id = new MessageId(id), Text = "hello", Sender = Address.Parse("a@x.example") };

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"n{i}");

    private string? RuleOf(Message message) => _memory.Find(_memory.KeyOf(message), out var decision) ? decision.Rule.Name : null;
}
