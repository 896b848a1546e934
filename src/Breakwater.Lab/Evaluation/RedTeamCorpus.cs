using Breakwater.Engine;
using Breakwater.Engine.Fingerprints;
using Breakwater.Engine.Messages;
using Breakwater.Lab.Mutators;
using Breakwater.Lab.Training;

namespace Breakwater.Lab.Evaluation;

/// <summary>Spam texts, each disguised in many ways, shuffled with ham: what a clustering of campaigns is examined on.</summary>
public static class RedTeamCorpus
{
    private const int Shortest = 20;

    /// <summary>Builds the corpus.</summary>
    /// <param name="corpora">Where texts are taken from, in turn from each, so that all languages take part.</param>
    /// <param name="spam">Spam texts, at most one of a near-duplicate group and none below 20 characters.</param>
    /// <param name="mutants">Disguises of each, by all mutators that reach it in turn.</param>
    /// <param name="ham">Ham texts, each different; near-duplicates among them count as one campaign.</param>
    /// <param name="seed">Seed of the draw, the disguises and the order.</param>
    public static IReadOnlyList<Disguised> Build(IReadOnlyList<Corpus> corpora, int spam, int mutants, int ham, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(corpora);
        var random = new SeededRandom(seed);
        var items = new List<Disguised>();
        var truth = 0;
        foreach (var text in SpamTexts(corpora, spam, random))
        {
            var reaching = RedTeam.All.Where(mutator => mutator.Reaches(text)).ToArray();
            for (var mutant = 0; mutant < mutants; mutant++)
            {
                var mutator = reaching[mutant % reaching.Length];
                var disguise = new SeededRandom(StableHash.Mix(seed, (ulong)mutant), text);
                items.Add(new Disguised(mutator.Mutate(text, disguise), truth, mutator.Name));
            }

            truth++;
        }

        items.AddRange(HamTexts(corpora, ham, random));
        var shuffled = items.ToArray();
        random.Shuffle<Disguised>(shuffled);
        return shuffled;
    }

    private static IEnumerable<string> SpamTexts(IReadOnlyList<Corpus> corpora, int count, SeededRandom random)
    {
        // Three times as many as are wanted are grouped; public corpora have so many copies of a text.
        var drawn = Draw(corpora, Corpus.IsSpam, 3 * count, random).Where(text => text.Length >= Shortest).ToArray();
        var groups = Groups(drawn);
        var taken = new HashSet<ulong>();
        return drawn.Where((_, index) => taken.Add(groups[index])).Take(count);
    }

    private static IEnumerable<Disguised> HamTexts(IReadOnlyList<Corpus> corpora, int count, SeededRandom random)
    {
        var drawn = Draw(corpora, label => label == Label.Ham, count, random);
        var groups = Groups(drawn);
        var numbers = new Dictionary<ulong, int>();
        return drawn.Select((text, index) =>
        {
            numbers.TryAdd(groups[index], -1 - numbers.Count);
            return new Disguised(text, numbers[groups[index]], "");
        });
    }

    private static string[] Draw(IReadOnlyList<Corpus> corpora, Func<Label, bool> isWanted, int count, SeededRandom random)
    {
        var pools = new List<string[]>();
        foreach (var corpus in corpora)
        {
            var wanted = corpus.Messages.Where(message => isWanted(message.Label) && !string.IsNullOrWhiteSpace(message.Text));
            var texts = wanted.Select(message => message.Text).Distinct().ToArray();
            random.Shuffle<string>(texts);
            pools.Add(texts);
        }

        var most = pools.Count == 0 ? 0 : pools.Max(pool => pool.Length);
        var inTurn = Enumerable.Range(0, most).SelectMany(turn => pools.Where(pool => turn < pool.Length).Select(pool => pool[turn]));
        return [.. inTurn.Distinct().Take(count)];
    }

    private static ulong[] Groups(string[] texts)
    {
        var understanding = new Understanding();
        var fingerprints = new Fingerprint[texts.Length];
        for (var index = 0; index < texts.Length; index++)
        {
            understanding.Read(new Message { Text = texts[index] });
            fingerprints[index] = understanding.Fingerprint.Current;
        }

        return NearDuplicates.Group(fingerprints);
    }
}
