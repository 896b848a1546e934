using BenchmarkDotNet.Attributes;
using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;
using Breakwater.Engine.Policy;

namespace Breakwater.Benchmarks;

/// <summary>The whole way of a message, on ordinary and on disguised texts; a run judges all texts once.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private readonly Judge _judge = new(ReadModel());
    private readonly Understanding _understanding = new();
    private Message[] _messages = [];

    [Params(false, true)]
    public bool Disguised { get; set; }

    [GlobalSetup]
    public void Setup() => _messages = Disguised ? Texts.Disguised : Texts.Ordinary;

    [Benchmark(Baseline = true)]
    public int Decide()
    {
        var stopped = 0;
        foreach (var message in _messages)
        {
            stopped += _judge.Decide(message).Action == DecisionAction.Allow ? 0 : 1;
        }

        return stopped;
    }

    [Benchmark]
    public int Read()
    {
        var features = 0;
        foreach (var message in _messages)
        {
            _understanding.Read(message);
            features += _understanding.Features.Slots.Length;
        }

        return features;
    }

    [Benchmark]
    public int Fold()
    {
        var length = 0;
        foreach (var message in _messages)
        {
            _understanding.Text.Fold(message.Text);
            length += _understanding.Text.Skeleton.Length;
        }

        return length;
    }

    // The model lies at the root of the repository; benchmarks run in folders of their own below it.
    private static SpamModel ReadModel()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "models", "default.bwm");
            if (File.Exists(path))
            {
                return ModelFile.Read(File.ReadAllBytes(path));
            }
        }

        throw new FileNotFoundException("models/default.bwm is in no folder above the benchmark.");
    }
}
