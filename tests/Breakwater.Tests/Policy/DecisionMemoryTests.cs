using System.Globalization;
using Breakwater.Engine;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;
using Breakwater.Tests.Classifier;

namespace Breakwater.Tests.Policy;

public sealed class DecisionMemoryTests
{
    private readonly DecisionMemory _memory = new();
    private readonly Decision _allowed = Decide("r0", "allow");
    private readonly Decision _blocked = Decide("r1", "block");

    [Fact]
    public void What_was_decided_is_found_again()
    {
        _memory.Add(Message("m1"), _blocked);
        _memory.Add(Message("m2"), _allowed);

        Assert.Equal("r1", RuleOf(Message("m1")));
        Assert.Equal("r0", RuleOf(Message("m2")));
        Assert.Null(RuleOf(Message("m3")));
    }

    [Fact]
    public void Another_text_or_sender_is_another_message()
    {
        _memory.Add(Message("m1"), _blocked);

        Assert.Null(RuleOf(Message("m1") with { Text = "hello?" }));
        Assert.Null(RuleOf(Message("m1") with { Sender = Address.Parse("b@x.example") }));
        Assert.Null(RuleOf(Message("M1")));
    }

    [Fact]
    public void The_last_message_with_an_id_takes_its_place()
    {
        var other = Message("m1") with { Text = "hello?" };
        _memory.Add(Message("m1"), _blocked);
        _memory.Add(other, _allowed);

        Assert.Null(RuleOf(Message("m1")));
        Assert.Equal("r0", RuleOf(other));
    }

    [Fact]
    public void Messages_without_an_id_are_not_remembered()
    {
        _memory.Add(Message(""), _blocked);

        Assert.Null(RuleOf(Message("")));
    }

    [Fact]
    public void The_oldest_are_forgotten_first()
    {
        const int Forgotten = 10;
        for (var i = 0; i < DecisionMemory.Capacity + Forgotten; i++)
        {
            _memory.Add(Message(Name(i)), _blocked);
        }

        Assert.All(Enumerable.Range(0, Forgotten), i => Assert.Null(RuleOf(Message(Name(i)))));
        Assert.All(Enumerable.Range(Forgotten, DecisionMemory.Capacity), i => Assert.Equal("r1", RuleOf(Message(Name(i)))));
    }

    [Fact]
    public void An_id_that_came_again_outlives_its_first_place()
    {
        _memory.Add(Message("m1"), _blocked);
        _memory.Add(Message("m1") with { Text = "hello?" }, _allowed);
        for (var i = 0; i < DecisionMemory.Capacity - 1; i++)
        {
            _memory.Add(Message(Name(i)), _blocked);
        }

        Assert.Equal("r0", RuleOf(Message("m1") with { Text = "hello?" }));
    }

    private static Decision Decide(string rule, string action) => new Judge(
        TinyModel.Model, Policies.Parse($"version: 1\nrules:\n  - {{name: {rule}, when: score >= 0, then: {action}, because: x}}\n")).Decide(Message("m0"));

    private static Message Message(string id) => new() { Id = new MessageId(id), Text = "hello", Sender = Address.Parse("a@x.example") };

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"n{i}");

    private string? RuleOf(Message message) => _memory.Find(message, out var decision) ? decision.Rule.Name : null;
}
