namespace Breakwater.Lab.Mutators;

/// <summary>Only a part of the text arrives, as when a long message is sent in pieces.</summary>
internal sealed class Truncation() : Mutator(
    "truncation",
    "Cuts a text to 60-90 % of its length, at its end or at its beginning, never below 12 characters.")
{
    /// <summary>The shortest text that is left.</summary>
    public const int Shortest = 12;

    private const double EndIsLost = 0.7;

    public override bool Reaches(string text) => text.Length > Shortest + 1;

    private protected override string Apply(string text, SeededRandom random)
    {
        var length = Math.Max(Shortest, (int)((long)text.Length * random.Between(60, 90) / 100));
        if (random.Chance(EndIsLost))
        {
            return IsWithinPair(text, length) ? text[..(length + 1)] : text[..length];
        }

        var start = text.Length - length;
        return IsWithinPair(text, start) ? text[(start - 1)..] : text[start..];
    }

    private static bool IsWithinPair(string text, int at) => char.IsSurrogatePair(text[at - 1], text[at]);
}
