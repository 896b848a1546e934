using System.Text;
using Breakwater.Engine;
using Breakwater.Engine.Classifier;
using Breakwater.Engine.Messages;

namespace Breakwater.Cli.Measuring;

/// <summary>What a message costs by its length: texts of a corpus are joined, and cut to each length at many places.</summary>
internal static class LengthCurve
{
    private const int MaxTexts = 1000;
    private const int MinTexts = 10;
    private const int CharactersPerRound = 1_000_000;

    /// <summary>The lengths, in UTF-16 units.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];

    /// <summary>The probe of a length.</summary>
    public static Probe Of(int length, IReadOnlyList<Message> messages, SpamModel model)
    {
        var texts = Cut(Join(messages, length * 2), length);
        var judge = new Judge(model);
        return new Probe($"{length} characters", texts.Length, index => judge.Decide(texts[index]));
    }

    private static string Join(IReadOnlyList<Message> messages, int least)
    {
        var joined = new StringBuilder();
        for (var index = 0; joined.Length < Math.Max(least, CharactersPerRound); index = (index + 1) % messages.Count)
        {
            joined.Append(messages[index].Text).Append(' ');
        }

        return joined.ToString();
    }

    private static Message[] Cut(string joined, int length)
    {
        var count = Math.Clamp(CharactersPerRound / length, MinTexts, MaxTexts);
        var step = (joined.Length - length) / count;
        return [.. Enumerable.Range(0, count).Select(index => new Message { Text = Whole(joined, index * step, length) })];
    }

    /// <summary>A stretch that no surrogate pair is cut by.</summary>
    private static string Whole(string joined, int start, int length)
    {
        start -= start > 0 && char.IsLowSurrogate(joined[start]) ? 1 : 0;
        var end = start + length;
        end -= char.IsHighSurrogate(joined[end - 1]) ? 1 : 0;
        return joined[start..end];
    }
}
