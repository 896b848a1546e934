using Breakwater.Engine.Text;
using Breakwater.Lab.Mutators;

namespace Breakwater.Lab.Training;

/// <summary>Makes altered copies of training messages, so that a model does not hang on any one part or spelling of a message.</summary>
/// <remarks>Ham is altered as often and in the same ways as spam: a disguise alone must prove nothing. The ham that a message is set into
/// is real and of the same script; the red team's own small talk is never trained on.</remarks>
public sealed class Disguises
{
    private const int MinCutPercent = 50;
    private const int MaxCutPercent = 95;
    private const int MinCut = 8;
    private const double SetIntoHamShare = 1 / 3.0;

    private readonly Dictionary<Script, List<string>> _ham;
    private readonly ulong _seed;

    /// <summary>Prepares disguises for a training set.</summary>
    /// <param name="rows">The rows that are trained on.</param>
    /// <param name="seed">Seed of the draws.</param>
    public Disguises(IEnumerable<TrainingRow> rows, ulong seed)
    {
        _ham = rows.Where(row => !row.IsSpam).GroupBy(row => row.Features.Script, row => row.Message.Text)
            .ToDictionary(group => group.Key, group => group.ToList());
        _seed = seed;
    }

    /// <summary>A stretch of a message of half its length or more; null if it is too short to be cut.</summary>
    /// <param name="row">The message.</param>
    /// <param name="number">Number of the copy, so that equal texts are cut differently.</param>
    public string? Cut(TrainingRow row, int number)
    {
        var random = RandomOf(number);
        var text = row.Message.Text;
        var length = Math.Max(MinCut, text.Length * random.Between(MinCutPercent, MaxCutPercent) / 100);
        return length >= text.Length ? null : text.Substring(random.Below(text.Length - length + 1), length);
    }

    /// <summary>A message rewritten or set into ham; null if nothing about it could be changed.</summary>
    /// <param name="row">The message.</param>
    /// <param name="number">Number of the copy, so that equal texts are disguised differently.</param>
    public string? Disguise(TrainingRow row, int number)
    {
        var random = RandomOf(number);
        var text = row.Message.Text;
        var copy = random.Chance(SetIntoHamShare) ? SetIntoHam(text, row.Features.Script, random) : Rewrite(text, random);
        return copy == text ? null : copy;
    }

    private SeededRandom RandomOf(int number) => new(StableHash.Mix(_seed, (ulong)number));

    private string SetIntoHam(string text, Script script, SeededRandom random)
    {
        if (!_ham.TryGetValue(script, out var ham))
        {
            return text;
        }

        var (before, behind) = (ham[random.Below(ham.Count)], ham[random.Below(ham.Count)]);
        return random.Below(3) switch
        {
            0 => $"{before} {text}",
            1 => $"{text} {behind}",
            _ => $"{before} {text} {behind}",
        };
    }

    private static string Rewrite(string text, SeededRandom random)
    {
        var able = RedTeam.All.Where(mutator => mutator.Reaches(text)).ToArray();
        return able.Length == 0 ? text : random.Pick<Mutator>(able).Mutate(text, random);
    }
}
