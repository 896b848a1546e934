using Breakwater.Cli.Input;
using Breakwater.Engine.Messages;
using Breakwater.Lab.Senders;

namespace Breakwater.Cli.Measuring;

/// <summary>The messages that benchmarks read: of a file, of a corpus, or else simulated ones.</summary>
/// <param name="Name">Where they come from.</param>
/// <param name="Messages">The messages.</param>
internal sealed record BenchTexts(string Name, IReadOnlyList<Message> Messages)
{
    private const string Corpus = "uci_sms_spam.jsonl.gz";
    private const int Simulated = 5_574;

    /// <summary>Reads the messages of a file; without one the UCI SMS texts, and where those are not there, as many simulated ones.</summary>
    public static BenchTexts Load(string? file, Surroundings surroundings)
    {
        var path = file ?? Corpora.TryFind(Corpus, surroundings);
        return path is null
            ? new BenchTexts("simulated", [.. new SenderSimulation(Scenario.Mix(Simulated)).Events().Select(happened => happened.Message).OfType<Message>()])
            : new BenchTexts(Path.GetFileName(path), MessageLoading.All(path, surroundings));
    }
}
