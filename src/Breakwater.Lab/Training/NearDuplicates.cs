using Breakwater.Engine.Fingerprints;

namespace Breakwater.Lab.Training;

/// <summary>Groups messages that are variants of one text, so that no variant of a training text is ever tested on.</summary>
public static class NearDuplicates
{
    // Two texts whose shingles agree to this share are one: a word or two changed in a message of ordinary length.
    private const double MinSimilarity = 0.7;

    /// <summary>Gives every message the key of its group; equal keys, one group.</summary>
    /// <remarks>The same texts in the same order give the same keys. In another order variants that are only similar may be grouped otherwise,
    /// since each is compared with the one before it in a bucket and not with all; equal skeletons or templates are always one group.</remarks>
    public static ulong[] Group(IReadOnlyList<Fingerprint> fingerprints)
    {
        var leaders = new int[fingerprints.Count];
        for (var i = 0; i < leaders.Length; i++)
        {
            leaders[i] = i;
        }

        JoinEqual(fingerprints, leaders, fingerprint => fingerprint.Skeleton);
        JoinEqual(fingerprints, leaders, fingerprint => fingerprint.Template);
        for (var band = 0; band < Sketch.Bands; band++)
        {
            JoinSimilar(fingerprints, leaders, band);
        }

        return KeysOf(fingerprints, leaders);
    }

    private static void JoinEqual(IReadOnlyList<Fingerprint> fingerprints, int[] leaders, Func<Fingerprint, ulong> key)
    {
        var first = new Dictionary<ulong, int>();
        for (var i = 0; i < leaders.Length; i++)
        {
            if (!first.TryAdd(key(fingerprints[i]), i))
            {
                Join(leaders, first[key(fingerprints[i])], i);
            }
        }
    }

    private static void JoinSimilar(IReadOnlyList<Fingerprint> fingerprints, int[] leaders, int band)
    {
        // The last text of a bucket stands for it: campaigns drift, and the newest variant is the nearest.
        var last = new Dictionary<ulong, int>();
        for (var i = 0; i < leaders.Length; i++)
        {
            var bucket = fingerprints[i].Sketch.Band(band);
            if (last.TryGetValue(bucket, out var other) && LeaderOf(leaders, other) != LeaderOf(leaders, i)
                && fingerprints[other].Sketch.SimilarityTo(fingerprints[i].Sketch) >= MinSimilarity)
            {
                Join(leaders, other, i);
            }

            last[bucket] = i;
        }
    }

    private static ulong[] KeysOf(IReadOnlyList<Fingerprint> fingerprints, int[] leaders)
    {
        var keys = new ulong[leaders.Length];
        Array.Fill(keys, ulong.MaxValue);
        for (var i = 0; i < leaders.Length; i++)
        {
            ref var key = ref keys[LeaderOf(leaders, i)];
            key = Math.Min(key, fingerprints[i].Skeleton);
        }

        for (var i = 0; i < leaders.Length; i++)
        {
            keys[i] = keys[LeaderOf(leaders, i)];
        }

        return keys;
    }

    private static void Join(int[] leaders, int a, int b)
    {
        var (low, high) = (LeaderOf(leaders, a), LeaderOf(leaders, b));
        leaders[Math.Max(low, high)] = Math.Min(low, high);
    }

    // Path halving (Tarjan and van Leeuwen, 1984).
    private static int LeaderOf(int[] leaders, int i)
    {
        while (leaders[i] != i)
        {
            leaders[i] = leaders[leaders[i]];
            i = leaders[i];
        }

        return i;
    }
}
