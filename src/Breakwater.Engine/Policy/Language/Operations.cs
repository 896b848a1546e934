namespace Breakwater.Engine.Policy.Language;

/// <summary>What compiled conditions call. Nothing here allocates or takes longer than its operands are.</summary>
internal static class Operations
{
    /// <summary>Division; what is divided by 0 is 0, since a share of nothing is none.</summary>
    public static double Divide(double left, double right) => right == 0 ? 0 : left / right;

    /// <summary>Division of whole numbers, toward 0.</summary>
    public static double DivideWhole(double left, double right) => right == 0 ? 0 : Math.Truncate(left / right);

    /// <summary>The rest of a division, with the sign of the dividend; 0 if the divisor is.</summary>
    public static double Remainder(double left, double right) => right == 0 ? 0 : left % right;

    public static bool AreEqual(ReadOnlyMemory<char> left, ReadOnlyMemory<char> right) => left.Span.SequenceEqual(right.Span);

    public static bool StartsWith(ReadOnlyMemory<char> text, ReadOnlyMemory<char> part) => text.Span.StartsWith(part.Span);

    public static bool EndsWith(ReadOnlyMemory<char> text, ReadOnlyMemory<char> part) => text.Span.EndsWith(part.Span);

    public static bool Contains(ReadOnlyMemory<char> text, ReadOnlyMemory<char> part) => text.Span.IndexOf(part.Span) >= 0;

    public static double Size(ReadOnlyMemory<char> text) => text.Length;

    public static bool IsIn(ReadOnlyMemory<char> text, PolicyList list) => list.Contains(text.Span);
}
