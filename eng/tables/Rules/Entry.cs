namespace Breakwater.Tables.Rules;

/// <summary>A line of the folding table.</summary>
internal sealed record Entry(int First, int Last, char Class, string Script, string Trick, string Target)
{
    public const string Same = "=";
    public const string Dropped = "-";

    /// <summary>What a code point is of which the table says nothing.</summary>
    public bool IsImplied => this is { Class: 'S', Script: "Common", Trick: "-", Target: Same };

    public bool CanExtendTo(Entry next) =>
        Target is Same or Dropped && next == this with { First = next.First, Last = next.Last } && next.First == Last + 1;

    public override string ToString() =>
        (First == Last ? $"{First:X4}" : $"{First:X4}..{Last:X4}") + $"\t{Class}\t{Script}\t{Trick}\t{Target}";
}
