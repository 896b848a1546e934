using BenchmarkDotNet.Attributes;
using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;
using Breakwater.Engine.Signals;

namespace Breakwater.Benchmarks;

/// <summary>The policy that ships, on one message without a text: what its rules cost, and with facts and reasons around them.</summary>
[MemoryDiagnoser]
public class PolicyBenchmarks
{
    private readonly Message _message = new() { Sender = Address.Parse("liu8841@163.com"), Recipient = Address.Parse("+13105550123"), Hint = new Hint(HasLink: true, HasNumber: false) };
    private readonly SignalList _none = new();
    private readonly Judge _judge = new(new Learner(new LearnerOptions()).ToModel());
    private readonly RuleWatch _watch = new();
    private readonly PolicyFacts _facts = new();

    /// <summary>Who sends: a person, whom every rule spares at once; somebody in a group, whom rules look at longer; a script.</summary>
    [Params("person", "group", "script")]
    public string Sender { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var facts = _judge.Facts;
        _judge.Read(_message);
        (facts[SignalId.SenderAge], facts[SignalId.SenderStrangers], facts[SignalId.SenderStrangerShare], facts[SignalId.SenderReplyShare]) = Sender switch
        {
            "script" => (0.2, 60, 1, 0),
            "group" => (0.5, 25, 0.6, 0.4),
            _ => (400, 1, 0.1, 0.9),
        };
    }

    [Benchmark(Baseline = true)]
    public RuleSet Rules() => _judge.Policy.Matching(_judge.Facts);

    [Benchmark]
    public DecisionAction RulesAndReasons() => _judge.Decide().Action;

    [Benchmark]
    public void Watch() => _watch.Count(_judge.Policy, default);

    [Benchmark]
    public Evidence Facts()
    {
        _facts.Read(_message, _none, 0);
        return _facts.Evidence;
    }
}
