namespace Breakwater.Lab.Evaluation;

/// <summary>One message of a red-team corpus.</summary>
/// <param name="Text">The text.</param>
/// <param name="Truth">The campaign it truly belongs to: equal numbers, one campaign; below 0 for ham.</param>
/// <param name="Mutator">The mutator that disguised it, empty for ham.</param>
public readonly record struct Disguised(string Text, int Truth, string Mutator)
{
    /// <summary>Whether it is ham.</summary>
    public bool IsHam => Truth < 0;
}
